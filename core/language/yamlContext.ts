/** What is being written at the cursor in a YAML file, be the rest of it broken or not. */
import type { Shape } from '../project/shape.ts';
import { parseYaml, type YamlNode } from '../project/yamlTree.ts';
import type { TextSpan } from '../text.ts';

export interface YamlContext {
  readonly kind: 'key' | 'value';
  /** Of a key: the record or table that it is in. Of a value: what should be there. */
  readonly shape: Shape;
  /** The key whose value this is; `undefined` for a key, and for an item of a list. */
  readonly key: string | undefined;
  /** The other keys of the same map; empty for a value. */
  readonly present: readonly string[];
  /** The word around the cursor. */
  readonly span: TextSpan;
  /** Whether a colon follows the word already. */
  readonly hasColon: boolean;
}

/** Stands for the word at the cursor while the text is parsed; nobody writes it. */
const MARK = 'sluiceCursorStandsHere';

const WORD_BEFORE = /[^\s,[\]{}"'#]*$/;
const WORD_AFTER = /^[^\s,[\]{}"'#:]*/;

/** `undefined` where the shape knows nothing. */
export function yamlContext(text: string, shape: Shape, offset: number): YamlContext | undefined {
  const before = text.slice(0, offset);
  const start = offset - (WORD_BEFORE.exec(before)?.[0].length ?? 0);
  const end = offset + (WORD_AFTER.exec(text.slice(offset))?.[0].length ?? 0);
  const restOfLine = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const linePrefix = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  // A word alone on its line may be a key whose colon is not written yet.
  const isAlone = /^\s*(- +)*$/.test(linePrefix) && /^\s*(#.*)?$/.test(restOfLine);
  const { root } = parseYaml(`${text.slice(0, start)}${MARK}${isAlone ? ':' : ''}${text.slice(end)}`);
  const found = root === undefined ? undefined : findMark(root, shape);
  return found === undefined ? undefined : { ...found, span: { start, end }, hasColon: /^\s*:/.test(restOfLine) };
}

type Found = Pick<YamlContext, 'kind' | 'shape' | 'key' | 'present'>;

function findMark(node: YamlNode, shape: Shape, above?: string): Found | undefined {
  switch (node.kind) {
    case 'scalar':
      return node.text === MARK ? placed(shape, above, []) : undefined;
    case 'list':
      return shape.kind === 'list' ? first(node.items, (item) => findMark(item, shape.item)) : undefined;
    case 'map': {
      const keys = node.entries.map(({ key }) => key);
      if (keys.includes(MARK))
        return placed(
          shape,
          undefined,
          keys.filter((key) => key !== MARK),
        );
      return first(node.entries, ({ key, value }) => {
        const inside = shapeUnder(key, shape);
        return inside === undefined ? undefined : findMark(value, inside, key);
      });
    }
  }
}

/** A word where keys belong is a key, even while it stands where a value would. */
function placed(shape: Shape, key: string | undefined, present: readonly string[]): Found {
  return shape.kind === 'record' || shape.kind === 'table'
    ? { kind: 'key', shape, key: undefined, present }
    : { kind: 'value', shape, key, present: [] };
}

function shapeUnder(key: string, shape: Shape): Shape | undefined {
  if (shape.kind === 'table') return shape.value;
  return shape.kind === 'record' && Object.hasOwn(shape.fields, key) ? shape.fields[key]?.shape : undefined;
}

function first<Item, Result>(items: readonly Item[], look: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
