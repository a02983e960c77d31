/** Changing one value of a YAML text: the value is there afterwards, and nothing else is different. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { applyChange, setYamlValue } from '../../core/project/setYamlValue.ts';

/** As a person writes it: remarks everywhere, both styles of maps, quotes of all kinds, uneven steps. */
const FILE = `# head
project: shop   # id

environments:
    # first
    dev:
        cluster: local # here
        variables: # of dev
            Topic: 'it''s'   # quoted
            Size: 10

            Note: |
              two
              lines

    test: {cluster: local, variables: {Topic: t, empty: , list: [a, b]}} # one line
    stage: {}
    prod:
    # nothing yet
    old:
        variables: &shared
            Topic: x
    new:
        variables: *shared
    # end
clusters: {}
# tail
`;

function set(text: string, keys: string, value: string): string | undefined {
  const change = setYamlValue(text, keys.split('/'), value);
  return change === undefined ? undefined : applyChange(text, change);
}

/** The lines that differ: `- before` and `+ after`. */
function difference(keys: string, value: string, text = FILE): readonly string[] {
  const before = text.split('\n');
  const after = set(text, keys, value)?.split('\n') ?? [];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('a value is', () => {
  test.each([
    ['changed, in its quotes', 'dev/variables/Topic', "a'b", ["- Topic: 'it''s'   # quoted", "+             Topic: 'a''b'   # quoted"]],
    ['a number where a number stood', 'dev/variables/Size', '20', ['- Size: 10', '+             Size: 20']],
    ['quoted where it would be something else', 'dev/variables/Size', 'a: #b', ['- Size: 10', '+             Size: "a: #b"']],
    ['put in the place of a block', 'dev/variables/Note', 'x', ['- Note: |', '- two', '- lines', '+             Note: x']],
    ['added behind the last one', 'dev/variables/New', ' x', ['+             New: " x"']],
    [
      'added between brackets',
      'test/variables/New',
      'a,b',
      [
        '- test: {cluster: local, variables: {Topic: t, empty: , list: [a, b]}} # one line',
        '+     test: {cluster: local, variables: {Topic: t, empty: , list: [a, b], New: "a,b"}} # one line',
      ],
    ],
    [
      'given to a key that has none',
      'test/variables/empty',
      'true',
      [
        '- test: {cluster: local, variables: {Topic: t, empty: , list: [a, b]}} # one line',
        '+     test: {cluster: local, variables: {Topic: t, empty: "true" , list: [a, b]}} # one line',
      ],
    ],
    ['added with the maps that it is in', 'stage/variables/New', 'x', ['- stage: {}', '+     stage: {variables: {New: x}}']],
    ['added with the lines that it is in', 'prod/variables/New', 'x', ['+         variables:', '+             New: x']],
    ['added with its environment', 'other/variables/New', 'x', ['+     other:', '+         variables:', '+             New: x']],
  ])('%s', (_, keys, value, expected) => expect(difference(`environments/${keys}`, value)).toEqual(expected));

  test('added to a file without any', () => {
    expect(set('# only a remark', 'environments/dev/variables/a', '1')).toBe(
      '# only a remark\nenvironments:\n  dev:\n    variables:\n      a: "1"\n',
    );
  });

  test('added with the line ends of the file', () => {
    expect(set('a:\r\n  b: 1\r\n', 'a/c', 'x')).toBe('a:\r\n  b: 1\r\n  c: x\r\n');
    expect(set('a:\n  b: 1', 'a/c', 'x')).toBe('a:\n  b: 1\n  c: x');
  });

  test('not set where a person has to look', () => {
    expect(set(FILE, 'environments/new/variables/Topic', 'y')).toBeUndefined();
    expect(set(FILE, 'environments/test/variables/list', 'y')).toBeUndefined();
    expect(set(FILE, 'project/name', 'y')).toBeUndefined();
    expect(set(FILE, 'environments/dev/variables/Topic', 'two\nlines')).toBeUndefined();
    expect(set('a: [1', 'b', 'c')).toBeUndefined();
    expect(set('a: ~', 'a', 'c')).toBeUndefined();
  });
});

type Tree = Readonly<Record<string, unknown>>;

/** As YAML reads it, numbers and booleans as they are written. */
function treeOf(text: string): Tree {
  const tree: unknown = parseDocument(text).toJS();
  const bare = (_: string, each: unknown): unknown => (typeof each === 'number' || typeof each === 'boolean' ? String(each) : each);
  return JSON.parse(JSON.stringify(tree, bare)) as Tree;
}

function withValue(tree: Tree, [key = '', ...rest]: readonly string[], value: string): Tree {
  if (rest.length === 0) return { ...tree, [key]: value };
  return { ...tree, [key]: withValue((tree[key] ?? {}) as Tree, rest, value) };
}

function remarks(text: string): readonly string[] {
  return [...text.matchAll(/(?<= |^)# (?:head|id|first|here|of dev|quoted|one line|nothing yet|end|tail)$/gm)].map(([remark]) => remark);
}

const TEXTS = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[ \t#:,'"{}[\]&*!|>%@`?\\~.\-0-9a-z$]{0,12}$/),
    fc.constantFrom('true', 'null', '~', '', '0x1F', '.5', '-', '---', '<<', 'a: b', '${x}'),
  )
  .filter((text) => !/[\r\n]/.test(text));

const KEYS = fc.tuple(
  fc.constant('environments'),
  fc.constantFrom('dev', 'test', 'stage', 'prod', 'other'),
  fc.constant('variables'),
  fc.constantFrom('Topic', 'Size', 'Note', 'empty', 'Kafka.cluster', 'true', '名'),
);

test('any text of one line is read back as it was given, and all else as before', () => {
  fc.assert(
    fc.property(TEXTS, KEYS, (value, keys) => {
      const changed = set(FILE, keys.join('/'), value) ?? '';
      expect(treeOf(changed)).toEqual(withValue(treeOf(FILE), keys, value));
      expect(remarks(changed)).toEqual(remarks(FILE));
    }),
    { numRuns: 200 },
  );
});
