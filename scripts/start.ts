/** `npm start`: the whole path on a local Flink, with the command line as a person would use it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languageOf, localize, type Message } from '../l10n/localize.ts';
import { runTour } from './tour/runTour.ts';
import { TourError } from './tour/tourError.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = languageOf([LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== ''));
const print = (line: Message): void => void process.stdout.write(`${localize(line, language)}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });

const folder = await mkdtemp(path.join(tmpdir(), 'sluice-start-'));
try {
  const workspace = path.join(folder, 'samples');
  await cp('samples', workspace, { recursive: true });
  await runTour({
    cli: path.resolve('dist/cli/sluice.mjs'),
    workspace,
    state: path.join(folder, 'state'),
    sink: path.join(folder, 'sink'),
    print,
    signal: stop.signal,
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof TourError) print(error.text);
  else throw error;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
