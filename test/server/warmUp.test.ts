/** What the parser is warmed up with is what people write. */
import { expect, test } from 'vitest';
import { NEWEST_FLINK_VERSION } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { TYPICAL_SCRIPT } from '../../server/warmUp.ts';

test('only its last statement is wrong, and is so on purpose', () => {
  const { statements } = parseScript(TYPICAL_SCRIPT, { version: NEWEST_FLINK_VERSION });
  expect(statements.filter(({ problems }) => problems.length > 0).map(({ text }) => text)).toEqual(['SELECT a FROM t GROUP a']);
});
