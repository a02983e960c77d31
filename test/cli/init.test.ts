/** `sluice init`, on folders of this machine. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import { initOperation } from '../../core/operations/initOperation.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { FACTS } from '../support/facts.ts';
import { sluice, type Ran } from '../support/runSluice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const files = createFiles();
const answers: Partial<Operations> = {
  init: (folder, language) => initOperation({ files }, folder, language),
  check: (scope, named, cancellation) => checkOperation({ files, facts: FACTS }, scope, named, cancellation),
};

async function run(...argv: readonly string[]): Promise<Ran> {
  return sluice(argv, answers);
}

test('a folder that is not there yet gets a project and a script that has no problem', async () => {
  const folder = join(temporaryFolder(), 'my jobs (2)');
  const { code, out } = await run('init', folder);
  expect(code).toBe(0);
  expect(out).toContain('Project my-jobs-2-');
  expect(readFileSync(join(folder, 'sluice.yaml'), 'utf8')).toContain('cluster: local');
  expect((await run('check', '--project', folder)).out).toBe('2 file(s) checked, 0 problem(s)\n');
});

test('of a folder of scripts nothing is changed, and what they use is listed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sql'));
  writeFileSync(join(folder, 'sql', 'a.sql'), "SELECT 1;\nSELECT '${Kafka.cluster}' FROM ${table};\n");
  const { out } = await run('init', folder);
  expect(out).toContain('Kafka.cluster, table');
  expect(existsSync(join(folder, 'hello.sql'))).toBe(false);
  const text = readFileSync(join(folder, 'sluice.yaml'), 'utf8');
  expect(text).toContain("      # Kafka.cluster: '' # sql/a.sql:2\n");
  expect((await run('check', '--project', folder)).out).toMatch(/sql\/a\.sql:2:9: error JOB011/);
  writeFileSync(
    join(folder, 'sluice.yaml'),
    text.replace("# Kafka.cluster: ''", 'Kafka.cluster: broker').replace("# table: ''", 'table: t'),
  );
  expect((await run('check', '--project', folder)).out).toContain('0 problem(s)');
});

test('a project stays as it is', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'sluice.yaml'), 'version: 1\n');
  const { code, err } = await run('init', folder);
  expect(code).not.toBe(0);
  expect(err).toContain('Nothing was changed');
  expect(readFileSync(join(folder, 'sluice.yaml'), 'utf8')).toBe('version: 1\n');
});

test('in Chinese, the file too', async () => {
  const folder = temporaryFolder();
  await run('init', folder, '--lang', 'zh-cn');
  expect(readFileSync(join(folder, 'sluice.yaml'), 'utf8')).toContain('# 一个项目');
});
