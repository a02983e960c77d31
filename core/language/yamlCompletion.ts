/** Completion in `sluice.yaml` and job definitions: keys, choices and names. */
import type { Message } from '../../l10n/localize.ts';
import { FLINK_VERSIONS } from '../sql/flinkVersion.ts';
import type { Field, Named, RecordShape, Shape } from '../project/shape.ts';
import { shapeText } from '../project/shapeText.ts';
import type { TextSpan } from '../text.ts';
import { offeredOptions, optionAbout, optionDetail, optionOfKey, optionValues } from './optionItems.ts';
import { yamlContext } from './yamlContext.ts';
import type { YamlView } from './yamlView.ts';

export interface YamlItem {
  readonly label: string;
  readonly kind: 'key' | 'choice' | 'name' | 'file';
  readonly span: TextSpan;
  readonly newText: string;
  readonly detail?: Message;
  readonly about?: Message;
}

/** Files of the project that may be named, by their paths from the file that is edited. */
export type NamedFiles = (names: Named) => Promise<readonly string[]>;

/** In the order in which they should be offered. */
export async function yamlCompletion(view: YamlView, offset: number, files: NamedFiles): Promise<readonly YamlItem[]> {
  const context = yamlContext(view.text, view.shape, offset);
  if (context === undefined) return [];
  const { kind, shape, key, present, span, hasColon } = context;
  if (kind === 'value') return isOptionValue(shape) ? optionValueItems(key, span, view) : valueItems(shape, span, view, files);
  if (shape.kind === 'record') return keyItems(shape, present, span, hasColon);
  if (shape.kind !== 'table') return [];
  const names = shape.key.names === 'configOption' ? optionItems(span, view) : await valueItems(shape.key, span, view, files);
  return names
    .filter(({ label }) => !present.includes(label))
    .map((item) => ({ ...item, newText: withColon(item.label, shape.value, hasColon) }));
}

function keyItems({ fields }: RecordShape, present: readonly string[], span: TextSpan, hasColon: boolean): readonly YamlItem[] {
  return Object.entries(fields)
    .filter(([key]) => !present.includes(key))
    .map(([key, field]: readonly [string, Field]) => ({
      label: key,
      kind: 'key',
      span,
      newText: withColon(key, field.shape, hasColon),
      detail: shapeText(field.shape),
      about: { key: field.about, args: {} },
    }));
}

/** What has keys or items of its own goes on in the next line. */
function withColon(key: string, shape: Shape, hasColon: boolean): string {
  if (hasColon) return key;
  return ['record', 'table', 'list'].includes(shape.kind) ? `${key}:` : `${key}: `;
}

function optionItems(span: TextSpan, { options }: YamlView): readonly YamlItem[] {
  return offeredOptions(options).map((option) => {
    const { key } = option;
    return { label: key, kind: 'name', span, newText: key, detail: optionDetail(option), about: optionAbout(option) };
  });
}

function isOptionValue(shape: Shape): boolean {
  return shape.kind === 'text' && shape.names === 'optionValue';
}

function optionValueItems(key: string | undefined, span: TextSpan, { options }: YamlView): readonly YamlItem[] {
  const option = key === undefined ? undefined : optionOfKey(options, key);
  return option === undefined ? [] : optionValues(option.type).map((value) => ({ label: value, kind: 'choice', span, newText: value }));
}

async function valueItems(shape: Shape, span: TextSpan, view: YamlView, files: NamedFiles): Promise<readonly YamlItem[]> {
  const items = (kind: YamlItem['kind'], labels: readonly string[]): readonly YamlItem[] =>
    labels.map((label) => ({ label, kind, span, newText: kind === 'file' ? quoted(label) : label }));
  switch (shape.kind) {
    case 'choice':
      return items('choice', shape.values);
    case 'flag':
      return items('choice', ['true', 'false']);
    case 'list':
      return valueItems(shape.item, span, view, files);
    case 'text':
      return shape.names === undefined ? [] : items(isFile(shape.names) ? 'file' : 'name', await namesOf(shape.names, view, files));
    default:
      return [];
  }
}

async function namesOf(names: Named, { declared, environments }: YamlView, files: NamedFiles): Promise<readonly string[]> {
  switch (names) {
    case 'environment':
    case 'cluster':
    case 'alertRoute':
    case 'team':
      return declared[names];
    case 'variable':
      return [...new Set(environments.flatMap(({ variables }) => Object.keys(variables)))].sort();
    case 'flinkVersion':
      return FLINK_VERSIONS.toReversed().map((version) => `'${version}'`);
    case 'sqlFile':
    case 'jarFile':
    case 'definitionFile':
      return files(names);
    case 'variableValue':
    case 'configOption':
    case 'optionValue':
      return [];
  }
}

/** A path as YAML takes it: between quotes where its characters would mean something else. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}./_~][^:#{}[\],'"]*$/u.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
}

function isFile(names: Named): boolean {
  return names === 'sqlFile' || names === 'jarFile' || names === 'definitionFile';
}
