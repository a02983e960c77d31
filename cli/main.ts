#!/usr/bin/env node
/** The `sluice` command. */
import packageJson from '../package.json' with { type: 'json' };
import { EXIT } from './exitCode.ts';
import { lastWords, runCommandLine } from './runCommandLine.ts';

process.exitCode = await main();

function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  const line = { argv: process.argv.slice(2), env: process.env };
  process.once('uncaughtException', (error) => {
    process.stderr.write(lastWords(line, error));
    process.exit(EXIT.world);
  });
  const sluiceVersion = packageJson.version;
  return runCommandLine({
    ...line,
    streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
    signal: stop.signal,
    sluiceVersion,
    world: {
      files: async () => (await import('../adapters/files/createFiles.ts')).createFiles(),
      check: async () => (await import('./openCheck.ts')).openCheck(),
      operations: async () => (await import('./openOperations.ts')).openOperations(sluiceVersion),
    },
  });
}
