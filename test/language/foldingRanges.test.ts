/** Folding of a script. */
import { expect, test } from 'vitest';
import { foldingRanges } from '../../core/language/foldingRanges.ts';
import { runToEnd } from '../../core/steps.ts';
import { viewOf } from '../support/checkScript.ts';

/** The text with each line that begins a range marked by the range's last line. */
function folds(text: string): string {
  const ranges = runToEnd(foldingRanges(viewOf(text)));
  const lines = text.split('\n');
  for (const { startLine, endLine, kind = '' } of ranges)
    lines[startLine] = `${lines[startLine] ?? ''} -> ${String(endLine)} ${kind}`.trimEnd();
  return lines.join('\n');
}

test('statements, parentheses and comments', () => {
  const text = `-- one
-- two
SET 'a' = 'b';
/* block
   comment */
CREATE TABLE t (
  a INT, -- not (
  b ROW<x INT>
) WITH (
  'connector' = 'x (',
  'path' = '\${limit}'
);
INSERT INTO t
SELECT MAX(
  a
)
FROM t; -- end`;
  expect(folds(text)).toBe(`-- one -> 1 comment
-- two
SET 'a' = 'b';
/* block -> 4 comment
   comment */
CREATE TABLE t ( -> 11
  a INT, -- not (
  b ROW<x INT>
) WITH ( -> 10
  'connector' = 'x (',
  'path' = '\${limit}'
);
INSERT INTO t -> 16
SELECT MAX( -> 14
  a
)
FROM t; -- end`);
});

test('a broken text folds what it can', () => {
  expect(folds('SELECT (\n(\n1\n)')).toBe('SELECT ( -> 3\n( -> 2\n1\n)');
});

test('one line does not fold', () => expect(runToEnd(foldingRanges(viewOf('SELECT (1); -- one')))).toEqual([]));
