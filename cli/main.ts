#!/usr/bin/env node
/** The `sluice` command: arguments in, exit code out; the last net for what nobody caught. */
import { parseArgs } from 'node:util';
import { CancelledError, isWorldError } from '../core/errors.ts';
import { languageOf, message, type Language } from '../l10n/localize.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createSession } from './createSession.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { parseArguments } from './program.ts';
import { createTerminal, type Terminal } from './terminal.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const language = languageFrom(argv);
  const terminal = createTerminal({ input: process.stdin, output: process.stdout, errors: process.stderr }, language);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  const session = createSession(terminal, stop.signal, packageJson.version, {
    files: async () => (await import('../adapters/files/createFiles.ts')).createFiles(),
    operations: async () => (await import('./openOperations.ts')).openOperations(packageJson.version),
  });
  try {
    return await parseArguments(session, argv);
  } catch (error) {
    return complain(terminal, error);
  } finally {
    await session.close();
  }
}

/** `--lang` wins over the locale of the environment. */
function languageFrom(argv: readonly string[]): Language {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: 'string' } }, strict: false });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageOf(typeof values.lang === 'string' ? values.lang : locale);
}

function complain(terminal: Terminal, error: unknown): ExitCode {
  if (error instanceof CancelledError) {
    terminal.complain(message('cli.cancelled'));
    return EXIT.world;
  }
  if (isWorldError(error)) {
    terminal.complain(error.text);
    return EXIT.world;
  }
  terminal.complain(message('cli.bug', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  return EXIT.world;
}
