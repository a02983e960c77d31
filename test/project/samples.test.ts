/** The sample workspace says what it is meant to say: only `broken.sql` has problems, and these. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { loadProject } from '../../core/project/loadProject.ts';
import { viewOf } from '../support/checkScript.ts';
import { drawProblems } from '../support/marks.ts';

const files = createFiles();
const folder = new URL('../../samples/', import.meta.url).pathname;
const sluiceYaml = readFileSync(new URL('../../samples/sluice.yaml', import.meta.url), 'utf8');

test('its sluice.yaml is sound', async () => {
  const { project, problems } = await loadProject(files, folder);
  expect(problems).toEqual([]);
  expect(project.environments.map(({ name, cluster }) => [name, cluster])).toEqual([
    ['dev', 'local'],
    ['prod', 'main'],
  ]);
});

test('broken.sql has two problems, the others none', async () => {
  const scripts = await files.list(folder, ['.sql']);
  const drawn = scripts.flatMap((script) => {
    const text = readFileSync(script, 'utf8');
    const { problems } = viewOf(text, sluiceYaml);
    return drawProblems(text, problems)
      .split('\n')
      .filter((line) => !text.includes(line));
  });
  expect(scripts.length).toBeGreaterThan(4);
  expect(drawn.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^\^{19} error JOB011: The variable “Orders.perMinute” is not defined in: dev, prod/),
    expect.stringMatching(/^\^{7} error FSQL\d{3}: /),
  ]);
});
