/** A script cut into the few kinds of pieces that matter where its grammar does not: references, quoted text, comments, parentheses. */

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
  ].join('|'),
  'gu',
);

const KINDS: readonly PieceKind[] = ['reference', 'escapedString', 'escapedIdentifier', 'string', 'identifier', 'comment', 'open', 'close'];

/** The pieces in order; all between them is plain code. */
export function scriptPieces(text: string): readonly ScriptPiece[] {
  return [...text.matchAll(PIECE)].flatMap((match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    return kind === undefined ? [] : [{ kind, text: match[0], start: match.index }];
  });
}
