/** Commands of shell scripts, read and never run. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellCalls } from '../../core/import/shellCalls.ts';

function words(script: string): readonly (readonly string[])[] {
  return shellCalls(script, '/scripts').map((call) =>
    call.words.map(({ text, dynamic }) => (dynamic === undefined ? text : `?${dynamic}`)),
  );
}

test.each([
  ['flink run \\\n  -p 2 a.jar', [['flink', 'run', '-p', '2', 'a.jar']]],
  [`flink run 'a b' "c d"e f\\ g`, [['flink', 'run', 'a b', 'c de', 'f g']]],
  ['JAR=a.jar; flink run $JAR', [['flink', 'run', 'a.jar']]],
  ['OPTS="-p 2 -d"\nflink run $OPTS "$OPTS"', [['flink', 'run', '-p', '2', '-d', '-p 2 -d']]],
  ['export A=1 B="$A/2"\nflink ${B}', [['flink', '1/2']]],
  ['flink $HOME/x "$UNKNOWN"', [['flink', '${HOME}/x', '${UNKNOWN}']]],
  [`flink '\${x}' "\\\${y}"`, [['flink', '$${x}', '$${y}']]],
  ['flink $(date) `hostname`', [['date'], ['hostname'], ['flink', '?$(date)', '?$(hostname)']]],
  [
    'ID=$(flink run a.jar | grep ID)',
    [
      ['flink', 'run', 'a.jar'],
      ['grep', 'ID'],
    ],
  ],
  ['A=$(date)\nflink $A', [['date'], ['flink', '?$(date)']]],
  ['A=1\nif x; then A=2; fi\nflink $A', [['x'], ['fi'], ['flink', '?$A']]],
  ['for j in a b; do flink run $j; done', [['for', 'j', 'in', 'a', 'b'], ['flink', 'run', '?$j'], ['done']]],
  [
    'flink a > log 2>&1 & # flink b\nflink c',
    [
      ['flink', 'a'],
      ['flink', 'c'],
    ],
  ],
  ["cat <<EOF\nflink run x.jar don't\nEOF\nflink a", [['cat'], ['flink', 'a']]],
  ['cd "$(dirname "$0")" && flink $(cd `dirname $0`; pwd)/a.jar', undefined],
  ['D=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)\nflink $D/a', undefined],
  ['A=$B\nB=$A\nflink $A$B', [['flink', '${B}${B}']]],
  ['flink $1 "$@" ${A:-b}', [['flink', '?$1', '?$@', '?${A:-b}']]],
])('%j', (script, expected) => {
  if (expected !== undefined) expect(words(script)).toEqual(expected);
  else expect(words(script).at(-1)?.join(' ')).toMatch(/^flink (?:\/scripts\/a|\?)/);
});

test('a value that doubles itself does not fill the memory', () => {
  const lines = Array.from({ length: 200 }, () => 'A=$A$A').join('\n');
  expect(words(`A=xxxxxxxx\n${lines}\nflink $A`).at(-1)?.[1]).toMatch(/^\?/);
});

test('any text is read to its end', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('$(){}`\'"\\\n;&|<># aA='), 'flink run', '<<E', '${', '$(') });
  fc.assert(
    fc.property(text, (script) => {
      expect(Array.isArray(shellCalls(script, '/'))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
