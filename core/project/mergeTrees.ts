/** One YAML tree over another: what it says is stronger, the keys of maps are joined. */
import { childOf, type YamlMap, type YamlNode } from './yamlTree.ts';

export function mergeTrees(base: YamlNode | undefined, over: YamlNode | undefined): YamlNode | undefined {
  if (base === undefined || over === undefined) return over ?? base;
  if (base.kind === 'map' && over.kind === 'scalar' && over.text === undefined) return base;
  return base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over) : over;
}

/** A map without some of its keys. */
export function withoutKeys(node: YamlNode | undefined, keys: readonly string[]): YamlNode | undefined {
  return node?.kind === 'map' ? { ...node, entries: node.entries.filter(({ key }) => !keys.includes(key)) } : node;
}

/** The same tree as if it were all written at `span`. */
export function movedTo(node: YamlNode, span: YamlNode['span']): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return { ...node, span };
    case 'list':
      return { ...node, span, items: node.items.map((item) => movedTo(item, span)) };
    case 'map':
      return { ...node, span, entries: node.entries.map(({ key, value }) => ({ key, keySpan: span, value: movedTo(value, span) })) };
  }
}

function mergeMaps(base: YamlMap, over: YamlMap): YamlMap {
  const kept = base.entries.filter(({ key }) => !over.entries.some((entry) => entry.key === key));
  const merged = over.entries.map((entry) => ({ ...entry, value: mergeTrees(childOf(base, entry.key), entry.value) ?? entry.value }));
  return { ...over, entries: [...kept, ...merged] };
}
