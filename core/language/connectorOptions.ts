/** What Flink's facts know of the options in `WITH (…)`: those of the connector or catalog, and of the formats that it uses. */
import type { ConnectorFacts, FactoryKind, FlinkFactory } from '../flink/connectorFacts.ts';
import type { FlinkOption } from '../flink/flinkOption.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import type { WithOptions } from './withOptions.ts';

/** A factory whose options are there, behind a prefix where it is a format: `json.`, `key.avro.`. */
export interface FactoryInUse {
  readonly factory: FlinkFactory;
  readonly prefix: string;
}

export interface KnownOption {
  /** With the prefix of its format. */
  readonly key: string;
  readonly option: FlinkOption;
  readonly isRequired: boolean;
  readonly factory: FlinkFactory;
}

/** What the value of a key chooses; `undefined` for all other keys. */
export function factoryKindOf({ makes }: WithOptions, key: string): FactoryKind | undefined {
  if (makes === 'catalog') return key === 'type' ? 'catalog' : undefined;
  if (key === 'connector') return 'connector';
  return key === 'format' || key.endsWith('.format') ? 'format' : undefined;
}

/** Those that are written and known, in this version or in the nearest that has them; see `FactoryUtil` of Flink for the prefixes. */
export function factoriesInUse(written: WithOptions, facts: ConnectorFacts, version: FlinkVersion): readonly FactoryInUse[] {
  return written.options.flatMap(({ key, value }) => {
    const kind = factoryKindOf(written, key.text);
    const factory = kind === undefined || value === undefined ? undefined : facts.closest(version, kind, value.text);
    if (factory === undefined) return [];
    return [{ factory, prefix: kind === 'format' ? `${key.text.slice(0, -'format'.length)}${factory.identifier}.` : '' }];
  });
}

/** All that can be offered, those that a table needs first. */
export function offeredKeys(inUse: readonly FactoryInUse[]): readonly KnownOption[] {
  const all = inUse.flatMap(({ factory, prefix }) =>
    factory.options.all
      .filter(({ key, isHidden, isDeprecated }) => !isHidden && !isDeprecated && !/[<#]/.test(key))
      .map((option) => knownOption(prefix, option, factory)),
  );
  return [...all.filter(({ isRequired }) => isRequired), ...all.filter(({ isRequired }) => !isRequired)];
}

/** `undefined` when the key is not known. */
export function knownKey(inUse: readonly FactoryInUse[], key: string): KnownOption | undefined {
  for (const { factory, prefix } of inUse) {
    const match = key.startsWith(prefix) ? factory.options.find(key.slice(prefix.length)) : undefined;
    if (match !== undefined && match.kind !== 'free') return knownOption(prefix, match.option, factory);
  }
  return undefined;
}

function knownOption(prefix: string, option: FlinkOption, factory: FlinkFactory): KnownOption {
  return { key: `${prefix}${option.key}`, option, isRequired: factory.requiredKeys.includes(option.key), factory };
}
