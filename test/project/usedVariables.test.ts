/** Variables that no file of a project uses, and when that cannot be said. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import { FACTS } from '../support/facts.ts';
import { jobFolder } from '../support/jobFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const PROJECT = `project: shop
environments:
  dev: {variables: {Used: a, Unused: b}}
  prod: {extends: dev, variables: {Unused: c}}
`;

/** As `file severity text`. */
async function unusedIn(folder: string, named?: readonly string[]): Promise<readonly string[]> {
  const files = createFiles();
  const { files: checked } = await checkOperation({ files, facts: FACTS }, { folder, environment: undefined }, named, NEVER_CANCELLED);
  const told: string[] = [];
  for (const { path, problems } of checked) {
    const own = problems.filter(({ code }) => code === 'JOB030');
    const text = own.length === 0 ? '' : new TextDecoder().decode(await files.read(path));
    told.push(...own.map(({ severity, span }) => `${files.paths.relative(folder, path)} ${severity} ${text.slice(span.start, span.end)}`));
  }
  return told;
}

const FILES = { 'sluice.yaml': PROJECT, 'a.sql': "SELECT '${Used}'; -- ${Unused}", 'b.sql': "SELECT '$${Unused}';" };

describe('a hint', () => {
  test('stands at each place that defines what no file uses', async () => {
    const job = 'sql: [a.sql]\nvariables: {Used: x, Own: y}\nname: j\n';
    expect(await unusedIn(jobFolder({ ...FILES, 'x.job.yaml': job }))).toEqual([
      'sluice.yaml hint Unused',
      'sluice.yaml hint Unused',
      'x.job.yaml hint Own',
    ]);
  });

  test.each([
    ['a script', { 'c.sql': "SELECT '${Unused}'" }],
    ['a definition', { 'x.job.yaml': 'name: ${Unused}\nsql: [a.sql]' }],
    ['an argument', { 'x.job.yaml': 'jar: {artifact: a.jar, args: ["--x=${Unused}"]}' }],
  ])('is not given where %s uses it', async (_, more) => expect(await unusedIn(jobFolder({ ...FILES, ...more }))).toEqual([]));

  test('is not given where a script outside of the project uses it', async () => {
    const shared = temporaryFolder();
    writeFileSync(join(shared, 'shared.sql'), "SELECT '${Unused}'");
    const job = `sql: [${JSON.stringify(join(shared, 'shared.sql'))}]\n`;
    expect(await unusedIn(jobFolder({ ...FILES, 'x.job.yaml': job }))).toEqual([]);
  });

  test('is given when the file itself is asked about', async () => {
    const folder = jobFolder(FILES);
    expect(await unusedIn(folder, [join(folder, 'sluice.yaml')])).toHaveLength(2);
    expect(await unusedIn(folder, [join(folder, 'a.sql')])).toEqual([]);
  });
});

describe('nothing is said while a file', () => {
  test.each([
    ['is not UTF-8', { 'c.sql': Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4]) }],
    ['is broken', { 'x.job.yaml': 'sql: [a.sql' }],
    ['names a script by a variable', { 'x.job.yaml': 'sql: ["${Used}.sql"]' }],
    ['names a script that is not there', { 'x.job.yaml': 'sql: [none.sql]' }],
  ])('%s', async (_, more) => expect(await unusedIn(jobFolder({ ...FILES, ...more }))).toEqual([]));

  test('leads in a circle', async () => {
    const folder = jobFolder(FILES);
    symlinkSync('loop.sql', join(folder, 'loop.sql'));
    expect(await unusedIn(folder)).toEqual([]);
  });

  test('lacks, since there is no sluice.yaml', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.job.yaml'), 'sql: [a.sql]\nvariables: {Own: y}');
    expect(await unusedIn(folder)).toEqual([]);
  });
});
