/** Places in a test's text: cursors as `<|>`, and expectations drawn under the line they are about. */
import type { Problem } from '../../core/problem.ts';
import { LineIndex } from '../../core/text.ts';
import { localize } from '../../l10n/localize.ts';

const CURSOR = '<|>';
const DRAWN = /^\s*\^+ (error|warning|hint) /;

/** The text without its one cursor, and where that stood. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0 || marked.includes(CURSOR, offset + 1)) throw new Error(`exactly one ${CURSOR} is needed in ${JSON.stringify(marked)}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + CURSOR.length), offset };
}

/** The text without the lines that draw what is expected. */
export function withoutDrawings(drawn: string): string {
  return drawn
    .split('\n')
    .filter((line) => !DRAWN.test(line))
    .join('\n');
}

/** The text with each problem drawn under its line: `^^^^ error JOB011: …`; a span of several lines is drawn under its first. */
export function drawProblems(text: string, problems: readonly Problem[]): string {
  const lines = new LineIndex(text);
  const drawings = problems.map(({ span, severity, code, message }) => {
    const { line, character } = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    const width = end.line === line ? end.character - character : (text.split('\n')[line]?.length ?? 0) - character;
    return { line, drawing: `${' '.repeat(character)}${'^'.repeat(Math.max(1, width))} ${severity} ${code}: ${localize(message, 'en')}` };
  });
  return text
    .split('\n')
    .flatMap((content, at) => [content, ...drawings.filter(({ line }) => line === at).map(({ drawing }) => drawing)])
    .join('\n');
}
