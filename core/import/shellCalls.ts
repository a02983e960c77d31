/** The commands that a shell script calls, with the variables that it sets itself put in. */
import { readShell, type ShellCommand, type ShellPiece, type ShellWord } from './shellReader.ts';
import { literal } from './importedJob.ts';

export interface CallWord {
  /** For a definition: a variable that the script does not set is `${NAME}`, and any other `${…}` is escaped. */
  readonly text: string;
  /** What of it only a shell can know; `undefined` where it is all known. */
  readonly dynamic: string | undefined;
}

export interface ShellCall {
  readonly words: readonly CallWord[];
  /** From 1. */
  readonly line: number;
}

/** `written` is the script's own text; in what is `known` only references are left. */
interface Value {
  readonly kind: 'written' | 'known' | 'dynamic';
  readonly text: string;
}

const MOST_NESTED = 8;
/** A value that doubles itself line by line must not fill the memory. */
const LONGEST_VALUE = 64 * 1024;
const ASSIGNMENT = /^([A-Za-z_]\w*)=/;
const DECLARING = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);
const OPENING = new Set(['if', 'for', 'while', 'until', 'case', 'select']);
const CLOSING = new Set(['fi', 'done', 'esac']);
/** Longer ones are not looked at: the expression tries blanks in many ways. */
const LONGEST_OWN_FOLDER = 200;
/** What may stand before the command itself. */
const BEFORE = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '!', '{', 'nohup', 'exec', 'time', 'env', 'setsid', 'sudo']);
/** `$(dirname "$0")`, also with `cd … && pwd` around it: the script's own folder. */
const OWN_FOLDER =
  /^\s*(?:cd\s+)?(?:--\s+)?"?(?:\$\(\s*)?dirname\s+(?:--\s+)?"?(?:\$0|\$\{0\}|\$\{BASH_SOURCE(?:\[0\])?\}|\$BASH_SOURCE|\$\(\s*readlink\s+-f\s+"?\$0"?\s*\))"?\s*\)?"?\s*(?:>\s*\/dev\/null\s*(?:2>&1)?)?\s*(?:(?:&&|;)\s*pwd(?:\s+-P)?)?\s*$/;

/** In the order of the text, with those inside `$(…)`; nothing is executed. @param folder of the script */
export function shellCalls(text: string, folder: string): readonly ShellCall[] {
  const calls = new CallReader(folder);
  calls.read(text, 1, 0);
  return calls.found;
}

class CallReader {
  readonly found: ShellCall[] = [];
  readonly #folder: string;
  readonly #values = new Map<string, Value>();
  #depth = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(text: string, line: number, nested: number): void {
    for (const command of readShell(text, line)) this.#command(command, nested);
  }

  #command(command: ShellCommand, nested: number): void {
    if (nested < MOST_NESTED) {
      for (const { pieces, line } of command)
        for (const piece of pieces) if (piece.kind === 'command') this.read(piece.text, line, nested + 1);
    }
    this.#follow(command);
    const words = this.#withoutAssignments(command);
    const [first] = command;
    if (words.length > 0 && first !== undefined)
      this.found.push({ words: words.flatMap((word) => this.#expanded(word)), line: first.line });
  }

  /** Whether what follows may be skipped or repeated: what is assigned there may hold or not. */
  #follow(command: ShellCommand): void {
    const first = plainText(command[0]);
    if (first === undefined) return;
    if (OPENING.has(first)) this.#depth += 1;
    if (CLOSING.has(first)) this.#depth = Math.max(0, this.#depth - 1);
    const loop = first === 'for' || first === 'select' ? plainText(command[1]) : undefined;
    if (loop !== undefined) this.#values.set(loop, { kind: 'dynamic', text: `$${loop}` });
    if (first === 'read') for (const word of command.slice(1)) this.#values.delete(plainText(word) ?? '');
    if (first === 'unset') for (const word of command.slice(1)) this.#values.delete(plainText(word) ?? '');
  }

  #withoutAssignments(command: ShellCommand): readonly ShellWord[] {
    let at = 0;
    let isDeclaring = false;
    for (; at < command.length; at++) {
      const word = command[at];
      const plain = plainText(word);
      const name = ASSIGNMENT.exec(startOf(word))?.[1];
      if (word !== undefined && name !== undefined) this.#assign(name, word);
      else if (plain !== undefined && DECLARING.has(plain)) isDeclaring = true;
      else if (isDeclaring || (plain !== undefined && (BEFORE.has(plain) || plain.startsWith('-')))) continue;
      else break;
    }
    return command.slice(at);
  }

  #assign(name: string, word: ShellWord): void {
    const { text, dynamic } = wordOf(word.pieces.map((piece) => this.#valueOf(piece)));
    const value: Value =
      dynamic !== undefined || text.length > LONGEST_VALUE
        ? { kind: 'dynamic', text: dynamic ?? `$${name}` }
        : { kind: 'known', text: text.slice(name.length + 1) };
    const before = this.#values.get(name);
    const isSure = this.#depth === 0 || (before?.kind === value.kind && before.text === value.text);
    this.#values.set(name, isSure ? value : { kind: 'dynamic', text: `$${name}` });
  }

  /** A variable without quotes is as many words as it has. */
  #expanded({ pieces }: ShellWord): readonly CallWord[] {
    const words: Value[][] = [[]];
    for (const piece of pieces) {
      const value = this.#valueOf(piece);
      const isSplit = piece.kind === 'reference' && !piece.isQuoted && value.kind === 'known' && this.#values.has(piece.name);
      const [head = '', ...more] = isSplit ? value.text.split(/\s+/) : [value.text];
      words.at(-1)?.push({ ...value, text: head });
      for (const text of more) words.push([{ kind: 'known', text }]);
    }
    const isBare = pieces.every((piece) => piece.kind === 'reference' && !piece.isQuoted);
    return words.map(wordOf).filter(({ text, dynamic }) => !isBare || text !== '' || dynamic !== undefined);
  }

  #valueOf(piece: ShellPiece): Value {
    switch (piece.kind) {
      case 'text':
        return { kind: 'written', text: piece.text };
      case 'reference':
        return this.#values.get(piece.name) ?? { kind: 'known', text: piece.name === 'PWD' ? this.#folder : `\${${piece.name}}` };
      case 'command':
        return piece.text.length < LONGEST_OWN_FOLDER && OWN_FOLDER.test(piece.text)
          ? { kind: 'known', text: this.#folder }
          : { kind: 'dynamic', text: `$(${piece.text})` };
      case 'dynamic':
        return { kind: 'dynamic', text: piece.text };
    }
  }
}

function wordOf(values: readonly Value[]): CallWord {
  const parts: string[] = [];
  let written = '';
  for (const { kind, text } of values) {
    if (kind === 'written') {
      written += text;
      continue;
    }
    parts.push(literal(written), text);
    written = '';
  }
  return { text: [...parts, literal(written)].join(''), dynamic: values.find(({ kind }) => kind === 'dynamic')?.text };
}

/** `undefined` where a part of it is not written out. */
function plainText(word: ShellWord | undefined): string | undefined {
  const texts = word?.pieces.map((piece) => (piece.kind === 'text' ? piece.text : undefined));
  return texts?.every((text) => text !== undefined) === true ? texts.join('') : undefined;
}

/** What of a word is written as it is, from its beginning. */
function startOf(word: ShellWord | undefined): string {
  let text = '';
  for (const piece of word?.pieces ?? []) {
    if (piece.kind !== 'text' || piece.isQuoted) break;
    text += piece.text;
  }
  return text;
}
