/** A script cut into the few kinds of pieces that matter where its grammar does not: references, quoted text, comments, parentheses. */

export type PieceKind = 'reference' | 'string' | 'escapedString' | 'identifier' | 'comment' | 'open' | 'close';

export interface ScriptPiece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Offset in the script. */
  readonly start: number;
}

/**
 * A doubled quote ends one piece and begins the next, which is of the same kind. As in Calcite's lexer, `E'…'` has backslash escapes, and
 * comments are `--`, `//` and slash-star, but not the slash-star-plus of a hint, whose inside is code.
 */
const PIECE =
  /\$?\$\{[^{}'`\r\n]*\}|(?<![\p{L}\p{N}_$])[eE]'(?:[^'\\]+|\\[\s\S]|'')*'?|'[^']*'?|`[^`]*`?|(?:--|\/\/)[^\r\n]*|\/\*(?!\+)[\s\S]*?(?:\*\/|$)|[()]/gu;

const KIND_BY_FIRST: Readonly<Record<string, PieceKind>> = {
  $: 'reference',
  e: 'escapedString',
  E: 'escapedString',
  "'": 'string',
  '`': 'identifier',
  '-': 'comment',
  '/': 'comment',
  '(': 'open',
  ')': 'close',
};

/** The pieces in order; all between them is plain code. */
export function scriptPieces(text: string): readonly ScriptPiece[] {
  return [...text.matchAll(PIECE)].flatMap((match) => {
    const kind = KIND_BY_FIRST[match[0].charAt(0)];
    return kind === undefined ? [] : [{ kind, text: match[0], start: match.index }];
  });
}
