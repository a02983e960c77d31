/** Reads the words of a shell script; nothing of it is ever executed. */

/** A piece of a word: `reference` is a variable, `command` a substitution, `dynamic` anything else that only the shell knows. */
export type ShellPiece =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: 'reference'; readonly name: string; readonly isQuoted: boolean }
  | { readonly kind: 'command'; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: 'dynamic'; readonly text: string };

export interface ShellWord {
  readonly pieces: readonly ShellPiece[];
  /** From 1. */
  readonly line: number;
}

/** A simple command: what stands between operators. */
export type ShellCommand = readonly ShellWord[];

/** In the order of the text; the bodies of here-documents are left out. Never throws. */
export function readShell(text: string, firstLine = 1): readonly ShellCommand[] {
  return new ShellReader(text, firstLine).read();
}

const OPERATORS = new Set([';', '&', '|', '(', ')', '\n']);
const DOUBLE_QUOTED_ESCAPES = new Set(['"', '\\', '$', '`', '\n']);

class ShellReader {
  readonly #text: string;
  readonly #commands: ShellCommand[] = [];
  #at = 0;
  #line: number;
  #words: ShellWord[] = [];
  #endings: string[] = [];

  constructor(text: string, firstLine: number) {
    this.#text = text.replace(/\r\n?/g, '\n');
    this.#line = firstLine;
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#next();
    this.#endCommand();
    return this.#commands;
  }

  #next(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '\n') this.#endLine();
    else if (/\s/.test(char)) this.#take();
    else if (this.#text.startsWith('\\\n', this.#at)) this.#take(2);
    else if (char === '#') this.#skipTo('\n');
    else if (this.#redirection()) return;
    else if (OPERATORS.has(char)) {
      this.#take();
      this.#endCommand();
    } else this.#words.push(this.#word());
  }

  #endCommand(): void {
    if (this.#words.length > 0) this.#commands.push(this.#words);
    this.#words = [];
  }

  /** The bodies of here-documents begin with the line after. */
  #endLine(): void {
    this.#take();
    this.#endCommand();
    for (const ending of this.#endings) {
      let isEnd = false;
      while (!isEnd && this.#at < this.#text.length) {
        const start = this.#at;
        this.#skipTo('\n');
        isEnd = this.#text.slice(start, this.#at).trim() === ending;
        this.#take();
      }
    }
    this.#endings = [];
  }

  /** `>file`, `2>&1`, `<<END`: with the word that belongs to it. */
  #redirection(): boolean {
    const match = /^(?:\d*|&)(?:<<<|<<-?|>>|>&|<&|>\||<>|<|>)/.exec(this.#text.slice(this.#at, this.#at + 12));
    if (match === null || this.#text.startsWith('<(', this.#at) || this.#text.startsWith('>(', this.#at)) return false;
    this.#take(match[0].length);
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#take();
    const word = this.#word();
    if (/<<-?$/.test(match[0])) this.#endings.push(word.pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));
    return true;
  }

  #word(): ShellWord {
    const line = this.#line;
    const pieces: ShellPiece[] = [];
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      if (this.#text.startsWith('\\\n', this.#at)) this.#take(2);
      else if (/\s/.test(char) || OPERATORS.has(char) || char === '<' || char === '>') break;
      else if (char === "'") pieces.push(this.#singleQuoted());
      else if (char === '"') this.#doubleQuoted(pieces);
      else if (char === '\\') pieces.push({ kind: 'text', text: this.#take(2).slice(1), isQuoted: true });
      else if (char === '$' || char === '`') pieces.push(this.#expansion(false));
      else pieces.push({ kind: 'text', text: this.#take(), isQuoted: false });
    }
    // A stray operator character in the place of a word must not keep the reader where it is.
    if (pieces.length === 0 && this.#at < this.#text.length) this.#take();
    return { pieces, line };
  }

  #singleQuoted(): ShellPiece {
    this.#take();
    const start = this.#at;
    this.#skipTo("'");
    const text = this.#text.slice(start, this.#at);
    this.#take();
    return { kind: 'text', text, isQuoted: true };
  }

  #doubleQuoted(pieces: ShellPiece[]): void {
    this.#take();
    pieces.push({ kind: 'text', text: '', isQuoted: true });
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      const char = this.#text[this.#at] ?? '';
      if (char === '\\' && DOUBLE_QUOTED_ESCAPES.has(this.#text[this.#at + 1] ?? '')) {
        const escaped = this.#take(2).slice(1);
        pieces.push({ kind: 'text', text: escaped === '\n' ? '' : escaped, isQuoted: true });
      } else if (char === '$' || char === '`') pieces.push(this.#expansion(true));
      else pieces.push({ kind: 'text', text: this.#take(), isQuoted: true });
    }
    this.#take();
  }

  #expansion(isQuoted: boolean): ShellPiece {
    const rest = this.#text.slice(this.#at, this.#at + 200);
    const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
    if (name !== null) {
      this.#take(name[0].length);
      return { kind: 'reference', name: name[1] ?? name[2] ?? '', isQuoted };
    }
    if (rest.startsWith('`')) return { kind: 'command', text: this.#between('`', '`'), isQuoted };
    if (rest.startsWith('$(')) return { kind: 'command', text: this.#between('$(', ')'), isQuoted };
    if (rest.startsWith('${')) return { kind: 'dynamic', text: `\${${this.#between('${', '}')}}` };
    const special = /^\$(?:\d|[@*#?$!-])/.exec(rest);
    if (special !== null) return { kind: 'dynamic', text: this.#take(special[0].length) };
    return { kind: 'text', text: this.#take(), isQuoted: true };
  }

  /** What stands between two marks, which may be nested, and quoted. */
  #between(open: string, close: string): string {
    this.#take(open.length);
    const start = this.#at;
    const inner = open.at(-1) ?? '';
    let depth = 1;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      if (char === close && --depth === 0) break;
      if (char === "'" && open !== '`') this.#singleQuoted();
      else {
        if (char === inner && inner !== close) depth += 1;
        this.#take(char === '\\' ? 2 : 1);
      }
    }
    const text = this.#text.slice(start, this.#at);
    this.#take();
    return text;
  }

  #skipTo(char: string): void {
    const end = this.#text.indexOf(char, this.#at);
    this.#take((end < 0 ? this.#text.length : end) - this.#at);
  }

  #take(count = 1): string {
    const taken = this.#text.slice(this.#at, this.#at + count);
    this.#at += count;
    for (const char of taken) if (char === '\n') this.#line += 1;
    return taken;
  }
}
