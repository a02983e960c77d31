/** Runs the command line in this process, with its output as text. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { runCommandLine } from '../../cli/runCommandLine.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { fakeOperations } from './fakeWorld.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line; `answers` stand for the engine. */
export async function sluice(argv: readonly string[], answers: Partial<Operations> = {}, input = ''): Promise<Ran> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const collected = Promise.all([text(output), text(errors)]);
  const code = await runCommandLine({
    argv,
    env: { LANG: 'C' },
    streams: { input: Readable.from([input]), output, errors },
    signal: new AbortController().signal,
    sluiceVersion: '1.2.3',
    world: {
      files: () => Promise.resolve(createFiles()),
      check: () => Promise.resolve((...request) => fakeOperations(answers).check(...request)),
      operations: () => Promise.resolve(fakeOperations({ close: () => Promise.resolve(), ...answers })),
    },
  });
  output.end();
  errors.end();
  const [out, err] = await collected;
  return { code, out, err };
}
