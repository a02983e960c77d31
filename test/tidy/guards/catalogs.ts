/** Compares the texts of two languages. */

export type Catalog = Readonly<Record<string, string>>;

/** Words that Chinese users of Flink write in Latin letters; a text of these alone may stand as it is. */
const NAMES = new Set(
  [
    'Sluice',
    'Flink',
    'JobManager',
    'TaskManager',
    'SQL',
    'Gateway',
    'Web',
    'UI',
    'savepoint',
    'checkpoint',
    'slot',
    'ID',
    'KB',
    'MB',
    'OK',
  ].map((name) => name.toLowerCase()),
);

/** One sentence for each text that the other language lacks, that has other placeholders, or that is not translated. */
export function catalogProblems(english: Catalog, chinese: Catalog): readonly string[] {
  const missing = Object.keys(english).filter((key) => chinese[key] === undefined);
  const extra = Object.keys(chinese).filter((key) => english[key] === undefined);
  const both = Object.keys(english).filter((key) => chinese[key] !== undefined);
  return [
    ...missing.map((key) => `${key}: no Chinese text`),
    ...extra.map((key) => `${key}: no English text`),
    ...both.flatMap((key) => textProblems(key, english[key] ?? '', chinese[key] ?? '')),
  ];
}

/** Keys that no source file mentions, neither whole nor, where the last word is computed, by what stands before it. */
export function unusedKeys(catalog: Catalog, sources: readonly string[]): readonly string[] {
  const all = sources.join('\n');
  return Object.keys(catalog).filter((key) => !all.includes(`'${key}'`) && !all.includes(`\`${key.replace(/[^.]+$/, '')}\${`));
}

function textProblems(key: string, english: string, chinese: string): readonly string[] {
  const problems: string[] = [];
  if (placeholders(english).join() !== placeholders(chinese).join()) problems.push(`${key}: other placeholders`);
  if (isSentence(english) && english === chinese) problems.push(`${key}: the Chinese text is the English one`);
  else if (isSentence(english) && !/\p{Script=Han}/u.test(chinese)) problems.push(`${key}: the Chinese text has no Chinese character`);
  if (/\p{Script=Han}/u.test(english)) problems.push(`${key}: the English text has Chinese characters`);
  return problems;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{[A-Za-z]+\}/g)].map((match) => match[0]).sort();
}

/** Whether there is something to translate: a word that is no name. */
function isSentence(english: string): boolean {
  const words = english.replace(/\{[A-Za-z]+\}/g, '').match(/[A-Za-z]{2,}/g) ?? [];
  return words.some((word) => !NAMES.has(word.toLowerCase()));
}
