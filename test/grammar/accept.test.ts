/** Statements of accept/ that Flink's parser takes are taken, and nothing of their text is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PredictionMode } from 'antlr4ng';
import { describe, expect, test } from 'vitest';
import { parseFast, parseTokens } from '../../core/sql/parseStatement.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { tokenize } from '../../core/sql/tokenize.ts';
import { localize } from '../../l10n/localize.ts';

const FOLDER = join(import.meta.dirname, 'accept');
const FILES = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

describe.each(FILES)('$name', ({ text }) => {
  test('has no problem', () => {
    const { problems, statements } = parseScript(text, { version: '2.3' });
    const said = problems.map(({ message, span }) => `${localize(message, 'en')} ${text.slice(span.start - 40, span.end)}`);
    expect(said).toEqual([]);
    expect(statements.length).toBeGreaterThan(10);
    expect(statements.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  test('keeps every character in a token or in white space', () => {
    let end = 0;
    for (const token of tokenize(text, '2.3')) {
      expect(text.slice(end, token.start).trim()).toBe('');
      expect(token.text).toBe(text.slice(token.start, token.stop + 1));
      end = token.stop + 1;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  test('is read alike by SLL and LL prediction, and never needs the latter', () => {
    for (const part of splitScript(text, '2.3').flatMap(({ parts }) => parts)) {
      if (/^(SET|RESET|HELP|QUIT)\b/.test(part.text)) continue;
      const full = parseFast(part.tokens, '2.3', PredictionMode.LL);
      expect({ text: part.text, fault: full.fault }).toEqual({ text: part.text, fault: undefined });
      expect(parseTokens(part.tokens, '2.3').usedLL).toBe(false);
    }
  });
});
