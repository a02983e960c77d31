/** One run of `sluice`: arguments in, exit code out; the last net for what nobody caught. */
import { parseArgs } from 'node:util';
import { CancelledError, isWorldError } from '../core/errors.ts';
import { languageOf, localize, message, type Language, type Message } from '../l10n/localize.ts';
import { createSession, type World } from './createSession.ts';
import { EXIT, exitCodeFor } from './exitCode.ts';
import { failureJson } from './output/json.ts';
import { parseArguments } from './program.ts';
import { createTerminal, type Streams } from './terminal.ts';
import { watchOutput } from './watchOutput.ts';

export interface CommandLine {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly streams: Streams;
  readonly signal: AbortSignal;
  readonly sluiceVersion: string;
  readonly world: World;
}

export async function runCommandLine(line: CommandLine): Promise<number> {
  const watch = watchOutput(line.streams.output, line.streams.errors);
  const code = await runToEnd(line, watch.gone);
  const lost = await watch.lost();
  if (lost === undefined) return code;
  createTerminal(line.streams, globalsOf(line).language).complain(message('cli.outputLost', { detail: lost.message }));
  return EXIT.world;
}

/** What is said of an error that no other net has caught. */
export function lastWords(line: Pick<CommandLine, 'argv' | 'env'>, error: unknown): string {
  return `${localize(sentenceFor(error), globalsOf(line).language)}\n`;
}

async function runToEnd(line: CommandLine, outputGone: AbortSignal): Promise<number> {
  const { language, json } = globalsOf(line);
  const terminal = createTerminal(line.streams, language);
  const session = createSession(terminal, { signal: line.signal, outputGone }, line.sluiceVersion, line.world);
  try {
    return await parseArguments(session, line.argv);
  } catch (error) {
    const text = sentenceFor(error);
    const code = exitCodeFor(error);
    terminal.complain(text);
    if (json) terminal.write(failureJson({ code, reason: reasonOf(error), message: text }, language));
    return code;
  } finally {
    await session.close();
  }
}

/** What is needed to tell of wrong usage too. `--lang` wins over the locale of the environment. */
function globalsOf({ argv, env }: Pick<CommandLine, 'argv' | 'env'>): { readonly language: Language; readonly json: boolean } {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: 'string' }, json: { type: 'boolean' } }, strict: false });
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return { language: languageOf(typeof values.lang === 'string' ? values.lang : locale), json: values.json === true };
}

function reasonOf(error: unknown): string {
  if (error instanceof CancelledError) return 'cancelled';
  return isWorldError(error) ? error.reason : 'bug';
}

function sentenceFor(error: unknown): Message {
  if (error instanceof CancelledError) return message('cli.cancelled');
  if (isWorldError(error)) return error.text;
  return message('cli.bug', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
