/** Projects on a real disk that are not as they should be: links in circles, files that go away, names that differ in case only. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import { variablesOperation } from '../../core/operations/variablesOperation.ts';
import type { Files } from '../../core/ports.ts';
import { FACTS } from '../support/facts.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const PROJECT = 'project: shop\nenvironments: {dev: {variables: {Topic: t}}, prod: {variables: {Topic: p}}}\n';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Of each checked file its codes, and what they stand at. */
async function codesIn(folder: string, files = createFiles()): Promise<Readonly<Record<string, readonly string[]>>> {
  const scope = { folder, environment: undefined };
  const report = await checkOperation({ files, facts: FACTS }, scope, undefined, NEVER_CANCELLED);
  const told = report.files.map(({ path, problems }) => [
    files.paths.relative(folder, path),
    problems.filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
  ]);
  return Object.fromEntries(told) as Readonly<Record<string, readonly string[]>>;
}

describe('links', () => {
  test('in circles are told as such, and the files beside them are checked', async () => {
    const folder = folderOf({
      'sluice.yaml': PROJECT,
      'bad.sql': 'SELECT FROM t',
      'jobs/good.job.yaml': 'sql: [../good.sql]',
      'good.sql': 'SELECT 1',
    });
    symlinkSync('loop.sql', join(folder, 'loop.sql'));
    symlinkSync('b.job.yaml', join(folder, 'a.job.yaml'));
    symlinkSync('a.job.yaml', join(folder, 'b.job.yaml'));
    symlinkSync('..', join(folder, 'jobs', 'up'));
    symlinkSync(folder, join(folder, 'jobs', 'all'));
    expect(await codesIn(folder)).toEqual({
      'sluice.yaml': [],
      'bad.sql': ['FSQL001'],
      'good.sql': [],
      'jobs/good.job.yaml': [],
      'loop.sql': ['JOB105'],
      'a.job.yaml': ['JOB105'],
      'b.job.yaml': ['JOB105'],
    });
  });

  test('in circles that a definition names are problems at the name', async () => {
    const folder = folderOf({
      'sluice.yaml': PROJECT,
      'x.job.yaml': 'includes: [loop.sql]\nsql: [loop.sql]\n',
      'y.job.yaml': 'extends: base.job.yaml\nsql: [good.sql]\n',
      'good.sql': 'SELECT 1',
    });
    symlinkSync('loop.sql', join(folder, 'loop.sql'));
    symlinkSync('base.job.yaml', join(folder, 'base.job.yaml'));
    expect(await codesIn(folder)).toMatchObject({ 'x.job.yaml': ['JOB023', 'JOB023'], 'y.job.yaml': ['JOB023'] });
  });

  test('in a circle for the sluice.yaml of a project below hide nothing of the others', async () => {
    const folder = folderOf({ 'sluice.yaml': PROJECT, 'z/bad.sql': 'SELECT FROM t', 'below/a.sql': 'SELECT 1' });
    symlinkSync('sluice.yaml', join(folder, 'below', 'sluice.yaml'));
    expect(await codesIn(folder)).toEqual({ 'sluice.yaml': [], 'below/sluice.yaml': ['JOB105'], 'z/bad.sql': ['FSQL001'] });
  });

  test('in a circle for the sluice.yaml itself are an error that names it', async () => {
    const folder = folderOf({ 'a.sql': 'SELECT 1' });
    symlinkSync('sluice.yaml', join(folder, 'sluice.yaml'));
    await expect(codesIn(folder)).rejects.toMatchObject({ name: 'FilesError', text: { args: { path: join(folder, 'sluice.yaml') } } });
  });

  test('to a file of the project are files of their own', async () => {
    const folder = folderOf({ 'sluice.yaml': PROJECT, 'bad.sql': 'SELECT FROM t' });
    symlinkSync('bad.sql', join(folder, 'again.sql'));
    expect(await codesIn(folder)).toMatchObject({ 'bad.sql': ['FSQL001'], 'again.sql': ['FSQL001'] });
  });
});

