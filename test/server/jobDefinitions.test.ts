/** Job definitions in the language server. */
import { expect, test } from 'vitest';
import { startLanguageClient } from '../support/languageClient.ts';

const SLUICE_YAML = 'project: shop\nenvironments: {dev: {variables: {Topic: t}}, prod: }\n';
const FILES = { 'sluice.yaml': SLUICE_YAML, 'a.sql': 'SELECT 1', 'topic.sql': "SELECT '${Topic}'" };

test('problems are shown while typing, and gone when they are mended', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('x.job.yaml', 'sql: [a.sql]\ntargets: {stage: }\n');
  expect(await client.diagnostics('x.job.yaml')).toMatchObject([
    { code: 'JOB007', severity: 1, source: 'sluice', range: { start: { line: 1, character: 10 }, end: { line: 1, character: 15 } } },
  ]);
  await client.change('x.job.yaml', 'sql: [a.sql]\ntargets: {prod: }\n');
  expect(await client.diagnostics('x.job.yaml')).toEqual([]);
});

test('a definition is judged anew when its project changes', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('x.job.yaml', 'sql: [topic.sql]\n');
  expect(await client.diagnostics('x.job.yaml')).toMatchObject([{ code: 'JOB011' }]);
  client.write('sluice.yaml', SLUICE_YAML.replace('prod: ', 'prod: {extends: dev}'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('sluice.yaml'), type: 2 }] });
  await client.publication('x.job.yaml', ({ diagnostics }) => diagnostics.length === 0);
});

test('a definition is judged anew when a script or another definition comes or goes', async () => {
  const client = await startLanguageClient({ files: { ...FILES, 'y.job.yaml': 'sql: [a.sql]' } });
  await client.open('x.job.yaml', 'name: y\nsql: [b.sql]\n');
  expect((await client.diagnostics('x.job.yaml')).map(({ code }) => code)).toEqual(['JOB024', 'JOB023']);
  client.write('b.sql', 'SELECT 1');
  client.write('y.job.yaml', 'name: z\nsql: [a.sql]');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: ['b.sql', 'y.job.yaml'].map((file) => ({ uri: client.uri(file), type: 2 })),
  });
  await client.publication('x.job.yaml', ({ diagnostics }) => diagnostics.length === 0);
});

test('a definition is no script', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('x.job.yaml', 'sql: [a.sql]\n');
  expect(await client.diagnostics('x.job.yaml')).toEqual([]);
  expect(await client.request('textDocument/codeLens', 'x.job.yaml')).toEqual([]);
});
