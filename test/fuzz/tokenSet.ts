/** Sets of token numbers. */

const BITS = 32;

export class TokenSet {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / BITS));
  }

  static of(size: number, tokens: Iterable<number>): TokenSet {
    const set = new TokenSet(size);
    for (const token of tokens) set.add(token);
    return set;
  }

  add(token: number): void {
    const word = Math.floor(token / BITS);
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (token % BITS));
  }

  has(token: number): boolean {
    return ((this.#words[Math.floor(token / BITS)] ?? 0) & (1 << (token % BITS))) !== 0;
  }

  /** Whether this set has grown. */
  addAll(other: TokenSet): boolean {
    let hasGrown = false;
    for (let index = 0; index < this.#words.length; index++) {
      const [own, word] = [this.#words[index] ?? 0, other.#words[index] ?? 0];
      if ((word & ~own) === 0) continue;
      this.#words[index] = own | word;
      hasGrown = true;
    }
    return hasGrown;
  }

  intersects(other: TokenSet): boolean {
    for (let index = 0; index < this.#words.length; index++) {
      if (((this.#words[index] ?? 0) & (other.#words[index] ?? 0)) !== 0) return true;
    }
    return false;
  }

  and(other: TokenSet): TokenSet {
    return this.#with(other, (own, others) => own & others);
  }

  without(other: TokenSet): TokenSet {
    return this.#with(other, (own, others) => own & ~others);
  }

  or(other: TokenSet): TokenSet {
    return this.#with(other, (own, others) => own | others);
  }

  #with(other: TokenSet, combine: (own: number, others: number) => number): TokenSet {
    const result = new TokenSet(this.#words.length * BITS);
    for (let index = 0; index < this.#words.length; index++) {
      result.#words[index] = combine(this.#words[index] ?? 0, other.#words[index] ?? 0);
    }
    return result;
  }
}
