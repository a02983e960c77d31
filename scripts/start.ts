/** `npm start`: the whole path on a local Flink, with the command line as a person would use it. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { languageOf, localize, type Message } from '../l10n/localize.ts';
import { guardedFolder } from './guardedFolder.ts';
import { runTour } from './tour/runTour.ts';
import { TourError } from './tour/tourError.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = languageOf([LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== ''));
  const print = (line: Message): void => void process.stdout.write(`${localize(line, language)}\n`);
  const guarded = await guardedFolder('sluice-start-');
  const folder = guarded.path;
  try {
    const workspace = path.join(folder, 'samples');
    await cp('samples', workspace, { recursive: true });
    const places = {
      cli: path.resolve('dist/cli/sluice.mjs'),
      workspace,
      state: path.join(folder, 'state'),
      sink: path.join(folder, 'sink'),
    };
    await runTour({ ...places, print, signal: interruption() });
    return 0;
  } catch (error) {
    if (!(error instanceof TourError)) throw error;
    print(error.text);
    return 1;
  } finally {
    await guarded.release();
  }
}

/** Fires on Ctrl+C and when the process is asked to end. */
function interruption(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  return stop.signal;
}
