/** Statements a little off: a word left out, doubled, exchanged, put in where it does not belong. */
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { keywordsOf } from '../../core/sql/keywords.ts';
import { tokenize } from '../../core/sql/tokenize.ts';
import type { RandomSource } from './randomSource.ts';

const ODD_TEXTS: readonly string[] = [
  ...[
    '(',
    ')',
    ',',
    '.',
    ';',
    '=',
    '==',
    '<>',
    '!=',
    '*',
    '+',
    '-',
    '/',
    '%',
    '||',
    '|',
    '?',
    ':',
    '::',
    '=>',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
  ],
  ...[
    "'x'",
    "''",
    "'it''s'",
    "x'0f'",
    "x'0'",
    "n'x'",
    "_utf8'x'",
    "u&'\\0041'",
    "u&'\\00'",
    "E'\\n'",
    "E'\\u00'",
    "'",
    '"',
    '`',
    '"x"',
    '`a b`',
  ],
  ...[
    '1',
    '0',
    '.5',
    '1.',
    '1e3',
    '1e',
    '2147483648',
    '1.5',
    '-1',
    'a',
    't',
    'a.b',
    'a.b.c',
    '@',
    '#',
    '\\',
    '&',
    '^',
    '$',
    '!',
    '😀',
    '名',
  ],
  ...['/* c */', '-- c\n', '// c\n', '/*', '*/', '/*+', '/*+ x */', '\n', '\t', '\r\n', '  '],
  ...['(SELECT 1)', 'SELECT 1', 'VALUES (1)', 'TABLE t', 'CASE WHEN a THEN b END', "INTERVAL '1' DAY", "DATE '2020-01-01'", "DATE 'x'"],
  ...[
    'NULL',
    'DEFAULT',
    'CURSOR(SELECT 1)',
    'ROW(1)',
    'ARRAY[1]',
    'MAP[1, 2]',
    'f(a)',
    'f()',
    'CAST(a AS INT)',
    'a[1]',
    'NOT a',
    'EXISTS (SELECT 1)',
  ],
];

/** One to three changes to `sql`; other statements lend their words. */
export function mutateStatement(sql: string, others: readonly string[], version: FlinkVersion, random: RandomSource): string {
  let mutated = sql;
  const changes = 1 + random.below(random.once(3) ? 3 : 1);
  for (let change = 0; change < changes; change++) mutated = changeOnce(mutated, random.pick(others), version, random);
  return mutated;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function changeOnce(sql: string, other: string, version: FlinkVersion, random: RandomSource): string {
  const pieces = piecesOf(sql, version);
  if (pieces.length === 0) return word(version, random);
  const at = random.below(pieces.length);
  const piece = pieces[at] ?? { start: 0, end: 0 };
  const next = pieces[at + 1] ?? piece;
  switch (random.below(9)) {
    case 0:
      return put(sql, piece, '');
    case 1:
      return put(sql, piece, `${sql.slice(piece.start, piece.end)} ${sql.slice(piece.start, piece.end)}`);
    case 2:
      return put(sql, { start: piece.start, end: next.end }, `${sql.slice(next.start, next.end)} ${sql.slice(piece.start, piece.end)}`);
    case 3:
      return put(sql, { start: piece.start, end: piece.start }, `${word(version, random)} `);
    case 4:
      return put(sql, piece, word(version, random));
    case 5:
      return put(sql, piece, someOf(other, version, random));
    case 6:
      return put(sql, { start: piece.start, end: piece.start }, `${someOf(other, version, random)} `);
    case 7:
      return sql.slice(0, piece.end);
    default:
      return put(sql, span(pieces, at, random), '');
  }
}

/** A few pieces in a row. */
function someOf(sql: string, version: FlinkVersion, random: RandomSource): string {
  const pieces = piecesOf(sql, version);
  if (pieces.length === 0) return '';
  const { start, end } = span(pieces, random.below(pieces.length), random);
  return sql.slice(start, end);
}

function span(pieces: readonly Piece[], from: number, random: RandomSource): Piece {
  const last = pieces[Math.min(pieces.length - 1, from + random.below(6))];
  return { start: pieces[from]?.start ?? 0, end: last?.end ?? 0 };
}

function piecesOf(sql: string, version: FlinkVersion): readonly Piece[] {
  return tokenize(sql, version).map(({ start, stop }) => ({ start, end: stop + 1 }));
}

function word(version: FlinkVersion, random: RandomSource): string {
  const { reserved, nonReserved } = keywordsOf(version);
  const lists = [ODD_TEXTS, [...reserved], [...nonReserved]];
  return random.pick(lists[random.below(3)] ?? ODD_TEXTS);
}

function put(sql: string, { start, end }: Piece, text: string): string {
  return sql.slice(0, start) + text + sql.slice(end);
}
