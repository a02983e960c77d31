/** One code-server with Sluice in it and a page, on a copy of `samples/`, with its own profile, ledger, local cluster and sink folder. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { createPorts } from '../../adapters/createPorts.ts';
import { cacheFolder } from '../../adapters/files/folders.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { startCodeServer } from '../../scripts/codeServer.ts';
import { guardedFolder } from '../../scripts/guardedFolder.ts';
import { installWorkbench } from '../../scripts/installWorkbench.ts';
import { newVisitor } from './browser.ts';
import { registerChinese } from './chineseDisplay.ts';
import { WorkbenchPage } from './workbenchPage.ts';

export interface SessionOptions {
  readonly browser: Browser;
  /** What is installed: the packaged extension, and what a scenario needs beside it. */
  readonly extensions: readonly string[];
  /** A theme of VS Code's own. */
  readonly theme: string;
  readonly trust: 'all' | 'ask';
  /** Display language. */
  readonly language: 'en' | 'zh-cn';
  /** Changes the copy of `samples/` before it is opened. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** Environment variables of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Session {
  /** `http://127.0.0.1:<port>`. */
  readonly server: string;
  readonly visitor: BrowserContext;
  /** The copy of `samples/`. */
  readonly workspace: string;
  /** Where the jobs of environment `dev` write. */
  readonly sinks: string;
  /** Where Sluice keeps its ledger and its local clusters; it is made at their first use. */
  readonly state: string;
  /** Opens the workbench on the workspace, or on a `.code-workspace` file. */
  open(file?: string): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const guarded = await guardedFolder('sluice-workbench-');
  const folder = guarded.path;
  const workspace = join(folder, 'samples');
  const sinks = join(folder, 'sinks');
  await cp('samples', workspace, { recursive: true });
  await writeSinkFolder(workspace, sinks);
  await options.prepare?.(workspace);
  await mkdir(join(folder, 'home'));
  if (options.language === 'zh-cn') await registerChinese(join(folder, 'data'));
  const state = join(folder, 'state');
  const folders = { SLUICE_STATE_DIR: state, SLUICE_CACHE_DIR: cacheFolder() };
  const server = await startCodeServer({
    home: await installWorkbench(),
    folder,
    extensions: options.extensions,
    settings: {
      'workbench.colorTheme': options.theme,
      'workbench.reduceMotion': 'on',
      'editor.minimap.enabled': false,
      'git.enabled': false,
    },
    env: { HOME: join(folder, 'home'), ...folders, ...options.env },
    trust: options.trust,
    language: options.language,
  });
  const visitor = await newVisitor(options.browser, server.url, options.language);
  const close = async (): Promise<void> => {
    await visitor.close();
    await server.stop();
    await stopLocalClusters(folders);
    await guarded.release();
  };
  return {
    server: server.url,
    visitor,
    workspace,
    sinks,
    state,
    open: (file = workspace) => WorkbenchPage.open(visitor, server.url, file),
    close,
  };
}

/** A local cluster outlives the window that started it, also that of a test that failed. */
async function stopLocalClusters(folders: Readonly<Record<string, string>>): Promise<void> {
  const worker = pathToFileURL(resolve('dist/worker/ledger.mjs'));
  const { localFlink } = createPorts({ sluiceVersion: '0.0.0', worker, env: { ...process.env, ...folders } });
  for (const status of await localFlink.list()) {
    const version = 'cluster' in status ? status.cluster.flinkVersion : status.flinkVersion;
    await localFlink.stop(version, () => undefined, NEVER_CANCELLED);
  }
}

/** The samples write below a folder that all users of this machine share; a test wants its own. */
async function writeSinkFolder(workspace: string, sinks: string): Promise<void> {
  const file = join(workspace, 'sluice.yaml');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/(Sink\.directory:) \/.*/, `$1 ${sinks}`);
  if (changed === text) throw new Error('samples/sluice.yaml has no Sink.directory to replace');
  await writeFile(file, changed);
}
