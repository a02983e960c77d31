/** The memory options of a Flink configuration, with the defaults of its version. */
import { LARGEST_LONG } from './javaNumbers.ts';
import type { FlinkOptions } from './flinkOptions.ts';
import { readMemorySize } from './memorySize.ts';

/** Values that Flink can read; ask {@link checkOptionValue} before. */
export class MemorySettings {
  readonly #options: FlinkOptions;
  readonly #configured: ReadonlyMap<string, string>;

  constructor(options: FlinkOptions, configured: ReadonlyMap<string, string>) {
    this.#options = options;
    this.#configured = configured;
  }

  /** Whether the user set it, be it by a former name. */
  has(key: string): boolean {
    return this.#text(key) !== undefined;
  }

  /** Bytes; `undefined` when it is not set and has no default. */
  size(key: string): bigint | undefined {
    const text = this.#text(key) ?? this.#default(key);
    if (text === undefined) return undefined;
    const bytes = readMemorySize(text);
    // Flink's documentation says "infinite" of the one default that is the largest size.
    return typeof bytes === 'bigint' ? bytes : LARGEST_LONG;
  }

  /** As {@link size}, with 0 where there is neither value nor default. */
  sizeOrNone(key: string): bigint {
    return this.size(key) ?? 0n;
  }

  /** Flink keeps fractions as `float` and counts with them as `double`. */
  fraction(key: string): number {
    return Math.fround(Number(this.#text(key) ?? this.#default(key) ?? 0));
  }

  #text(key: string): string | undefined {
    const match = this.#options.find(key);
    const option = match?.kind === 'option' ? match.option : undefined;
    const names = [key, ...(option?.deprecatedKeys ?? []), ...(option?.fallbackKeys ?? [])];
    return names.map((name) => this.#configured.get(name)).find((text) => text !== undefined);
  }

  #default(key: string): string | undefined {
    const match = this.#options.find(key);
    return match?.kind === 'option' ? match.option.defaultValue : undefined;
  }
}
