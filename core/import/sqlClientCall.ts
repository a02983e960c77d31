/** `sql-client.sh …`: options as in Flink's `CliOptionsParser`. */
import { message, type Message } from '../../l10n/localize.ts';
import { readOptions, setPair, type OptionTable } from './commandOptions.ts';
import type { CalledJob } from './importedJob.ts';

const OPTIONS: OptionTable = [
  { names: ['f', 'file'], kind: 'value' },
  { names: ['i', 'init'], kind: 'value' },
  { names: ['s', 'session', 'hist', 'history'], kind: 'value' },
  { names: ['j', 'jar'], kind: 'value' },
  { names: ['l', 'library'], kind: 'value' },
  { names: ['D'], kind: 'pair' },
  { names: ['u', 'update'], kind: 'value' },
  { names: ['d', 'defaults', 'environment'], kind: 'value' },
  { names: ['e', 'endpoint'], kind: 'value' },
  { names: ['pyarch', 'pyexec', 'pyclientexec', 'pyfs', 'pyreq', 'pypath'], kind: 'value' },
];

/** @param words what stands after the program */
export function sqlClientCall(words: readonly string[]): CalledJob | Message {
  const read = readOptions(words, OPTIONS, false);
  if ('key' in read) return read;
  const valuesOf = (...names: readonly string[]): readonly string[] =>
    read.options.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
  const scripts = valuesOf('f');
  const statement = valuesOf('u').at(-1);
  const [script] = scripts;
  if (script === undefined && statement === undefined) return message('import.noScript');
  const options = new Map<string, string>();
  for (const pair of valuesOf('D')) setPair(options, pair);
  return {
    name: undefined,
    shortName: script
      ?.replace(/\.sql$/i, '')
      .split('/')
      .at(-1),
    source:
      script === undefined
        ? { kind: 'text', sql: statement ?? '', environment: undefined, areOneJob: false }
        : { kind: 'files', scripts, first: valuesOf('i') },
    description: undefined,
    flinkVersion: undefined,
    options,
    variables: new Map(),
    restore: { path: undefined, claimMode: undefined, allowNonRestoredState: false },
    jars: valuesOf('j'),
    maven: [],
    remarks: valuesOf('e').map((target) => message('import.ranOn', { target })),
    leftOut: valuesOf('l', 'd', 'pyarch').map((option) => message('import.optionLeftOut', { option })),
  };
}