/** The files of this machine, of which some are deleted as soon as they have been listed. */
function vanishing(...paths: readonly string[]): Files {
  const files = createFiles();
  return {
    ...files,
    list: async (folder, extensions) => {
      const found = await files.list(folder, extensions);
      for (const path of paths) rmSync(path, { recursive: true, force: true });
      return found;
    },
  };
}

describe('a file that goes away after it was found', () => {
  const FILES = {
    'sluice.yaml': PROJECT,
    'bad.sql': 'SELECT FROM t',
    'gone.sql': "SELECT '${Topic}'",
    'gone.job.yaml': 'sql: [bad.sql]',
    'folder/deep/gone.sql': 'SELECT 1',
    'uses.job.yaml': 'sql: [gone.sql]',
    'extends.job.yaml': 'extends: gone.job.yaml',
  };
  const gone = ['gone.sql', 'gone.job.yaml', 'folder'];

  test('is no file of the project, and missing where it is named', async () => {
    const folder = folderOf(FILES);
    const files = vanishing(...gone.map((name) => join(folder, name)));
    expect(await codesIn(folder, files)).toEqual({
      'sluice.yaml': [],
      'bad.sql': ['FSQL001'],
      'uses.job.yaml': ['JOB023'],
      'extends.job.yaml': ['JOB023'],
    });
  });

  test('uses no variable', async () => {
    const folder = folderOf(FILES);
    const files = vanishing(...gone.map((name) => join(folder, name)));
    const { variables, unreadable } = await variablesOperation({ files }, { folder, environment: undefined }, NEVER_CANCELLED);
    expect(variables[0]).toMatchObject({ name: 'Topic', definitions: [{}, {}], uses: [] });
    expect(unreadable).toEqual([]);
  });

  test('takes its project with it where it is the sluice.yaml', async () => {
    const folder = folderOf({ ...FILES, 'below/sluice.yaml': 'project: below\n', 'below/a.sql': 'SELECT 1' });
    expect(await codesIn(folder, vanishing(join(folder, 'below', 'sluice.yaml')))).toMatchObject({
      'below/a.sql': [],
      'bad.sql': ['FSQL001'],
    });
  });
});

describe('names that differ in case only', () => {
  test.each([
    ['environments', 'environments: {dev: , Dev: }'],
    ['clusters', "clusters: {main: {rest: 'http://a'}, MAIN: {rest: 'http://b'}}"],
    ['variables', 'environments: {dev: {variables: {Topic: a, topic: b}}}'],
    ['teams', 'teams: {orders: , Orders: }'],
  ])('of %s are told', async (_, text) => {
    expect(await codesIn(folderOf({ 'sluice.yaml': `project: shop\n${text}\n` }))).toEqual({ 'sluice.yaml': ['JOB022'] });
  });

  test('lead nowhere: no environment, cluster or variable is taken for another one', async () => {
    const folder = folderOf({
      'sluice.yaml': PROJECT,
      'a.sql': "SELECT '${topic}'",
      'x.job.yaml': 'sql: [b.sql]\ntargets: {DEV: , prod: {cluster: Local}}',
      'b.sql': 'SELECT 1',
    });
    expect(await codesIn(folder)).toMatchObject({ 'a.sql': ['JOB011'], 'x.job.yaml': ['JOB007', 'JOB006'] });
  });

  test('of two definitions make two jobs with one name', async () => {
    const folder = folderOf({
      'sluice.yaml': PROJECT,
      'x.job.yaml': 'name: orders\nsql: [b.sql]',
      'y.job.yaml': 'name: Orders\nsql: [b.sql]',
      'b.sql': 'SELECT 1',
    });
    expect(await codesIn(folder)).toMatchObject({ 'x.job.yaml': ['JOB022'], 'y.job.yaml': ['JOB022'] });
  });
});
