/** The grammar's predicates stand where ANTLR can choose by them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { misplacedPredicates } from './guards/predicates.ts';
import { redLines } from './guards/redLines.ts';

test.each(['FlinkSqlParser.g4', 'FlinkSqlLexer.g4'])('predicates of %s', (name) => {
  expect(misplacedPredicates(read('..', '..', 'grammar', name))).toEqual([]);
});

test('a predicate in the middle of an alternative is found', () => {
  const grammar = read('fixtures', 'grammar', 'predicates.g4');
  expect(misplacedPredicates(grammar)).toEqual(redLines(grammar));
});

function read(...parts: readonly string[]): string {
  return readFileSync(join(import.meta.dirname, ...parts), 'utf8');
}
