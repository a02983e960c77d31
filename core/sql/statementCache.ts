/** Parsed parts by their text: environments share what they have in common. */
import type { Cancellation } from '../cancellation.ts';
import { checkPart } from './checkPart.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import type { ParsedPart, PartParser } from './parsePart.ts';
import type { StatementPart } from './statementPart.ts';

/** For the versions of one text; what one version does not parse anew is gone with the next but one. */
export class StatementCache {
  readonly #parse: PartParser;
  #before = new Map<string, ParsedPart>();
  #now = new Map<string, ParsedPart>();

  constructor(parse: PartParser = checkPart) {
    this.#parse = parse;
  }

  /** Begins with another version of the text. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  parse(part: StatementPart, version: FlinkVersion, cancellation: Cancellation): ParsedPart | Promise<ParsedPart> {
    const key = `${version} ${part.text}`;
    const parsed = this.#now.get(key) ?? this.#before.get(key) ?? this.#parse(part, version, cancellation);
    if (parsed instanceof Promise) return parsed.then((each) => this.#keep(key, each));
    return this.#keep(key, parsed);
  }

  #keep(key: string, parsed: ParsedPart): ParsedPart {
    this.#now.set(key, parsed);
    return parsed;
  }
}
