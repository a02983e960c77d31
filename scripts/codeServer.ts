/** Runs code-server on loopback with one extension installed, and ends all it started. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WorkbenchHome } from './installWorkbench.ts';

export interface CodeServerOptions {
  readonly home: WorkbenchHome;
  /** Folder for the profile, the extensions and the server's log. */
  readonly folder: string;
  /** VSIX files to install. */
  readonly extensions: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether workspaces are trusted without asking. */
  readonly trust: 'all' | 'ask';
  readonly language: 'en' | 'zh-cn';
}

export interface CodeServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly logFile: string;
  stop(): Promise<void>;
}

const START_MILLISECONDS = 60_000;
const GRACE_MILLISECONDS = 5_000;

/** Settings that keep a fresh profile quiet: no welcome pages, no assistants, nothing that asks the network. */
const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'extensions.verifySignature': false,
  'update.showReleaseNotes': false,
  'remote.autoForwardPorts': false,
};

export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const data = join(options.folder, 'data');
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }, undefined, 2));
  const base = [
    options.home.entry,
    '--config',
    join(options.folder, 'config.yaml'),
    '--user-data-dir',
    data,
    '--extensions-dir',
    join(options.folder, 'extensions'),
  ];
  await writeFile(join(options.folder, 'config.yaml'), '');
  const env = environment(options.env ?? {});
  for (const vsix of options.extensions) await install([...base, '--install-extension', vsix, '--force'], env);
  const port = await freePort();
  const logFile = join(options.folder, 'server.log');
  const child = start([...base, ...serverArguments(port, options)], env, logFile);
  const url = `http://127.0.0.1:${String(port)}`;
  try {
    await untilHealthy(url, child, logFile);
  } catch (error) {
    await stopGroup(child);
    throw error;
  }
  return { url, logFile, stop: () => stopGroup(child) };
}

function serverArguments(port: number, { trust, language }: CodeServerOptions): readonly string[] {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${String(port)}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--ignore-last-opened'],
    // An extension host whose page is gone would otherwise wait for hours.
    ...['--reconnection-grace-time', '10'],
    ...['--locale', language],
    ...(trust === 'all' ? ['--disable-workspace-trust'] : []),
  ];
}

/** Without what a terminal inside a VS Code says about that one, and without a marketplace. */
function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|CODE_SERVER|ELECTRON_|PORT$|PASSWORD$)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', ...added };
}

async function install(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => output.push(piece));
  child.stderr.on('data', (piece: Buffer) => output.push(piece));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0) throw new Error(`code-server could not install the extension:\n${Buffer.concat(output).toString('utf8')}`);
}

/** In a process group of its own, so that extension hosts and language servers end with it. */
function start(args: readonly string[], env: NodeJS.ProcessEnv, logFile: string): ChildProcess {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return child;
}

async function untilHealthy(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`code-server did not start; its log is ${logFile}`);
    await wait(100);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

async function stopGroup(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  signalGroup(child, 'SIGTERM');
  await Promise.race([ended, wait(GRACE_MILLISECONDS, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
