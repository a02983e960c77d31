/** Runs `child.ts` to its end, natural or not. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ChildCall {
  readonly flow: 'deploy' | 'stop';
  readonly folder: string;
  readonly script: string;
  /** 0 never. */
  readonly killAt: number;
  readonly env: NodeJS.ProcessEnv;
}

/** @throws Error when it ended otherwise than well or by the kill */
export async function runChild(call: ChildCall): Promise<{ readonly killed: boolean }> {
  const file = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = spawn(process.execPath, [file, call.flow, call.folder, call.script, String(call.killAt)], {
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
