/** A script cut into the few kinds of pieces that matter where its grammar does not: references, quoted text, comments, parentheses. */
import { type Segment, segmentsOf } from '../segments.ts';

export type PieceKind = 'reference' | 'string' | 'escapedString' | 'identifier' | 'escapedIdentifier' | 'comment' | 'open' | 'close';

export interface ScriptPiece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Offset in the script. */
  readonly start: number;
}

/**
 * As Calcite's lexer reads them for Flink. A doubled quote ends one piece and begins the next, which is of the same kind; `E'…'`, `U&'…'`
 * and `U&"…"` have backslash escapes. A comment that begins with slash-star-star needs one character more before it can end. A hint,
 * which begins with slash-star-plus, is code, its end too. What has no end goes on to the end of the script, a quoted name to that of its line.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<reference>\$?\$\{[^{}'\x60\r\n]*\})`,
    String.raw`(?<escapedString>(?<![\p{L}\p{N}_$])(?:[eE]'(?:[^'\\]+|\\[\s\S]|'')*'?|[uU]&'(?:[^']+|'')*'?))`,
    String.raw`(?<escapedIdentifier>(?<![\p{L}\p{N}_$])[uU]&"[^"\r\n]*"?)`,
    String.raw`(?<string>'[^']*'?)`,
    String.raw`(?<identifier>\x60[^\x60\r\n]*\x60?)`,
    String.raw`\*\/`,
    String.raw`(?<comment>(?:--|\/\/)[^\r\n]*|\/\*\*[^\/][\s\S]*?(?:\*\/|$)|\/\*(?!\+)[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
    String.raw`(?<end>;[ \t]*\r?\n)`,
  ].join('|'),
  'gu',
);

const KINDS: readonly PieceKind[] = ['reference', 'escapedString', 'escapedIdentifier', 'string', 'identifier', 'comment', 'open', 'close'];

/** The pieces in order; all between them is plain code. */
export function scriptPieces(text: string): readonly ScriptPiece[] {
  const segments = segmentsOf(text, (start) => cutPieces(text, start));
  return segments.flatMap(({ start, value }) => value.map((piece) => ({ ...piece, start: start + piece.start })));
}

/** The pieces from `start`, the beginning of a line of code, to the next semicolon at the end of a line; their offsets count from `start`. */
export function cutPieces(text: string, start: number): Segment<readonly ScriptPiece[]> {
  const pieces: ScriptPiece[] = [];
  const next = new RegExp(PIECE);
  next.lastIndex = start;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const { groups, index } = match;
    if (groups?.['end'] !== undefined) return { start, end: next.lastIndex, seen: next.lastIndex, value: pieces };
    const kind = KINDS.find((name) => groups?.[name] !== undefined);
    if (kind !== undefined) pieces.push({ kind, text: match[0], start: index - start });
  }
  return { start, end: text.length, seen: text.length + 1, value: pieces };
}
