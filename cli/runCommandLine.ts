/** One run of `sluice`: arguments in, exit code out; the last net for what nobody caught. */
import { parseArgs } from 'node:util';
import { CancelledError, isWorldError } from '../core/errors.ts';
import { languageOf, message, type Language, type Message } from '../l10n/localize.ts';
import { createSession, type World } from './createSession.ts';
import { EXIT } from './exitCode.ts';
import { parseArguments } from './program.ts';
import { createTerminal, type Streams } from './terminal.ts';

export interface CommandLine {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly streams: Streams;
  readonly signal: AbortSignal;
  readonly sluiceVersion: string;
  readonly world: World;
}

export async function runCommandLine(line: CommandLine): Promise<number> {
  const terminal = createTerminal(line.streams, languageFrom(line));
  const session = createSession(terminal, line.signal, line.sluiceVersion, line.world);
  try {
    return await parseArguments(session, line.argv);
  } catch (error) {
    terminal.complain(sentenceFor(error));
    return EXIT.world;
  } finally {
    await session.close();
  }
}

/** `--lang` wins over the locale of the environment. */
function languageFrom({ argv, env }: CommandLine): Language {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: 'string' } }, strict: false });
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return languageOf(typeof values.lang === 'string' ? values.lang : locale);
}

function sentenceFor(error: unknown): Message {
  if (error instanceof CancelledError) return message('cli.cancelled');
  if (isWorldError(error)) return error.text;
  return message('cli.bug', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
