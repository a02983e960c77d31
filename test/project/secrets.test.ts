/** Where a secret may stand in a script, and how it is put in. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { secretNames, withSecretValues } from '../../core/project/secretText.ts';
import { substitute } from '../../core/project/substitute.ts';
import { checkProblems } from '../support/checkScript.ts';

const SEEN =
  'error JOB013: The secret “PW” would be seen by everybody who looks at the running job. Use it only as the value of an option in WITH (…) of CREATE TABLE, CATALOG, MODEL or CONNECTION.';

test('a secret may be the value of an option of what is created', () => {
  checkProblems(`
CREATE TABLE t (a INT, b DECIMAL(10, 2)) WITH ('connector' = 'jdbc', 'url' = 'x;password=\${secret:PW};y' /* ( */, 'b' = 'c');
CREATE CATALOG c WITH ('type' = 'jdbc', 'password'='\${secret:PW}');
CREATE TABLE u WITH ('password' = '\${secret:PW}') AS SELECT a FROM t;
`);
});

test('a statement with a secret is checked like any other', () => {
  checkProblems(`
SET 'a' = 'b';
CREATE TABLE t (a INT) WITH ('password' = '$\${secret:PW}');
CREATE TABLE t (a INT) WITH ('password' = '\${secret:PW}');
SET 'pipeline.name' = 'mine';
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error JOB014: Sluice sets “pipeline.name” itself for each job. Remove this statement.
`);
});

test('a secret that the job would show is refused', () => {
  checkProblems(`
INSERT INTO t SELECT a FROM s WHERE 'x' = '\${secret:PW}';
                                           ^^^^^^^^^^^^ ${SEEN}
INSERT INTO t SELECT a FROM s /*+ OPTIONS('password' = '\${secret:PW}') */;
                                                        ^^^^^^^^^^^^ ${SEEN}
SET 'password' = '\${secret:PW}';
                  ^^^^^^^^^^^^ ${SEEN}
CREATE TABLE u WITH ('a' = 'b') AS SELECT '\${secret:PW}';
                                           ^^^^^^^^^^^^ ${SEEN}
CREATE TABLE t (a INT COMMENT '\${secret:PW}') WITH ('\${secret:PW}' = 'b');
                               ^^^^^^^^^^^^ ${SEEN}
                                                     ^^^^^^^^^^^^ ${SEEN}
CREATE VIEW v AS WITH c AS (SELECT 'a' = '\${secret:PW}') SELECT * FROM c;
                                          ^^^^^^^^^^^^ ${SEEN}
`);
});

test('values are escaped for their place, names are told, comments stay', () => {
  const statement = "CREATE TABLE t WITH ('a' = '${secret:A.b}', 'c' = E'${secret:C}', 'd' = '$${secret:C}') -- ${secret:D}";
  expect(secretNames(statement)).toEqual(['A.b', 'C']);
  const values = new Map([
    ['A.b', "it's"],
    ['C', String.raw`\n'`],
  ]);
  expect(withSecretValues(statement, values)).toBe(
    String.raw`CREATE TABLE t WITH ('a' = 'it''s', 'c' = E'\\n''', 'd' = '${'${secret:C}'}') -- ${'${secret:D}'}`,
  );
});

test('no value can refer to a secret, and a dollar that says so is not lost', () => {
  const values = new Map([['X', 'leak']]);
  const { text } = substitute("'${a}' '$${secret:X}' '$${b}' '$${secret:1 x}'", { a: 'x $${secret:X} ${secret:' });
  expect(secretNames(text)).toEqual([]);
  expect(withSecretValues(text, values)).toBe("'x $${secret:X} ${secret:' '${secret:X}' '${b}' '${secret:1 x}'");
});

test('whatever the value, the statement around it stays the same', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const filled = withSecretValues("WITH ('a' = '${secret:A}')", new Map([['A', value]]));
      expect(filled).toBe(`WITH ('a' = '${value.replaceAll("'", "''")}')`);
    }),
  );
});
