/** The shape in which `facts/*.json` holds options, as `tools/facts` writes it, and its reading. */
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import type { FlinkOption, OptionType } from './flinkOption.ts';

/** Facts of some versions; a field that a later variant lacks is as in the first one, `null` stands for none. */
export interface OptionVariant {
  /** A digit for each version, oldest first; 1 where the variant holds. */
  readonly in: string;
  readonly type?: string;
  readonly list?: boolean | null;
  readonly values?: readonly string[] | null;
  readonly default?: string | null;
  readonly text?: string | null;
  readonly deprecatedKeys?: readonly string[] | null;
  readonly fallbackKeys?: readonly string[] | null;
  readonly deprecated?: boolean | null;
  readonly hidden?: boolean | null;
  /** A table needs it. */
  readonly required?: boolean | null;
}

/** The first variant is of the newest version that has the option. */
export type OptionRecords = Readonly<Record<string, readonly OptionVariant[]>>;

/** The options that `version` has. */
export function optionsIn(records: OptionRecords, version: FlinkVersion): readonly FlinkOption[] {
  return variantsIn(records, version).map(([key, facts]) => toOption(key, facts));
}

/** The keys that a table needs in `version`. */
export function requiredKeysIn(records: OptionRecords, version: FlinkVersion): readonly string[] {
  return variantsIn(records, version).flatMap(([key, facts]) => (facts.required === true ? [key] : []));
}

function variantsIn(records: OptionRecords, version: FlinkVersion): readonly (readonly [key: string, facts: OptionVariant])[] {
  const at = FLINK_VERSIONS.indexOf(version);
  return Object.entries(records).flatMap(([key, variants]) => {
    const variant = variants.find((candidate) => candidate.in[at] === '1');
    return variant === undefined ? [] : [[key, { ...variants[0], ...variant }] as const];
  });
}

/** The versions, oldest first, that have the option. */
export function versionsWith(variants: readonly OptionVariant[]): readonly FlinkVersion[] {
  return FLINK_VERSIONS.filter((_, at) => variants.some((variant) => variant.in[at] === '1'));
}

function toOption(key: string, facts: OptionVariant): FlinkOption {
  const element = toType(facts);
  return {
    key,
    type: facts.list === true ? { kind: 'list', element } : element,
    defaultValue: facts.default ?? undefined,
    description: facts.text ?? '',
    deprecatedKeys: facts.deprecatedKeys ?? [],
    fallbackKeys: facts.fallbackKeys ?? [],
    isDeprecated: facts.deprecated === true,
    isHidden: facts.hidden === true,
  };
}

function toType({ type = '', values }: OptionVariant): OptionType {
  switch (type) {
    case 'boolean':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'string':
    case 'duration':
    case 'memory':
    case 'map':
      return { kind: type };
    case 'enum':
      return { kind: 'enum', values: values ?? [] };
    default:
      return { kind: 'other', name: type };
  }
}
