/** The jobs that a shell script starts with `flink run` or `sql-client.sh`. */
import { message, type Message } from '../../l10n/localize.ts';
import { importedJob, type CalledJob, type Imported, type ImportedJob, type NotUnderstood } from './importedJob.ts';
import { flinkRun } from './flinkRun.ts';
import { shellCalls, type ShellCall } from './shellCalls.ts';
import { sqlClientCall } from './sqlClientCall.ts';

export interface ShellScript {
  /** For a person. */
  readonly file: string;
  /** Its name without folder and extension. */
  readonly baseName: string;
  /** Absolute, of the script. */
  readonly folder: string;
  readonly text: string;
}

export function readFlinkScript({ file, baseName, folder, text }: ShellScript): Imported {
  const calls = shellCalls(text, folder).flatMap((call) => startingCall(call));
  const jobs: ImportedJob[] = [];
  const notUnderstood: NotUnderstood[] = [...hiddenCalls(file, text, new Set(calls.map(({ line }) => line)))];
  for (const { read, words, line } of calls) {
    const place = `${file}:${String(line)}`;
    const called = readCall(read, words);
    if ('key' in called) notUnderstood.push({ place, reason: called });
    else
      jobs.push(
        importedJob({ ...called, name: called.name ?? (calls.length > 1 ? called.shortName : undefined) ?? baseName, place, folder }),
      );
  }
  return { jobs, shared: [], notUnderstood };
}

interface StartingCall {
  readonly read: (words: readonly string[]) => CalledJob | Message;
  readonly words: ShellCall['words'];
  readonly line: number;
}

function startingCall({ words, line }: ShellCall): readonly StartingCall[] {
  const [program, action] = words;
  const name = program?.text.slice(program.text.lastIndexOf('/') + 1);
  if (name === 'flink' && (action?.text === 'run' || action?.text === 'run-application')) {
    return [{ read: flinkRun, words: words.slice(2), line }];
  }
  return name === 'sql-client.sh' ? [{ read: sqlClientCall, words: words.slice(1), line }] : [];
}

function readCall(read: StartingCall['read'], words: ShellCall['words']): CalledJob | Message {
  const dynamic = words.find((word) => word.dynamic !== undefined)?.dynamic;
  return dynamic === undefined ? read(words.map(({ text }) => text)) : message('import.dynamic', { text: shortened(dynamic) });
}

/** Where a job is started in a way that is not seen through: by `eval`, over `ssh`, in a text. @param seen lines of calls that are */
function hiddenCalls(file: string, text: string, seen: ReadonlySet<number>): readonly NotUnderstood[] {
  const hidden: NotUnderstood[] = [];
  let first = 1;
  text.split(/\r?\n/).forEach((line, index, lines) => {
    // A line that goes on is one with the next.
    if (lines[index - 1]?.endsWith('\\') !== true) first = index + 1;
    const isCall = /^(?!\s*(?:#|echo\b|printf\b)).*\b(?:flink\s+run\b|sql-client\.sh\b)/.test(line);
    if (isCall && !seen.has(first)) hidden.push({ place: `${file}:${String(index + 1)}`, reason: message('import.hiddenCall') });
  });
  return hidden;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
