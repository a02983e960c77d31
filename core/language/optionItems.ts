/** Flink's options in words: for completion and hover under `configuration:`. */
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkOption, OptionType } from '../flink/flinkOption.ts';
import type { FlinkOptions } from '../flink/flinkOptions.ts';

/** What may be offered: no option that Flink hides or has deprecated, and none whose key holds a name that the user chooses. */
export function offeredOptions(options: FlinkOptions): readonly FlinkOption[] {
  return options.all.filter(({ key, isHidden, isDeprecated }) => !isHidden && !isDeprecated && !key.includes('<'));
}

/** The option that a key stands for; `undefined` for what is not known, and for an entry of a map. */
export function optionOfKey(options: FlinkOptions, key: string): FlinkOption | undefined {
  const match = options.find(key);
  return match === undefined || match.kind === 'free' || match.kind === 'mapEntry' ? undefined : match.option;
}

/** Values that can be offered; empty where the user has to think of one. */
export function optionValues({ kind, ...type }: OptionType): readonly string[] {
  if (kind === 'boolean') return ['true', 'false'];
  return kind === 'enum' && 'values' in type ? type.values : [];
}

export function optionDetail({ type, defaultValue }: FlinkOption): Message {
  const kind = typeName(type);
  return defaultValue === undefined
    ? message('yaml.optionType', { kind })
    : message('yaml.optionTypeDefault', { kind, value: defaultValue });
}

/** Flink's own sentence. */
export function optionAbout({ description }: FlinkOption): Message {
  return message('yaml.optionAbout', { description });
}

/** As Flink's documentation names types. */
function typeName(type: OptionType): string {
  switch (type.kind) {
    case 'list':
      return `List<${typeName(type.element)}>`;
    case 'enum':
      return `Enum (${type.values.join(', ')})`;
    case 'other':
      return type.name;
    default:
      return `${type.kind.slice(0, 1).toUpperCase()}${type.kind.slice(1)}`;
  }
}
