/** While `sluice.yaml` cannot be read, nothing is claimed about what it defines. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import { FACTS } from '../support/facts.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SCRIPT = "CREATE TABLE t (a INT) WITH ('connector' = '${A}');\n";
const DEFINITION = 'sql: [a.sql]\ntargets: {prod: {cluster: main}}\nresources: {parallelism: "${P}"}\n';

async function filesWithProblems(project: string | Uint8Array): Promise<readonly string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'sluice.yaml': project, 'a.sql': SCRIPT, 'j.job.yaml': DEFINITION }))
    writeFileSync(join(folder, name), text);
  const scope = { folder, environment: undefined };
  const { files } = await checkOperation({ files: createFiles(), facts: FACTS }, scope, undefined, NEVER_CANCELLED);
  const wrong = files.filter(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return wrong.map(({ path }) => path.slice(folder.length + 1)).sort();
}

test.each([
  ['a tab', '\tversion: 1\n'],
  ['an open bracket', 'version: 1\nenvironments: {dev: {variables: {A: 1}, x'],
  ['another encoding', Uint8Array.from([0xb6, 0xa9, 0x0a])],
])('%s is the only error', async (_what, project) => {
  expect(await filesWithProblems(project)).toEqual(['sluice.yaml']);
});

test('a file that can be read and does not define them leaves their uses wrong', async () => {
  expect(await filesWithProblems('version: 1\nproject: p\n')).toEqual(['a.sql', 'j.job.yaml']);
});
