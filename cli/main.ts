#!/usr/bin/env node
/** The `sluice` command. */
import packageJson from '../package.json' with { type: 'json' };
import { runCommandLine } from './runCommandLine.ts';

process.exitCode = await main();

function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  // Whoever read the output, such as `head`, has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const sluiceVersion = packageJson.version;
  return runCommandLine({
    argv: process.argv.slice(2),
    env: process.env,
    streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
    signal: stop.signal,
    sluiceVersion,
    world: {
      files: async () => (await import('../adapters/files/createFiles.ts')).createFiles(),
      operations: async () => (await import('./openOperations.ts')).openOperations(sluiceVersion),
    },
  });
}
