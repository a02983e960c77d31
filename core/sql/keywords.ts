/** Which words are keywords in a Flink version, from facts/keywords-VERSION.json. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { KEYWORDS, KEYWORD_VERSIONS } from '../../grammar/generated/keywords.ts';
import type { FlinkVersion } from './flinkVersion.ts';

export type WordKind = 'reserved' | 'nonReserved' | 'identifier';

/** The words of one Flink version. */
export class Keywords {
  /** A memo of what the constructor makes, which never changes. */
  static readonly #byVersion = new Map<FlinkVersion, Keywords>();

  static of(version: FlinkVersion): Keywords {
    const known = Keywords.#byVersion.get(version);
    if (known !== undefined) return known;
    const made = new Keywords(version);
    Keywords.#byVersion.set(version, made);
    return made;
  }

  readonly #types: ReadonlyMap<string, number>;
  readonly #reserved: ReadonlySet<string>;
  readonly #nonReserved: ReadonlySet<string>;

  constructor(version: FlinkVersion) {
    const at = KEYWORD_VERSIONS.indexOf(version);
    const present = KEYWORDS.filter(([, , , status]) => status[at] !== '-');
    // A word that is not reserved and that no rule names is an identifier like any other.
    const typed = present.filter(([, isNamed, , status]) => isNamed || status[at] === 'R');
    this.#types = new Map(typed.map(([word, , type]) => [word, type]));
    this.#reserved = new Set(present.filter(([, , , status]) => status[at] === 'R').map(([word]) => word));
    this.#nonReserved = new Set(present.filter(([, , , status]) => status[at] === 'n').map(([word]) => word));
  }

  /** The token type of an unquoted word. */
  typeOf(word: string): number {
    return this.#types.get(word) ?? this.#types.get(upperCase(word)) ?? FlinkSqlLexer.IDENTIFIER;
  }

  kindOf(word: string): WordKind {
    const key = upperCase(word);
    if (this.#reserved.has(key)) return 'reserved';
    return this.#nonReserved.has(key) ? 'nonReserved' : 'identifier';
  }

  get reserved(): ReadonlySet<string> {
    return this.#reserved;
  }

  get nonReserved(): ReadonlySet<string> {
    return this.#nonReserved;
  }
}

/** The keywords of a version; made once for each. */
export function keywordsOf(version: FlinkVersion): Keywords {
  return Keywords.of(version);
}

/** Java's lexer folds the letters of ASCII only; a dotless i is no I. */
function upperCase(word: string): string {
  return /^[\w$]*$/.test(word) ? word.toUpperCase() : word.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
