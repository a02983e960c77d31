/** The configuration options of one Flink version, found by any name that Flink reads them by. */
import { distance } from 'fastest-levenshtein';
import type { FlinkOption } from './flinkOption.ts';

/** What a key means to Flink. */
export type OptionMatch =
  | { readonly kind: 'option'; readonly option: FlinkOption }
  /** A former name: `option.key` is today's. */
  | { readonly kind: 'deprecatedKey'; readonly option: FlinkOption }
  /** Flink reads it where `option.key` is not set. */
  | { readonly kind: 'fallbackKey'; readonly option: FlinkOption }
  /** `kubernetes.jobmanager.labels.team`: one entry of a map; its value is any text. */
  | { readonly kind: 'mapEntry'; readonly option: FlinkOption; readonly entry: string }
  /** `metrics.reporter.prom.interval`: the key of the option holds a name that the user chooses. */
  | { readonly kind: 'named'; readonly option: FlinkOption }
  /** Below `prefix` the user chooses: `containerized.master.env.TZ`. */
  | { readonly kind: 'free'; readonly prefix: string };

type ExactMatch = Extract<OptionMatch, { readonly kind: 'option' | 'deprecatedKey' | 'fallbackKey' }>;

/** Keys of Flink's own making, which no list holds completely. */
const INTERNAL_PREFIXES = ['$internal.', 'internal.'];

/** A name of the user's within a key: `metrics.reporter.<name>.interval`, `fields.#.kind`. */
const PLACEHOLDER = /<[^<>]+>|#/;

export class FlinkOptions {
  /** Sorted by key. */
  readonly all: readonly FlinkOption[];
  readonly #byKey: ReadonlyMap<string, FlinkOption>;
  readonly #byDeprecatedKey: ReadonlyMap<string, FlinkOption>;
  readonly #byFallbackKey: ReadonlyMap<string, FlinkOption>;
  readonly #maps: readonly FlinkOption[];
  readonly #named: readonly { readonly option: FlinkOption; readonly pattern: RegExp }[];
  readonly #prefixes: readonly string[];

  /** @param prefixes beginnings of keys whose rest the user chooses */
  constructor(options: readonly FlinkOption[], prefixes: readonly string[]) {
    this.all = options;
    this.#byKey = new Map(options.map((option) => [option.key, option]));
    this.#byDeprecatedKey = new Map(options.flatMap((option) => option.deprecatedKeys.map((key) => [key, option] as const)));
    this.#byFallbackKey = new Map(options.flatMap((option) => option.fallbackKeys.map((key) => [key, option] as const)));
    this.#maps = options.filter(({ type }) => type.kind === 'map');
    this.#named = options
      .filter(({ key }) => PLACEHOLDER.test(key))
      .map((option) => ({ option, pattern: patternOf(option.key) }))
      .sort((left, right) => literalLength(right.option.key) - literalLength(left.option.key));
    this.#prefixes = [...prefixes, ...INTERNAL_PREFIXES];
  }

  /** `undefined` when this version of Flink does not know the key. */
  find(key: string): OptionMatch | undefined {
    return this.#exact(key) ?? this.#below(key);
  }

  /** Today's name of a key; the key itself where it is not known, or has a part that the user chooses. */
  currentKey(key: string): string {
    return this.#exact(key)?.option.key ?? key;
  }

  /** The known key that `name` is most likely a slip of; `undefined` when none is near. */
  nearest(name: string): string | undefined {
    const limit = Math.max(2, Math.floor(name.length / 5));
    const lower = name.toLowerCase();
    const near = this.all
      .filter(({ key, isHidden }) => !isHidden && !PLACEHOLDER.test(key) && Math.abs(key.length - name.length) <= limit)
      .map((option) => ({ option, edits: distance(lower, option.key.toLowerCase()) }))
      .filter(({ edits }) => edits <= limit)
      .sort((left, right) => left.edits - right.edits || Number(left.option.isDeprecated) - Number(right.option.isDeprecated));
    return near[0]?.option.key;
  }

  #exact(key: string): ExactMatch | undefined {
    const option = this.#byKey.get(key);
    if (option !== undefined) return { kind: 'option', option };
    const renamed = this.#byDeprecatedKey.get(key);
    if (renamed !== undefined) return { kind: 'deprecatedKey', option: renamed };
    const fallback = this.#byFallbackKey.get(key);
    return fallback === undefined ? undefined : { kind: 'fallbackKey', option: fallback };
  }

  #below(key: string): OptionMatch | undefined {
    const map = this.#maps.find((option) => key.startsWith(`${option.key}.`));
    if (map !== undefined) return { kind: 'mapEntry', option: map, entry: key.slice(map.key.length + 1) };
    const named = this.#named.find(({ pattern }) => pattern.test(key));
    if (named !== undefined) return { kind: 'named', option: named.option };
    const prefix = this.#prefixes.find((candidate) => key.startsWith(candidate) && key.length > candidate.length);
    return prefix === undefined ? undefined : { kind: 'free', prefix };
  }
}

/** The last placeholder takes dots too: parameters of a reporter have names of any shape. */
function patternOf(key: string): RegExp {
  const parts = key.split(PLACEHOLDER).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const source = parts.reduce((before, part, index) => `${before}${index === parts.length - 1 && part === '' ? '.+' : '[^.]+'}${part}`);
  return new RegExp(`^${source}$`);
}

function literalLength(key: string): number {
  return key.split(PLACEHOLDER).join('').length;
}
