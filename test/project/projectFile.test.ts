/** `sluice.yaml`: what it says, what is wrong with it, and that no text breaks the reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../core/project/projectFile.ts';
import { localize } from '../../l10n/localize.ts';

const folder = { path: '/work/shop', name: 'shop' };

const FULL = `version: 1
project: shop-stream
flink: "2.3"
defaultEnvironment: prod
environments:
  dev:
    cluster: local
    variables:
      Kafka.cluster: localhost:9092
      retries: 1.20
      debug: true
      quoted: '007'
  prod:
    cluster: main
    protected: true
    variables: {Kafka.cluster: "kafka:9092"}
clusters:
  main: {kind: session, rest: "https://flink.example/base/", gateway: "https://flink.example:8083", flink: 2.3.0}
`;

/** Problems as `code text`, the text being what their span covers. */
function problemsOf(text: string): readonly string[] {
  return readProject(text, folder).problems.map(({ code, severity, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`);
}

test('reads a whole file', () => {
  const { value, problems } = readProject(FULL, folder);
  expect(problems).toEqual([]);
  expect(value).toEqual({
    folder: '/work/shop',
    id: 'shop-stream',
    flinkVersion: '2.3',
    environments: [
      {
        name: 'dev',
        cluster: 'local',
        isProtected: false,
        variables: { 'Kafka.cluster': 'localhost:9092', retries: '1.20', debug: 'true', quoted: '007' },
      },
      { name: 'prod', cluster: 'main', isProtected: true, variables: { 'Kafka.cluster': 'kafka:9092' } },
    ],
    clusters: [
      { name: 'local', kind: 'local', rest: undefined, gateway: undefined, flinkVersion: '2.3' },
      {
        name: 'main',
        kind: 'session',
        rest: 'https://flink.example/base',
        gateway: 'https://flink.example:8083',
        flinkVersion: '2.3.0',
      },
    ],
    defaultEnvironment: 'prod',
  });
});

test('names of secrets: a list, or empty for none', () => {
  const secretsOf = (text: string) =>
    readProject(`project: a\nenvironments:\n  dev: {secrets: ${text}}\n`, folder).value.environments[0]?.secrets;
  expect(secretsOf('[A, B.c]')).toEqual(['A', 'B.c']);
  expect(secretsOf('[]')).toEqual([]);
  expect(secretsOf('')).toEqual([]);
  expect(problemsOf('project: a\nenvironments:\n  dev: {secrets: A}\n')).toEqual(['error JOB003 A']);
  expect(problemsOf('project: a\nenvironments:\n  dev: {secrets: [A, b c]}\n')).toEqual(['error JOB005 b c']);
});

test('an environment has what the one that it extends has, unless it says otherwise', () => {
  const text = `project: p
environments:
  base: {cluster: main, protected: true, secrets: [S], variables: {a: 1, b: 2}}
  mid: {extends: base, protected: false, variables: {b: 3}}
  top: {extends: mid, cluster: local, variables: {c: 4}}
clusters: {main: {rest: "http://h"}}
`;
  const { value, problems } = readProject(text, folder);
  expect(problems).toEqual([]);
  expect(value.environments.slice(1)).toEqual([
    { name: 'mid', cluster: 'main', isProtected: false, secrets: ['S'], variables: { a: '1', b: '3' } },
    { name: 'top', cluster: 'local', isProtected: false, secrets: ['S'], variables: { a: '1', b: '3', c: '4' } },
  ]);
});

test('routes, teams and the rule about UIDs', () => {
  const { value } = readProject('project: p\nrequireUids: true\nalertRoutes: {r: {kind: sms}}\nteams: {t: {alertRoutes: [r]}}', folder);
  expect(value).toMatchObject({ requireUids: true, alertRoutes: ['r'], teams: ['t'] });
});

test('an empty file is a project with the folder’s path as its ID and an environment dev', () => {
  const { value, problems } = readProject('', folder);
  expect(value).toMatchObject({ id: '/work/shop', defaultEnvironment: 'dev', environments: [{ name: 'dev', cluster: 'local' }] });
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['JOB004', 'warning']]);
});

test.each([
  ['foo: [', 'Close it with ].'],
  ['a: {b: 1', 'Close it with }.'],
  ['{{{{', 'Close it with }.'],
  ['foo: [\nenvironments: {dev: {cluster: nowhere}}\n', 'Close it with ].'],
  ['- a\nb: 1\n', 'not valid YAML here'],
  ['foo: x\n bar: y\n', 'indentation'],
  ['project: a\n---\nproject: b\n', 'second YAML document'],
])('one mistake in the structure of %j is one problem', (text, words) => {
  const { problems } = readProject(text, folder);
  expect(problems.map(({ code }) => code)).toEqual(['JOB001']);
  expect(problems.map((problem) => localize(problem.message, 'en')).join()).toContain(words);
});

describe('problems', () => {
  const base = 'project: p\n';
  test.each([
    ['unknown key', 'enviroments: {}', ['warning JOB002 enviroments']],
    ['unknown key of a cluster', 'clusters: {c: {rest: "http://h", url: x}}', ['warning JOB002 url']],
    ['list for a map', 'environments: [dev]', ['error JOB003 [dev]']],
    ['map for a text', 'flink: {a: b}', ['error JOB003 {a: b}']],
    ['variable without a value', 'environments: {dev: {variables: {a: }}}', ['error JOB003 a']],
    ['variable that is a list', 'environments: {dev: {variables: {a: [1]}}}', ['error JOB003 [1]']],
    ['not a boolean', 'environments: {dev: {protected: yes}}', ['error JOB005 yes']],
    ['not a version', 'flink: two', ['error JOB005 two']],
    ['newer format', 'version: 2', ['error JOB005 2']],
    ['bad variable name', 'environments: {dev: {variables: {1a: x}}}', ['error JOB005 1a']],
    ['undefined cluster', 'environments: {dev: {cluster: main}}', ['error JOB006 main']],
    ['undefined default environment', 'defaultEnvironment: test', ['error JOB007 test']],
    ['local taken', 'clusters: {local: {kind: session, rest: "http://h"}}', ['error JOB008 local']],
    ['local with an address', 'clusters: {local: {rest: "http://h"}}', ['error JOB005 "http://h"']],
    ['session without an address', 'clusters: {c: {kind: session}}', ['error JOB004 c']],
    ['unknown kind', 'clusters: {c: {kind: yarn}}', ['error JOB005 yarn']],
    ['address without a scheme', 'clusters: {c: {rest: "host:8081"}}', ['error JOB005 "host:8081"']],
    ['secret as a value', 'environments: {dev: {variables: {a: "${secret:A}"}}}', ['error JOB013 "${secret:A}"']],
    ['reference in a value', 'environments: {dev: {variables: {a: "${b}"}}}', ['warning JOB015 "${b}"']],
    ['not a number of a format', 'version: new', ['error JOB005 new']],
    ['environments in a circle', 'environments: {a: {extends: b}, b: {extends: a}}', ['error JOB018 b', 'error JOB018 a']],
    ['an environment that extends itself', 'environments: {a: {extends: a}}', ['error JOB018 a']],
    ['extends what is not there', 'environments: {a: {extends: b}}', ['error JOB007 b']],
    ['undefined alert route', 'teams: {t: {alertRoutes: [r]}}', ['error JOB019 r']],
    ['an alert route of no kind', 'alertRoutes: {r: }', ['error JOB004 r']],
    [
      'unknown Flink versions',
      'flink: 3.0\nclusters: {c: {rest: "http://h", flink: 1.13.6}}',
      ['warning JOB021 3.0', 'warning JOB021 1.13.6'],
    ],
    ['names that differ in case', 'environments: {dev: {variables: {a: 1, A: 2}}, Dev: }', ['warning JOB022 A', 'warning JOB022 Dev']],
    ['doubled key', 'flink: "2.3"\nflink: "2.3"', ['error JOB001 flink']],
  ])('%s', (_, text, expected) => expect(problemsOf(base + text)).toEqual(expected));
});

test('a text that is no map', () => expect(problemsOf('just text')).toEqual(['error JOB003 just text', 'warning JOB004 ']));

test('a password in an address is refused and not repeated', () => {
  const [problem] = readProject('project: p\nclusters: {c: {rest: "http://user:hunter2@host"}}', folder).problems;
  expect(problem?.code).toBe('JOB005');
  expect(problem === undefined ? '' : localize(problem.message, 'en')).not.toContain('hunter2');
});

test('the name of an undefined cluster is kept, so that nothing goes to another one instead', () => {
  expect(readProject('environments: {dev: {cluster: main}}', folder).value.environments[0]?.cluster).toBe('main');
});

test('a doubled key behind aliases is told once, where it stands', () => {
  expect(problemsOf('project: p\nenvironments:\n  a: &v {protected: true, protected: false}\n  b: *v\n  c: *v\n')).toEqual([
    'error JOB001 protected',
  ]);
});

test('aliases are followed', () => {
  const text = 'project: p\nenvironments:\n  dev: {variables: &v {a: b}}\n  prod: {variables: *v}\n';
  expect(readProject(text, folder)).toMatchObject({ problems: [], value: { environments: [{}, { variables: { a: 'b' } }] } });
});

test('__proto__ is a key like any other', () => {
  const { value, problems } = readProject('project: p\nenvironments: {dev: {variables: {__proto__: x}}}\n__proto__: {a: b}', folder);
  expect(Object.keys(value.environments[0]?.variables ?? {})).toEqual(['__proto__']);
  expect(problems.map((problem) => problem.code)).toEqual(['JOB002']);
  expect(Object.getPrototypeOf(value.environments[0]?.variables)).toBe(Object.prototype);
});

describe('hostile files are refused, not hung on', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const bomb = letters.map((name, at) => `${name}: &${name} [${(at === 0 ? 'x,' : `*${letters[at - 1] ?? ''},`).repeat(9)}]`);
  test.each([
    ['an alias bomb', bomb.join('\n')],
    ['an alias of itself', 'environments: &e {dev: *e}'],
    ['deep brackets', '['.repeat(20_000)],
    ['deep dashes', '- '.repeat(10_000)],
    ['a large file', `x: ${'y'.repeat(1_000_001)}`],
  ])('%s', (_, text) => expect(readProject(text, folder).problems.map((problem) => problem.code)).toContain('JOB009'));
});

test('no text throws', () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,-&*!|>\'"#%@` \n\t?'.split(''),
    'environments',
    'dev',
    'variables',
    'a',
    '1',
    '<<',
    '---',
    '&a ',
    '*a',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const { span } of readProject(text, folder).problems) expect(span.start <= span.end && span.end <= text.length + 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});
