/** The code lens over the first statement. */
import { expect, test } from 'vitest';
import { deployLens } from '../../core/language/deployLens.ts';
import { localize } from '../../l10n/localize.ts';
import { viewOf } from '../support/checkScript.ts';

test('stands over the first statement and names where it goes', () => {
  const lens = deployLens(viewOf("-- a comment\n\nSET 'a' = 'b';\nINSERT INTO t SELECT 1;"));
  expect(lens?.range.start).toEqual({ line: 2, character: 0 });
  expect(lens === undefined ? '' : localize(lens.title, 'en')).toBe('Deploy to dev (local)');
});

test('is not there without a statement', () => expect(deployLens(viewOf('-- nothing'))).toBeUndefined());
