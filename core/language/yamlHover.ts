/** What a key of `sluice.yaml` or a job definition means, and what a variable in it is. */
import type { Message } from '../../l10n/localize.ts';
import type { Field } from '../project/shape.ts';
import { shapePlaces } from '../project/shapePlaces.ts';
import { shapeText } from '../project/shapeText.ts';
import { variableValue } from '../project/substitute.ts';
import { treeReferences } from '../project/treeReferences.ts';
import type { TextSpan } from '../text.ts';
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import { optionAbout, optionDetail, optionOfKey } from './optionItems.ts';
import { rangeOf } from './ranges.ts';
import type { VariableHover } from './variableHover.ts';
import type { YamlView } from './yamlView.ts';

export interface YamlHover {
  readonly span: TextSpan;
  readonly path: string;
  readonly about: Message;
  readonly value: Message;
  /** As it would be written; `undefined` when nothing holds by default. */
  readonly byDefault: string | undefined;
}

/** Of the key at `offset`, or of the key whose plain value is there; `undefined` where the shape knows none. */
export function yamlHover({ root, shape, options }: YamlView, offset: number): YamlHover | undefined {
  const places = shapePlaces(root, shape).filter(({ node: { kind, span } }) => kind === 'scalar' && isIn(span, offset));
  const named = places.find(({ kind, shape: own }) => kind === 'key' && own.kind === 'text' && own.names === 'configOption');
  if (named?.node.kind === 'scalar') return optionHover(named.node.text ?? '', named.node.span, options);
  const place = places.find(({ field }) => field !== undefined);
  return place?.field === undefined ? undefined : hoverOf(place.field, place.path, place.node.span);
}

/** As {@link VariableHover} of a script: the values in the environments, without what the definition says itself. */
export function yamlVariableHover({ root, shape, text, environments, lines }: YamlView, offset: number): VariableHover | undefined {
  if (root === undefined) return undefined;
  const found = treeReferences(root, shape, text).find(({ reference, span }) => reference.kind === 'variable' && isIn(span, offset));
  if (found?.reference.kind !== 'variable') return undefined;
  const { name } = found.reference;
  const values = environments.map((environment) => ({ environment: environment.name, value: variableValue(environment.variables, name) }));
  return { range: rangeOf(found.span, lines), name, values };
}

function optionHover(key: string, span: TextSpan, options: FlinkOptions): YamlHover | undefined {
  const option = optionOfKey(options, key);
  return option === undefined
    ? undefined
    : { span, path: option.key, about: optionAbout(option), value: optionDetail(option), byDefault: undefined };
}

function hoverOf({ shape, about, byDefault }: Field, path: readonly string[], span: TextSpan): YamlHover {
  return { span, path: path.join('.'), about: { key: about, args: {} }, value: shapeText(shape), byDefault };
}

function isIn({ start, end }: TextSpan, offset: number): boolean {
  return start <= offset && offset <= end;
}
