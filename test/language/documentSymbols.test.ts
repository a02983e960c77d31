/** The outline of a script. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { documentSymbols } from '../../core/language/documentSymbols.ts';
import { viewOf } from '../support/checkScript.ts';

/** One line per symbol: its name, and the text that is selected when it is clicked. */
function outlineOf(text: string): readonly string[] {
  const view = viewOf(text);
  const lines = (symbols: readonly DocumentSymbol[], indent: string): readonly string[] =>
    symbols.flatMap(({ name, selectionRange, children = [] }) => {
      const selected = text.slice(view.lines.offsetAt(selectionRange.start), view.lines.offsetAt(selectionRange.end));
      return [`${indent}${name} | ${selected.split('\n')[0] ?? ''}`, ...lines(children, `${indent}  `)];
    });
  return lines(documentSymbols(view), '');
}

test('names statements by what they do', () => {
  const text = `SET 'a' = 'b';
CREATE TEMPORARY TABLE shop.orders (id INT) WITH ('connector' = 'datagen');
CREATE VIEW big AS SELECT * FROM shop.orders;
INSERT INTO \`\${table}\` SELECT id FROM big;
EXECUTE STATEMENT SET BEGIN
  INSERT INTO a SELECT 1;
  INSERT INTO b SELECT 2;
END;
SHOW TABLES;`;
  expect(outlineOf(text)).toEqual([
    "SET 'a' | SET 'a' = 'b'",
    'CREATE TABLE shop.orders | shop.orders',
    'CREATE VIEW big | big',
    'INSERT INTO orders | `${table}`',
    'STATEMENT SET | EXECUTE STATEMENT SET BEGIN',
    '  a | a',
    '  b | b',
    'SHOW TABLES | SHOW TABLES',
  ]);
});

test('kinds of symbols', () => {
  const kinds = documentSymbols(viewOf("CREATE DATABASE d; CREATE FUNCTION f AS 'x.Y'; RESET;")).map(({ kind }) => kind);
  expect(kinds).toEqual([SymbolKind.Namespace, SymbolKind.Function, SymbolKind.Property]);
});

test('a broken statement is still there', () => {
  expect(outlineOf('CREATE TABLE t (; INSERT INTO')).toHaveLength(2);
});

test('the selection lies in the range', () => {
  for (const { range, selectionRange } of documentSymbols(viewOf('INSERT INTO ${table} SELECT 1;'))) {
    expect(selectionRange.start.character).toBeGreaterThanOrEqual(range.start.character);
    expect(selectionRange.end.character).toBeLessThanOrEqual(range.end.character);
  }
});

test('shows the first five thousand statements', () => {
  expect(documentSymbols(viewOf('SELECT 1;'.repeat(5_001)))).toHaveLength(5_000);
});
