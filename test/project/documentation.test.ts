/** The documentation of our YAML files is true: its examples are sound, and it knows every code and option. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWNED_OPTIONS } from '../../core/project/ownedOptions.ts';
import { projectCodes } from '../../core/project/projectCodes.ts';
import { readProject } from '../../core/project/projectFile.ts';
import { JOB_PROJECT, jobFolder, problemsOfJob } from '../support/jobFolder.ts';

const text = readFileSync(new URL('../../docs/sluice-yaml.md', import.meta.url), 'utf8');

test('the example has no problems', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(readProject(example, { path: '/work/shop', name: 'shop' })).toMatchObject({ problems: [], value: { id: 'shop' } });
});

test('the examples of job definitions have no problems', async () => {
  const page = readFileSync(new URL('../../docs/job-yaml.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  expect(examples).toHaveLength(2);
  const folder = jobFolder({
    'sql/tables.sql': 'SELECT 1',
    'jobs/orders.sql': "SELECT '${Region} ${Orders.topic}'",
    'jobs/lib/udf.jar': '',
    'sluice.yaml': JOB_PROJECT.replace('Topic: t-prod', 'Orders.topic: o').replace('Region: eu', 'Orders.topic: o'),
  });
  for (const example of examples) expect(await problemsOfJob(folder, 'jobs/orders.job.yaml', example)).toEqual([]);
});

test('every code is explained', () => {
  expect([...text.matchAll(/^\| (JOB\d{3}) /gm)].map((match) => match[1])).toEqual(Object.values(projectCodes));
});

test('every owned option is named', () => {
  const missing = OWNED_OPTIONS.filter((option) => {
    const [, prefix = '', last = ''] = /^(.*\.)([^.]*)$/.exec(option) ?? [];
    return !text.includes(`\`${option}\``) && !(text.includes(`\`${prefix}\``) && text.includes(`\`${last}\``));
  });
  expect(missing).toEqual([]);
});
