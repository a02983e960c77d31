/** Splits the arguments of `flink run` and `sql-client.sh` into options and the rest, as Flink's own parser does. */
import { message, type Message } from '../../l10n/localize.ts';

/** `flag` has no value, `pair` has `key=value`. */
export type OptionKind = 'flag' | 'value' | 'pair';

/** By each of their names, without dashes; the first name is the one that is answered. */
export type OptionTable = readonly { readonly names: readonly string[]; readonly kind: OptionKind }[];

export interface ReadOptions {
  /** In the order of the text, under the first name of their table. */
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly rest: readonly string[];
}

/** @returns a sentence for an option that the table does not know: what follows it may be its value or not */
export function readOptions(words: readonly string[], table: OptionTable, stopsAtRest: boolean): ReadOptions | Message {
  const options: { name: string; value: string }[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!/^-./.test(word)) {
      if (stopsAtRest) return { options, rest: words.slice(at) };
      rest.push(word);
      continue;
    }
    const read = readOption(word, words[at + 1], table);
    if (read === undefined) return message('import.unknownOption', { option: word });
    options.push({ name: read.name, value: read.value });
    if (read.takesNext) at += 1;
  }
  return { options, rest };
}

function readOption(word: string, next: string | undefined, table: OptionTable) {
  const bare = word.replace(/^--?/, '');
  const equals = bare.indexOf('=');
  const whole = table.find(({ names }) => names.includes(bare));
  if (whole !== undefined) {
    const takesNext = whole.kind !== 'flag';
    if (takesNext && next === undefined) return undefined;
    return { name: nameOf(whole), value: takesNext ? (next ?? '') : '', takesNext };
  }
  const assigned = table.find(({ names, kind }) => kind !== 'flag' && equals > 0 && names.includes(bare.slice(0, equals)));
  if (assigned !== undefined) return { name: nameOf(assigned), value: bare.slice(equals + 1), takesNext: false };
  const glued = table.find(({ names, kind }) => kind === 'pair' && names.some((name) => bare.startsWith(name)));
  const prefix = glued?.names.find((name) => bare.startsWith(name));
  if (glued === undefined || prefix === undefined) return undefined;
  return { name: nameOf(glued), value: bare.slice(prefix.length), takesNext: false };
}

function nameOf({ names }: OptionTable[number]): string {
  return names[0] ?? '';
}

/** `key=value`, without a value `true`, as Flink's `DynamicPropertiesUtil` has it. */
export function setPair(options: Map<string, string>, pair: string): void {
  const equals = pair.indexOf('=');
  if (equals < 0) options.set(pair, 'true');
  else options.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
}
