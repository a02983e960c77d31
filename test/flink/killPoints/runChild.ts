/** Runs `child.ts` to its end, natural or not; bundled first, since it is started hundreds of times. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { WORKER_BUNDLE } from '../../../scripts/bundles.mjs';

export interface ChildBundle {
  readonly child: string;
  readonly worker: string;
}

export interface ChildCall {
  readonly flow: 'deploy' | 'stop';
  readonly folder: string;
  readonly script: string;
  /** 0 never. */
  readonly killAt: number;
  readonly env: NodeJS.ProcessEnv;
}

export async function bundleChild(folder: string): Promise<ChildBundle> {
  const entry = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const entryPoints = { child: entry('child.ts'), worker: entry('../../../adapters/store/worker.ts') };
  await build({ ...WORKER_BUNDLE, entryPoints, outdir: folder, metafile: false });
  return { child: join(folder, 'child.mjs'), worker: join(folder, 'worker.mjs') };
}

/** @throws Error when it ended otherwise than well or by the kill */
export async function runChild(bundle: ChildBundle, call: ChildCall): Promise<{ readonly killed: boolean }> {
  const child = spawn(process.execPath, [bundle.child, bundle.worker, call.flow, call.folder, call.script, String(call.killAt)], {
    env: { ...process.env, ...call.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, reason) => {
      resolve([status, reason]);
    });
  });
  const text = Buffer.concat(output).toString('utf8');
  if (signal === 'SIGKILL' && call.killAt > 0) return { killed: true };
  if (code !== 0 || text.includes('"ok":false')) throw new Error(`${call.flow} ended with ${String(code ?? signal)}: ${text}`);
  return { killed: false };
}
