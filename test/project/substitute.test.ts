/** Variables in a script: what is put in where, and the way back to the user's positions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { substitute } from '../../core/project/substitute.ts';

const variables = {
  'Kafka.cluster': "a'b",
  table: 'we`ird',
  limit: '10',
  empty: '',
  nested: '${limit}',
  path: 'c:\\d',
  evil: '*/ DROP TABLE t; --\nSELECT',
};

function resolved(text: string): string {
  return substitute(text, variables).text;
}

describe('values are escaped for their place', () => {
  test.each([
    ['raw in code', 'SELECT ${limit}', 'SELECT 10'],
    ['quotes doubled in a string', "WITH ('x' = '${Kafka.cluster}/t')", "WITH ('x' = 'a''b/t')"],
    ['after a doubled quote', "'it''s ${Kafka.cluster}'", "'it''s a''b'"],
    ['after an escaped quote', "E'it\\'s ${Kafka.cluster}${path}' ${limit}", "E'it\\'s a''bc:\\\\d' 10"],
    ['backticks doubled in an identifier', 'FROM `${table}`', 'FROM `we``ird`'],
    ['code between strings', "'a' ${Kafka.cluster} 'b'", "'a' a'b 'b'"],
    ['in a hint, which is code', "/*+ OPTIONS('k'='${Kafka.cluster}') */ ${limit}", "/*+ OPTIONS('k'='a''b') */ 10"],
    ['a line comment stays', '-- ${evil}\nSELECT ${limit}', '-- ${evil}\nSELECT 10'],
    ['a slash comment stays', '// ${evil}\r\nSELECT ${limit}', '// ${evil}\r\nSELECT 10'],
    ['a block comment stays', '/* ${evil} */ SELECT ${limit}', '/* ${evil} */ SELECT 10'],
    ['a dash in a string is no comment', "'--' || '${limit}'", "'--' || '10'"],
    ['a quote in a comment opens no string', "-- don't\n'${Kafka.cluster}'", "-- don't\n'a''b'"],
    ['an unclosed string', "'${Kafka.cluster}", "'a''b"],
  ])('%s', (_, text, expected) => expect(resolved(text)).toBe(expected));
});

test('one pass: a reference in a value is not replaced', () => expect(resolved("'${nested}'")).toBe("'${limit}'"));

test('a doubled dollar is the text itself', () => expect(resolved("'$${limit} $$${limit}'")).toBe("'${limit} $${limit}'"));

test('names of Object.prototype are not variables', () => {
  const names = ['constructor', '__proto__', 'toString'];
  const { unresolved } = substitute(names.map((name) => `\${${name}}`).join(' '), variables);
  expect(unresolved.map(({ reference }) => reference.kind === 'variable' && reference.name)).toEqual(names);
});

test('what has no value stays, and is a hole', () => {
  const { text, unresolved, used } = substitute("SELECT ${limit}, '${nope}', ${secret:PW}, ${1 x}, ${}", variables);
  expect(text).toBe("SELECT 10, '${nope}', ${secret:PW}, ${1 x}, ${}");
  expect(unresolved.map(({ reference, hole }) => [reference.kind, text.slice(hole.start, hole.end)])).toEqual([
    ['variable', '${nope}'],
    ['secret', '${secret:PW}'],
    ['malformed', '${1 x}'],
    ['malformed', '${}'],
  ]);
  expect(used).toEqual(['limit']);
});

test('a secret behind a variable is not put in', () => {
  const { text, unresolved } = substitute('${password}', { password: '${secret:PW}' });
  expect(text).toBe('${password}');
  expect(unresolved).toMatchObject([{ reference: { kind: 'secret', name: 'PW' } }]);
});

test('a dollar alone is left alone', () => expect(resolved("'$year-$month {x} ${unclosed'")).toBe("'$year-$month {x} ${unclosed'"));

describe('positions', () => {
  const text = 'A ${limit} B ${empty} C';
  const substitution = substitute(text, variables);
  const back = (piece: string): string => {
    const start = substitution.text.indexOf(piece);
    const { start: from, end } = substitution.map.toSource({ start, end: start + piece.length });
    return text.slice(from, end);
  };
  test('before, between and after values', () => expect([back('A'), back('B'), back('C')]).toEqual(['A', 'B', 'C']));
  test('inside a value is the whole reference', () => expect([back('1'), back('0')]).toEqual(['${limit}', '${limit}']));
  test('across values', () => expect(back('10 B  C')).toBe('${limit} B ${empty} C'));
});

test('text outside references keeps its place', () => {
  const pieces = fc.array(fc.constantFrom('a', ' ', "'", '`', '--', '/*', '*/', '\n', '${limit}', '${empty}', '${table}', '${nope}', ';'));
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { text: result, map } = substitute(text, variables);
      for (let at = 0; at < result.length; at++) {
        const span = map.toSource({ start: at, end: at + 1 });
        const source = text.slice(span.start, span.end);
        expect(source.startsWith('${') || source === result[at]).toBe(true);
      }
    }),
  );
});
