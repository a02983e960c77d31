/** The pure rooms know nothing of Node, timers, URLs and the DOM: their compiler options say so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { redLines } from './guards/redLines.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURE = join(import.meta.dirname, 'fixtures', 'core', 'outside.ts');

test.each(['core', 'grammar', 'l10n'])('a Node type does not compile with the options of %s', (room) => {
  expect(linesWithErrors(FIXTURE, compilerOptions(room))).toEqual(redLines(readFileSync(FIXTURE, 'utf8')));
});

test('the same fixture compiles with the options of adapters, so that it is the room that turns it red', () => {
  expect(linesWithErrors(FIXTURE, compilerOptions('adapters'))).toEqual([]);
});

function compilerOptions(room: string): ts.CompilerOptions {
  const path = join(ROOT, room, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { readonly config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, room));
  return { ...options, composite: false, emitDeclarationOnly: false, noEmit: true };
}

function linesWithErrors(file: string, options: ts.CompilerOptions): readonly number[] {
  const program = ts.createProgram([file], options);
  const lines = ts
    .getPreEmitDiagnostics(program)
    .map((problem) => (problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? -1) + 1);
  return [...new Set(lines)].sort((a, b) => a - b);
}
