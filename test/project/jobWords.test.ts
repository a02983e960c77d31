/** Names and paths of a definition that cannot be what they stand for, and secrets that are written out in it. */
import { describe, expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { jobFolder, problemsOfJob } from '../support/jobFolder.ts';

/** As `severity code place: sentence`. */
async function told(text: string, name = 'x.job.yaml'): Promise<readonly string[]> {
  const folder = jobFolder({ 'a.sql': 'SELECT 1', 'a.SQL': 'SELECT 1', 'a.txt': 'SELEC 1', 'a.jar': '', [name]: text });
  const problems = await problemsOfJob(folder, name, text);
  return problems.map(({ code, severity, span, message }) => {
    return `${severity} ${code} ${text.slice(span.start, span.end)}: ${localize(message, 'en')}`;
  });
}

describe('a file of another kind', () => {
  test.each([
    ['the definition itself for a script', 'sql: [x.job.yaml]', 'x.job.yaml: “x.job.yaml” is not a script: its name has to end in .sql.'],
    ['a text for a script', 'sql: [a.sql, a.txt]', 'a.txt: “a.txt” is not a script: its name has to end in .sql.'],
    [
      'a file of the machine',
      'includes: [/etc/passwd]\nsql: [a.sql]',
      '/etc/passwd: “/etc/passwd” is not a script: its name has to end in .sql.',
    ],
    ['a script for a jar', 'sql: [a.sql]\ndependencies: {jars: [a.sql]}', 'a.sql: “a.sql” is not a jar: its name has to end in .jar.'],
    ['a script for a base', 'extends: a.sql\nsql: [a.sql]', 'a.sql: “a.sql” is not a job definition: its name has to end in .yaml.'],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual([`error JOB005 ${expected}`]));

  test('in capitals it is the same', async () => expect(await told('sql: [a.SQL]\ndependencies: {jars: [a.jar]}')).toEqual([]));
});

describe('a job that is called after its file', () => {
  test.each(['it\'s "q"', 'new\nline', 'x'.repeat(101)])('which is no name: %s', async (base) => {
    expect(await told('sql: [a.sql]', `${base}.job.yaml`)).toEqual([expect.stringMatching(/^error JOB005 : .* is not a name\. /s)]);
    expect(await told('name: q\nsql: [a.sql]', `${base}.job.yaml`)).toEqual([]);
    expect(await told('stateBackend: rocksdb', `${base}.job.yaml`)).toEqual([expect.stringMatching(/^hint JOB025 /)]);
  });
});

describe('secrets', () => {
  const secret = (option: string): Promise<readonly string[]> => told(`sql: [a.sql]\nconfiguration: {${option}}`);

  test.each(['s3.secret-key: hunter2', 'security.ssl.internal.key-password: hunter2', 'fs.azure.account.key.x: hunter2'])(
    '%s',
    async (option) => {
      expect(await secret(option)).toContainEqual(
        expect.stringMatching(/^warning JOB013 hunter2: Everybody who reads this file or looks at the/),
      );
    },
  );

  test.each(['security.delegation.tokens.renewal.retry.backoff: 1 h', 's3.endpoint: "http://h"', 'table.exec.state.ttl: 1 h'])(
    'but not %s',
    async (option) => expect((await secret(option)).filter((line) => line.includes('JOB013'))).toEqual([]),
  );
});
