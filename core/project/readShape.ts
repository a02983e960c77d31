/** Reads a YAML tree by a shape: the value, and what does not fit. */
import { message } from '../../l10n/localize.ts';
import type { TextSpan } from '../text.ts';
import type { Fields, Shape, TextShape, ValueOf } from './shape.ts';
import { booleanOf, entriesOf, fieldsOf, itemsOf, problemAt, textOf, type Report } from './yamlFields.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yamlTree.ts';

/**
 * The value of `node`; `undefined` when it is absent or does not fit.
 * @param place what is blamed when something is missing in it
 */
export function readShape<S extends Shape>(
  node: YamlNode | undefined,
  shape: S,
  report: Report,
  place: TextSpan = { start: 0, end: 0 },
): ValueOf<S> | undefined {
  return read(node, shape, report, place) as ValueOf<S> | undefined;
}

/** The key of an entry as a node, since keys have shapes too. */
export function keyNode({ key, keySpan }: YamlEntry): YamlScalar {
  return { kind: 'scalar', text: key, span: keySpan };
}

function read(node: YamlNode | undefined, shape: Shape, report: Report, place: TextSpan): unknown {
  if (node === undefined) return undefined;
  switch (shape.kind) {
    case 'text':
      return textOf(node, shape.rule, report);
    case 'count':
      return readCount(node, shape.least, report);
    case 'flag':
      return booleanOf(node, report);
    case 'choice':
      return readChoice(node, shape.values, report);
    case 'list':
      return itemsOf(node, report)?.flatMap((item) => read(item, shape.item, report, item.span) ?? []);
    case 'table':
      return new Map(entriesOf(node, report).flatMap((entry) => readEntry(entry, shape.key, shape.value, report)));
    case 'record':
      return readRecord(node, shape.fields, report, place);
  }
}

function readCount(node: YamlNode, least: number, report: Report): number | undefined {
  const rule = { pattern: /^\d{1,9}$/, complaint: (value: string) => message('yaml.badCount', { value, least }) };
  const written = textOf(node, rule, report);
  if (written === undefined) return undefined;
  if (Number(written) >= least) return Number(written);
  report(problemAt(node.span, 'wrongValue', rule.complaint(written)));
  return undefined;
}

function readChoice(node: YamlNode, values: readonly string[], report: Report): string | undefined {
  const written = textOf(node, undefined, report);
  if (written === undefined || values.includes(written)) return written;
  report(problemAt(node.span, 'wrongValue', message('yaml.badChoice', { value: written, values })));
  return undefined;
}

/** A value under a key that does not fit is read all the same, for its problems. */
function readEntry(entry: YamlEntry, key: TextShape, shape: Shape, report: Report): readonly (readonly [string, unknown])[] {
  const name = textOf(keyNode(entry), key.rule, report);
  const value = read(entry.value, shape, report, entry.keySpan);
  return name === undefined || value === undefined ? [] : [[name, value]];
}

function readRecord(node: YamlNode, fields: Fields, report: Report, place: TextSpan): Readonly<Record<string, unknown>> {
  const keys = Object.keys(fields);
  const nodes = fieldsOf(node, keys, report);
  const values = keys.map((key) => {
    const field = fields[key];
    const inside = nodes[key];
    if (field === undefined) return [key, undefined] as const;
    if (inside === undefined && field.isRequired === true) report(problemAt(place, 'missingKey', message('yaml.missingKey', { key })));
    return [key, read(inside, field.shape, report, inside?.span ?? place)] as const;
  });
  return Object.fromEntries(values);
}
