/** A configuration option as one Flink version declares it. */

/** What the value of an option is; `values` of an enumeration are spelled as Flink prints them. */
export type OptionType =
  | { readonly kind: 'boolean' | 'integer' | 'long' | 'float' | 'double' | 'string' | 'duration' | 'memory' | 'map' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly element: OptionType }
  /** A class of Java that Flink reads in a way of its own. */
  | { readonly kind: 'other'; readonly name: string };

export interface FlinkOption {
  readonly key: string;
  readonly type: OptionType;
  /** In the form that Flink prints; `undefined` when there is no default. */
  readonly defaultValue: string | undefined;
  /** One sentence of Flink's own documentation, English; empty when Flink has none. */
  readonly description: string;
  /** Former names, which Flink still reads and warns of. */
  readonly deprecatedKeys: readonly string[];
  /** Other keys, which Flink reads when this one is not set. */
  readonly fallbackKeys: readonly string[];
  /** Flink marks the option itself as deprecated. */
  readonly isDeprecated: boolean;
  /** Left out of Flink's documentation: known, but not to be offered. */
  readonly isHidden: boolean;
}
