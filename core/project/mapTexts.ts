/** Changes the texts of a YAML tree, each by what its shape says that it is. */
import type { Shape } from './shape.ts';
import type { YamlNode, YamlScalar } from './yamlTree.ts';

/** The new scalar for a value; `shape` is `undefined` where the file has what its shape does not know. Keys stay. */
export type ChangeText = (scalar: YamlScalar, shape: Shape | undefined) => YamlScalar;

export function mapTexts(node: YamlNode, shape: Shape | undefined, change: ChangeText): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return change(node, shape);
    case 'list': {
      const item = shape?.kind === 'list' ? shape.item : undefined;
      return { ...node, items: node.items.map((each) => mapTexts(each, item, change)) };
    }
    case 'map':
      return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, value: mapTexts(entry.value, under(entry.key, shape), change) })),
      };
  }
}

function under(key: string, shape: Shape | undefined): Shape | undefined {
  if (shape?.kind === 'table') return shape.value;
  return shape?.kind === 'record' && Object.hasOwn(shape.fields, key) ? shape.fields[key]?.shape : undefined;
}
