/**
 * What a YAML file of ours may hold, as a value. Types, JSON Schema, reference page, validation, completion and hover are all made from it,
 * so that none can say something else than the others.
 */
import type { MessageKey } from '../../l10n/localize.ts';
import type { TextRule } from './yamlFields.ts';

/** What a text or a key names: such names are looked up, completed and followed. */
export type Named =
  | 'environment'
  | 'cluster'
  | 'alertRoute'
  | 'team'
  | 'variable'
  | 'variableValue'
  | 'flinkVersion'
  | 'configOption'
  | 'optionValue'
  | 'sqlFile'
  | 'jarFile'
  | 'definitionFile';

export interface TextShape {
  readonly kind: 'text';
  /** `undefined`: any text. */
  readonly rule: TextRule | undefined;
  readonly names: Named | undefined;
}

/** A whole number from `least` on. */
export interface CountShape {
  readonly kind: 'count';
  readonly least: number;
}

export interface FlagShape {
  readonly kind: 'flag';
}

export interface ChoiceShape<Value extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

export interface ListShape<Item extends Shape = Shape> {
  readonly kind: 'list';
  readonly item: Item;
}

/** Keys that the user chooses, all with values of one shape. */
export interface TableShape<Value extends Shape = Shape> {
  readonly kind: 'table';
  readonly key: TextShape;
  readonly value: Value;
}

export type Fields = Readonly<Record<string, Field>>;

/** Fixed keys. */
export interface RecordShape<Known extends Fields = Fields> {
  readonly kind: 'record';
  readonly fields: Known;
}

export type Shape = TextShape | CountShape | FlagShape | ChoiceShape | ListShape | TableShape | RecordShape;

export interface Field<Value extends Shape = Shape> {
  readonly shape: Value;
  /** What it means, for hover, completion, the schema and the reference page. */
  readonly about: MessageKey;
  readonly isRequired?: boolean;
  /** What holds when it is not given, as it would be written. */
  readonly byDefault?: string;
}

/** The value that a shape describes. What the user left out, or wrote wrongly, is `undefined`. */
export type ValueOf<S extends Shape> = S extends TextShape
  ? string
  : S extends CountShape
    ? number
    : S extends FlagShape
      ? boolean
      : S extends ChoiceShape<infer Value>
        ? Value
        : S extends ListShape<infer Item>
          ? readonly ValueOf<Item>[]
          : S extends TableShape<infer Value>
            ? ReadonlyMap<string, ValueOf<Value>>
            : S extends RecordShape<infer Known>
              ? { readonly [Key in keyof Known]?: ValueOf<Known[Key]['shape']> | undefined }
              : never;

export function text(rule?: TextRule, names?: Named): TextShape {
  return { kind: 'text', rule, names };
}

export function count(least: number): CountShape {
  return { kind: 'count', least };
}

export function flag(): FlagShape {
  return { kind: 'flag' };
}

export function choice<const Value extends string>(...values: readonly Value[]): ChoiceShape<Value> {
  return { kind: 'choice', values };
}

export function list<Item extends Shape>(item: Item): ListShape<Item> {
  return { kind: 'list', item };
}

export function table<Value extends Shape>(key: TextShape, value: Value): TableShape<Value> {
  return { kind: 'table', key, value };
}

export function record<const Known extends Fields>(fields: Known): RecordShape<Known> {
  return { kind: 'record', fields };
}
