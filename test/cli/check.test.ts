/** `sluice check`: files, folders and projects, and repositories that mean no good. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { deployPlan } from '../support/fakeWorld.ts';
import { FACTS } from '../support/facts.ts';
import { jobFolder } from '../support/jobFolder.ts';
import { sluice } from '../support/runSluice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('check', () => {
  function project(script: string): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sql'));
    writeFileSync(join(folder, 'sluice.yaml'), 'version: 1\nproject: shop\n');
    writeFileSync(join(folder, 'sql', 'orders.sql'), script);
    return folder;
  }
  const check: Operations['check'] = (scope, files, cancellation) =>
    checkOperation({ files: createFiles(), facts: FACTS }, scope, files, cancellation);

  test('tells file, line and column, and ends with 1', async () => {
    const { code, out } = await sluice(['check', '--project', project('SELECT 1;\nSELECT FROM t;\n')], { check });
    expect(code).toBe(1);
    expect(out).toMatch(/^sql\/orders\.sql:2:8: error FSQL\d+: /);
  });

  test('ends with 0 where nothing is wrong', async () => {
    const { code, out } = await sluice(['check', '--project', project('SELECT 1;')], { check });
    expect([code, out]).toEqual([0, '2 file(s) checked, 0 problem(s)\n']);
  });

  test('a script has the variables of the job that runs it', async () => {
    const folder = project("SELECT '${own}', '${nowhere}';");
    writeFileSync(join(folder, 'orders.job.yaml'), 'version: 1\nsql: [sql/orders.sql]\nvariables: {own: x, nowhere: y}\n');
    expect((await sluice(['check', '--project', folder], { check })).out).toContain('0 problem(s)');
  });

  test('as JSON has 1-based places with an inclusive end', async () => {
    const { out } = await sluice(['check', '--project', project('SELECT FROM t'), '--json'], { check });
    expect(JSON.parse(out)).toMatchObject([{ file: 'sql/orders.sql', line: 1, column: 8, endLine: 1, endColumn: 11, severity: 'error' }]);
  });

  test('as SARIF names the file and the rule', async () => {
    const { out } = await sluice(['check', '--project', project('SELECT FROM t'), '--format', 'sarif'], { check });
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'sql/orders.sql' }, region: { startLine: 1, startColumn: 8 } } }],
            },
          ],
        },
      ],
    });
  });
});

describe('check of job definitions', () => {
  const check: Operations['check'] = (scope, files, cancellation) =>
    checkOperation({ files: createFiles(), facts: FACTS }, scope, files, cancellation);

  test('finds them below the project, and in folders that are named', async () => {
    const folder = jobFolder({
      'a.sql': 'SELECT 1',
      'jobs/a.job.yaml': 'name: a\nsql: [../a.sql]\ntargets: {stage: }\n',
      'jobs/b.job.yaml': 'name: a\nsql: [../a.sql]\n',
      'other.yaml': 'not: [ours',
    });
    const all = await sluice(['check', '--project', folder], { check });
    expect(all.code).toBe(1);
    expect(all.out).toMatch(/^jobs\/a\.job\.yaml:1:7: error JOB024: /m);
    expect(all.out).toMatch(/^jobs\/a\.job\.yaml:3:11: error JOB007: There is no environment “stage”\. Known: dev, prod\./m);
    expect(all.out).toMatch(/^jobs\/b\.job\.yaml:1:7: error JOB024: .*jobs\/a\.job\.yaml/m);
    expect(all.out).not.toContain('other.yaml');
    const named = await sluice(['check', '--project', folder, join(folder, 'jobs', 'b.job.yaml')], { check });
    expect(named.out).toMatch(/^jobs\/b\.job\.yaml:1:7: error JOB024: .*jobs\/a\.job\.yaml/m);
    expect(named.out).not.toContain('jobs/a.job.yaml:');
  });

  test('a definition in GBK is refused with how to convert it', async () => {
    const folder = jobFolder({ 'x.job.yaml': new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xd6, 0xd0]) });
    expect((await sluice(['check', '--project', folder], { check })).out).toMatch(/x\.job\.yaml:1:1: error JOB010: .*GBK/);
  });
});

describe('check of folders', () => {
  const check: Operations['check'] = (scope, files, cancellation) =>
    checkOperation({ files: createFiles(), facts: FACTS }, scope, files, cancellation);

  function write(folder: string, files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }

  const MONOREPO = {
    'sluice.yaml': 'project: root\n',
    'a.sql': 'SELECT 1',
    'teams/one/sluice.yaml': 'project: one\nenvironments: {dev: {variables: {t: orders}}}\n',
    'teams/one/b.sql': 'SELECT * FROM ${t}',
    'teams/two/sluice.yaml': 'project: [\n',
    'teams/c.sql': 'SELECT * FROM ${t}',
    '.gitignore': 'scratch/\n',
    'scratch/d.sql': 'SELECT FROM',
    'node_modules/p/e.sql': 'SELECT FROM',
  };

  test('checks every script in the project that it belongs to, and every sluice.yaml', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    mkdirSync(join(folder, '.git'));
    const { code, out } = await sluice(['check', folder, join(folder, 'a.sql')], { check });
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/: [A-Z].*/, ''))).toEqual([
      'teams/c.sql:1:15: error JOB011',
      'teams/two/sluice.yaml:2:1: error JOB001',
      '6 file(s) checked, 2 problem(s)',
      '',
    ]);
    expect((await sluice(['check', '--project', folder], { check })).out).toBe(out);
  });

  test('files of two projects are each checked in their own', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    const { code, out } = await sluice(['check', join(folder, 'teams/one/b.sql'), join(folder, 'a.sql')], { check });
    expect([code, out]).toEqual([0, '4 file(s) checked, 0 problem(s)\n']);
  });

  test('a named sluice.yaml is read as one', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    const { code, out } = await sluice(['check', join(folder, 'sluice.yaml')], { check });
    expect([code, out]).toEqual([0, '1 file(s) checked, 0 problem(s)\n']);
  });

  test('a folder or a file that is not there is wrong usage', async () => {
    expect((await sluice(['check', join(temporaryFolder(), 'none')], { check })).code).toBe(2);
  });
});

describe('a hostile repository', () => {
  test('cannot steer the terminal by the name of a file', async () => {
    const plan = () => Promise.resolve(deployPlan({ script: 'a\u001b[31m\nJob forged.sql' }));
    const { out } = await sluice(['plan', 'a.sql'], { plan });
    expect(out.split('\n')[0]).toBe('Deploy a\\x1b[31m Job forged.sql');
    expect(out).not.toContain('\u001b');
  });

  test('cannot hide the problems of other files behind one that cannot be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sluice.yaml'), 'version: 1\nproject: shop\n');
    symlinkSync('loop.sql', join(folder, 'loop.sql'));
    writeFileSync(join(folder, 'bad.sql'), 'SELECT FROM t');
    const check: Operations['check'] = (scope, _files, cancellation) =>
      checkOperation({ files: createFiles(), facts: FACTS }, scope, [join(folder, 'loop.sql'), join(folder, 'bad.sql')], cancellation);
    const { code, out } = await sluice(['check', '--project', folder], { check });
    expect(code).toBe(1);
    expect(out).toMatch(/loop\.sql:1:1: error JOB105:[\s\S]*bad\.sql:1:8: error FSQL/);
  });
});
