/** What the editor and `sluice check` say about a script, over all environments. */
import { expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { checkProblems, viewOf } from '../support/checkScript.ts';

test('a good script has no problems', () => {
  checkProblems("SET 'parallelism.default' = '2';\r\nINSERT INTO `${table}` SELECT a FROM t LIMIT ${limit};");
});

test('a script without any statement gets a hint, with the code that forbids its deployment', () => {
  for (const text of ['', '-- only ${a} comment\n/* and ${another} */', ' \r\n;']) {
    const { problems } = viewOf(text);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['JOB103', 'hint']]);
  }
});

test('a script without a job is no mistake: others may be built on it', () => {
  checkProblems("CREATE TABLE t (a INT) WITH ('connector' = 'print');");
});

test('a variable that some environment lacks is an error there', () => {
  checkProblems(`
INSERT INTO t SELECT '\${dev.only}', \${nowhere} FROM s;
                      ^^^^^^^^^^^ error JOB011: The variable “dev.only” is not defined in: prod. Add it to their variables in sluice.yaml.
                                    ^^^^^^^^^^ error JOB011: The variable “nowhere” is not defined in: dev, prod. Add it to their variables in sluice.yaml.
`);
});

test('a statement with an undefined variable reports only that', () => {
  checkProblems(`
SELECT FROM WHERE \${nowhere};
                  ^^^^^^^^^^ error JOB011: The variable “nowhere” is not defined in: dev, prod. Add it to their variables in sluice.yaml.
`);
});

test('what is not a name is refused', () => {
  checkProblems(`
INSERT INTO t SELECT '\${1 x}', '$\${1 x}' FROM s;
                      ^^^^^^ error JOB012: “\${1 x}” is not a variable: names have letters, digits, “.”, “_” and “-”. If this text is meant as it is, write $\${1 x}.
`);
});

test('options that Sluice owns may not be set, but be reset', () => {
  checkProblems(`
SET 'parallelism.default' = '2';
SET 'pipeline.name' = 'mine';
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error JOB014: Sluice sets “pipeline.name” itself for each job. Remove this statement.
RESET 'pipeline.name';
RESET;
`);
});

test('positions are those of the user’s text', () => {
  const text = "SELECT '${expression}' FROM `${table}`; SELECT a FROM t GROUP ${limit}";
  const [problem] = viewOf(text).problems;
  expect(problem?.code).toMatch(/^FSQL/);
  expect(text.slice(problem?.span.start, problem?.span.end)).toBe('${limit}');
});

test('trouble of another environment is told with its name', () => {
  const [problem, ...others] = viewOf('INSERT INTO t SELECT ${expression};').problems;
  expect(others).toEqual([]);
  expect(problem?.message).toMatchObject({ key: 'project.inEnvironment', args: { environment: 'prod' } });
});

test('trouble that all environments have is told once', () => {
  expect(viewOf('SELECT ${limit} FORM GROUP t;').problems).toHaveLength(1);
});

test('each environment is judged by the version of its cluster', () => {
  const project = `project: shop
environments: {dev: {cluster: new}, prod: {cluster: old}}
clusters: {new: {rest: "http://a", flink: 2.3.0}, old: {rest: "http://b", flink: 1.14.6}}
`;
  const [problem] = viewOf("CREATE TABLE t (a INT) WITH ('connector' = 'x');\nANALYZE TABLE t COMPUTE STATISTICS;", project).problems;
  expect(problem?.message).toMatchObject({ key: 'project.inEnvironment', args: { environment: 'prod' } });
});

test('a script of 5 MB is checked to its end', () => {
  const statement = `INSERT INTO t SELECT '\${limit}', 'a;b' FROM s; -- ${'c;'.repeat(500)}\n`;
  const text = `${statement.repeat(5_000)}SELECT a FROM t GROUP a;`;
  const [problem, ...others] = viewOf(text).problems;
  expect(text.length).toBeGreaterThan(5_000_000);
  expect(others).toEqual([]);
  expect(problem?.span.start).toBe(text.lastIndexOf('a;'));
});

test('a comment at the top names the Flink version', () => {
  const versionOf = (text: string) => viewOf(text).active.version;
  expect(versionOf('-- the orders\n-- Flink: 1.20\nSELECT 1')).toBe('1.20');
  expect(versionOf('/* orders\n * flink: 1.17.2\n */ SELECT 1')).toBe('1.16');
  expect(versionOf('SELECT 1 -- flink: 1.20')).toBe('2.3');
  expect(versionOf("SET 'a' = '-- flink: 1.20'")).toBe('2.3');
});

test('a secret that an environment does not list is an error there, where it lists any', () => {
  const yaml = 'project: shop\nenvironments:\n  dev:\n  prod: {secrets: [KNOWN]}\n';
  const problemsOf = (name: string) => {
    const { problems } = viewOf(`CREATE TEMPORARY TABLE t (a INT) WITH ('password' = '\${secret:${name}}')`, yaml);
    return problems.map(({ code, message }) => `${code} ${localize(message, 'en')}`);
  };
  expect(problemsOf('KNOWN')).toEqual([]);
  expect(problemsOf('OTHER')).toEqual(['JOB017 The secret “OTHER” is not listed in: prod. Add its name to their secrets in sluice.yaml.']);
});

test('a script that names a version between two known ones is told which one it is checked as', () => {
  checkProblems(`
-- flink: 1.19
          ^^^^ hint FSQL009: Sluice knows the SQL of Flink 1.14, 1.16, 1.18, 1.20, 2.0, 2.1, 2.2, 2.3. This script, for 1.19, is checked as one for 1.18.
SELECT 1;
`);
  checkProblems('-- flink: 1.20\nSELECT 1;');
});

test('a comment that names no version where one is meant is told that it chooses none', () => {
  checkProblems(`
-- flink: latest
          ^^^^^^ hint FSQL009: “latest” is no version of Flink, so this comment chooses none. Sluice knows the SQL of Flink 1.14, 1.16, 1.18, 1.20, 2.0, 2.1, 2.2, 2.3.
SELECT 1;
`);
  checkProblems('-- Flink: this job counts\nSELECT 1; -- flink: latest');
  checkProblems('-- flink: v1.20\nSELECT 1;');
});
