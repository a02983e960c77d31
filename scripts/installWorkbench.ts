/** VS Code in the browser (code-server), installed from npm into the user's cache: for `npm run workbench` and the workbench test. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../adapters/files/folders.ts';
import { run } from './children.mjs';
import { npmCommand } from './nodeModules.mjs';

const CODE_SERVER = '4.139.1';

/** An installed code-server. */
export interface WorkbenchHome {
  /** JavaScript file to run with Node. */
  readonly entry: string;
}

/** Installs what is not there yet. A run that was interrupted leaves nothing that looks installed. */
export async function installWorkbench(): Promise<WorkbenchHome> {
  if (process.platform !== 'linux')
    throw new Error('The workbench in the browser runs on Linux only; elsewhere install the VSIX into VS Code.');
  const target = join(cacheFolder(), 'workbench', CODE_SERVER);
  if (!existsSync(target)) await installInto(target);
  return { entry: join(target, 'node_modules', 'code-server', 'out', 'node', 'entry.js') };
}

async function installInto(target: string): Promise<void> {
  console.log(`Installing code-server ${CODE_SERVER} into ${target} (once, about a minute)`);
  const stage = `${target}.${String(process.pid)}.part`;
  await mkdir(stage, { recursive: true });
  try {
    await installPackages(stage);
    await rename(stage, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** The steps of code-server's own install script, without the native builds that a workbench on loopback does not need. */
async function installPackages(stage: string): Promise<void> {
  await writeFile(join(stage, 'package.json'), JSON.stringify({ name: 'sluice-workbench', private: true }));
  await npm(stage, 'install', '--ignore-scripts', '--save-exact', `code-server@${CODE_SERVER}`);
  const vscode = join(stage, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
  await npm(join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
  await link('code-linux.sh', join(vscode, 'bin', 'remote-cli', 'code-server'));
  await link('browser-linux.sh', join(vscode, 'bin', 'helpers', 'browser.sh'));
  // Without spdlog the log output channels stay empty.
  await npm(vscode, 'rebuild', '--ignore-scripts=false', '@vscode/spdlog', '@vscode/native-watchdog');
  await removeUnused(vscode);
}

/** What no test opens takes a third of the space: assistants. */
async function removeUnused(vscode: string): Promise<void> {
  const github = join(vscode, 'node_modules', '@github');
  const assistants = existsSync(github) ? (await readdir(github)).filter((name) => name.startsWith('copilot-sdk-')) : [];
  const unused = [
    ...assistants.map((name) => join(github, name)),
    join(vscode, 'extensions', 'copilot'),
    join(vscode, 'node_modules', '@microsoft', 'mxc-sdk'),
  ];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}

async function link(target: string, path: string): Promise<void> {
  await rm(path, { force: true });
  await symlink(target, path);
}

async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  const [command, ...first] = npmCommand();
  const code = await run(command, [...first, '--prefix', folder, ...args, '--no-audit', '--no-fund', '--loglevel=error'], npmEnvironment());
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${folder} ended with exit code ${String(code)}; its message is above.`);
}

/** Native modules are built against the headers beside the running Node, where there are some, so that none are downloaded. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const root = dirname(dirname(process.execPath));
  return existsSync(join(root, 'include', 'node', 'node.h')) ? { ...process.env, npm_config_nodedir: root } : process.env;
}
