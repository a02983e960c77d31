/** The outline of `sluice.yaml` and job definitions: their keys. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { YamlEntry, YamlNode } from '../project/yamlTree.ts';
import { rangeOf } from './ranges.ts';
import type { YamlView } from './yamlView.ts';

export function yamlSymbols({ root, lines }: YamlView): DocumentSymbol[] {
  return root === undefined ? [] : inside(root, lines);
}

function inside(node: YamlNode, lines: YamlView['lines']): DocumentSymbol[] {
  if (node.kind === 'map') return node.entries.filter(({ key }) => key !== '').map((entry) => symbolOf(entry, lines));
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'map' ? [itemSymbol(item, lines)] : []));
}

function symbolOf({ key, keySpan, value }: YamlEntry, lines: YamlView['lines']): DocumentSymbol {
  const span = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
  return {
    name: key,
    kind: value.kind === 'map' ? SymbolKind.Object : value.kind === 'list' ? SymbolKind.Array : SymbolKind.Property,
    range: rangeOf(span, lines),
    selectionRange: rangeOf(keySpan, lines),
    ...(value.kind === 'scalar' && value.text !== undefined ? { detail: value.text.slice(0, 80) } : {}),
    children: inside(value, lines),
  };
}

/** An item of a list is called by its first key's value: instances begin with their name. */
function itemSymbol(item: Extract<YamlNode, { kind: 'map' }>, lines: YamlView['lines']): DocumentSymbol {
  const first = item.entries[0]?.value;
  const name = first?.kind === 'scalar' && first.text !== undefined && first.text !== '' ? first.text : '-';
  const range = rangeOf(item.span, lines);
  return { name, kind: SymbolKind.Object, range, selectionRange: range, children: inside(item, lines) };
}
