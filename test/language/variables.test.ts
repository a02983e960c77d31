/** Completion and hover of variables. */
import { describe, expect, test } from 'vitest';
import { variableCompletion } from '../../core/language/variableCompletion.ts';
import { variableHover } from '../../core/language/variableHover.ts';
import { viewOf } from '../support/checkScript.ts';
import { withCursor } from '../support/marks.ts';

/** Expects these names at the cursor, and this text after the first was accepted. */
function checkCompletion(marked: string, names: readonly string[], accepted?: string): void {
  const { text, offset } = withCursor(marked);
  const view = viewOf(text);
  const items = variableCompletion(view, offset);
  expect(items.map(({ label }) => label)).toEqual(names);
  const edit = items[0]?.textEdit;
  if (edit === undefined || !('range' in edit)) return;
  const { start, end } = edit.range;
  expect(text.slice(0, view.lines.offsetAt(start)) + edit.newText + text.slice(view.lines.offsetAt(end))).toBe(accepted);
}

const ALL = ['dev.only', 'expression', 'limit', 'table'];

describe('completion', () => {
  test('after ${', () => checkCompletion("SELECT '${<|>' FROM t", ALL, "SELECT '${dev.only}' FROM t"));
  test('replaces what is there', () => checkCompletion('SELECT ${li<|>mit} FROM t', ALL, 'SELECT ${dev.only} FROM t'));
  test('not elsewhere', () => checkCompletion('SELECT <|>', []));
  test('not after the closing brace', () => checkCompletion('SELECT ${limit}<|>', []));
  test('not in what is meant as it is', () => checkCompletion("SELECT '$${<|>'", []));
  test('shows the value in the active environment', () => {
    const { text, offset } = withCursor('SELECT ${<|>');
    expect(variableCompletion(viewOf(text), offset).find(({ label }) => label === 'limit')?.detail).toBe('10');
  });
});

describe('hover', () => {
  const valuesAt = (marked: string): unknown => {
    const { text, offset } = withCursor(marked);
    return variableHover(viewOf(text), offset)?.values;
  };
  test('names the value of each environment', () =>
    expect(valuesAt('LIMIT ${li<|>mit}')).toEqual([
      { environment: 'dev', value: '10' },
      { environment: 'prod', value: '20' },
    ]));
  test('and where there is none', () => expect(valuesAt("'${<|>dev.only}'")).toContainEqual({ environment: 'prod', value: undefined }));
  test('nothing elsewhere', () => expect(valuesAt('LIM<|>IT ${limit}')).toBeUndefined());
  test('nothing in a comment', () => expect(valuesAt('-- ${li<|>mit}')).toBeUndefined());
});
