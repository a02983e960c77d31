/** Formatting of our YAML files: what they say, their comments and their order stay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, parseDocument } from 'yaml';
import { formatYaml } from '../../core/language/formatYaml.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('a file', () => {
  test('is indented by two, with one space between things', () => {
    const text = `project:   shop   # id
environments:
    dev:
        cluster: local


        variables:
            Topic:    'it''s'
            Path: /tmp/\${Topic}/$\${x}
list:
- a
-   b: 1
    c: [ x,y ]
`;
    expect(formatYaml(text)).toBe(`project: shop # id
environments:
  dev:
    cluster: local

    variables:
      Topic: 'it''s'
      Path: /tmp/\${Topic}/$\${x}
list:
  - a
  - b: 1
    c: [x, y]
`);
  });

  test('keeps remarks where they are', () => {
    const text =
      '# a\n\n# b\na: # c\n  # d\n  b: # e\n    - 1 # f\n    # g\n    - 2\n  c: # h\n    # i: { j: [k, {}, { l: { m: n } }] }\n  o: { p: [q, {}, { r: { s: t } }] }\n';
    expect(formatYaml(text)).toBe(text);
  });

  test('keeps values as they are written', () => {
    const text = 'a: 2.30\nb: 010\nc: 1e3\nd: TRUE\ne: 0x1F\nf: ~\ng:\nh: "x"\n';
    expect(formatYaml(text)).toBe(text);
  });

  test('keeps its line ends', () => {
    expect(formatYaml('a:\r\n    b: 1 # x\r\n')).toBe('a:\r\n  b: 1 # x\r\n');
  });

  test.each(['', '# only a remark\n', '\n'])('without anything in it stays: %j', (text) => {
    expect(formatYaml(text)).toBe(text);
  });

  test.each(['a: [1', 'a:\n\tb: 1', 'a: 1\n---\nb: 2\n', 'a: "x'])('with a mistake is left alone: %j', (text) => {
    expect(formatYaml(text)).toBeUndefined();
  });

  test('of this project is formatted already', () => {
    const sample = readFileSync(join(ROOT, 'samples', 'sluice.yaml'), 'utf8');
    expect(formatYaml(sample)).toBe(sample);
    for (const page of ['sluice-yaml.md', 'job-yaml.md']) {
      const examples = [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/```yaml\n(.*?)```/gs)];
      expect(examples.length).toBeGreaterThan(0);
      for (const [, example = ''] of examples) expect(formatYaml(example)).toBe(example);
    }
  });
});

describe('of any file', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'a',
      'b-c',
      '1',
      '010',
      '2.30',
      'true',
      'null',
      '~',
      '',
      '${Topic}',
      '$${x}',
      'a: b',
      '# no',
      "it's",
      '"',
      '- x',
      'x\ny\n',
      ' ',
    ),
    // Broken files may have an alias to nothing.
    fc.stringMatching(/^[^*]{0,6}$/),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      words,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c d', '${e}', '1', 'true'), tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  const style = fc.record({
    indent: fc.integer({ min: 1, max: 5 }),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    collectionStyle: fc.constantFrom('any', 'any', 'flow'),
    lineWidth: fc.constantFrom(0, 20),
  });
  /** Where a remark goes: behind a line, or on one of its own. */
  const remarks = fc.array(fc.record({ line: fc.nat(30), text: fc.constantFrom(' # §x', '\n# §y', '\n    # §z', '\n', '\n\n') }), {
    maxLength: 4,
  });

  /** As YAML reads it, all values as they are written. */
  const valueOf = (text: string): string =>
    JSON.stringify(parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' }).toJS());
  const remarksOf = (text: string): readonly string[] => text.match(/# §[xyz]/g) ?? [];

  /** A remark is put only where it is none of a value. */
  const withRemark = (text: string, remark: { readonly line: number; readonly text: string }): string => {
    const lines = text.split('\n');
    const at = remark.line % lines.length;
    const changed = lines.map((line, index) => (index === at ? line + remark.text : line)).join('\n');
    return valueOf(changed) === valueOf(text) ? changed : text;
  };
  const files = fc
    .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'sql'), tree), style, remarks)
    .map(([value, options, added]) => added.reduce(withRemark, new Document(value).toString(options)));

  test('the values, their order and the remarks are the same, and a second time changes nothing', () => {
    let formattedFiles = 0;
    fc.assert(
      fc.property(files, (text) => {
        const formatted = formatYaml(text);
        if (formatted === undefined) return;
        formattedFiles++;
        expect(valueOf(formatted)).toBe(valueOf(text));
        expect(remarksOf(formatted)).toEqual(remarksOf(text));
        expect(formatYaml(formatted)).toBe(formatted);
      }),
      { numRuns: 500 },
    );
    expect(formattedFiles).toBeGreaterThan(250);
  });
});
