/** Walks a YAML tree beside its shape: every key and value with what it should be. */
import type { TextSpan } from '../text.ts';
import { keyNode } from './readShape.ts';
import type { Field, Shape } from './shape.ts';
import type { YamlEntry, YamlNode } from './yamlTree.ts';

/** A key or a value of a file. */
export interface ShapePlace {
  readonly kind: 'key' | 'value';
  readonly node: YamlNode;
  readonly shape: Shape;
  /** The keys that lead here, for a key its own included; items of lists by their index. */
  readonly path: readonly string[];
  /** The fixed key that this is, or is the value of; `undefined` for keys that the user chose, and for items. */
  readonly field: Field | undefined;
  /** Of the entry's key and value together; the node's own for an item and for the whole file. */
  readonly whole: TextSpan;
}

/** Every key and value that the shape knows, in the order of the file; a value comes before what is in it. */
export function shapePlaces(root: YamlNode | undefined, shape: Shape): readonly ShapePlace[] {
  if (root === undefined) return [];
  const found: ShapePlace[] = [];
  visit({ kind: 'value', node: root, shape, path: [], field: undefined, whole: root.span }, found);
  return found;
}

function visit(place: ShapePlace, found: ShapePlace[]): void {
  const { node, shape, path } = place;
  found.push(place);
  if (node.kind === 'list' && shape.kind === 'list') {
    for (const [index, item] of node.items.entries())
      visit({ kind: 'value', node: item, shape: shape.item, path: [...path, String(index)], field: undefined, whole: item.span }, found);
  }
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    const inside = shapeOfEntry(entry, shape);
    if (inside === undefined) continue;
    const common = { path: [...path, entry.key], field: inside.field, whole: spanOfEntry(entry) };
    found.push({ kind: 'key', node: keyNode(entry), shape: inside.key, ...common });
    visit({ kind: 'value', node: entry.value, shape: inside.value, ...common }, found);
  }
}

interface EntryShape {
  readonly key: Shape;
  readonly value: Shape;
  readonly field: Field | undefined;
}

function shapeOfEntry(entry: YamlEntry, shape: Shape): EntryShape | undefined {
  if (shape.kind === 'table') return { key: shape.key, value: shape.value, field: undefined };
  if (shape.kind !== 'record' || !Object.hasOwn(shape.fields, entry.key)) return undefined;
  const field = shape.fields[entry.key];
  return field === undefined ? undefined : { key: { kind: 'text', rule: undefined, names: undefined }, value: field.shape, field };
}

function spanOfEntry({ keySpan, value }: YamlEntry): TextSpan {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}
