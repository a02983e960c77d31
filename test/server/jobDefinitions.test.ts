/** Job definitions in the language server. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeLens, CompletionItem, Hover } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { CLUSTERS_SEEN } from '../../server/protocol.ts';
import { startLanguageClient, type LanguageClient } from '../support/languageClient.ts';

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
  expect((await client.diagnosticsWith('x.job.yaml', 'JOB024')).map(({ code }) => code)).toEqual(['JOB024', 'JOB023']);
  client.write('b.sql', 'SELECT 1');
  client.write('y.job.yaml', 'name: z\nsql: [a.sql]');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: ['b.sql', 'y.job.yaml'].map((file) => ({ uri: client.uri(file), type: 2 })),
  });
  await client.publication('x.job.yaml', ({ diagnostics }) => diagnostics.length === 0);
});

test('a definition is judged anew when the client has seen how many slots a cluster has', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('x.job.yaml', 'sql: [a.sql]\nresources: {parallelism: 5}\n');
  expect(await client.diagnostics('x.job.yaml')).toEqual([]);
  const seen = { folder: dirname(fileURLToPath(client.uri('sluice.yaml'))), clusters: [{ name: 'local', slots: 4 }] };
  await client.connection.sendNotification(CLUSTERS_SEEN, seen);
  await client.publication('x.job.yaml', ({ diagnostics }) => diagnostics[0]?.code === 'JOB031');
});

test('a definition is deployed to its target, where it has one', async () => {
  const client = await startLanguageClient({ files: FILES, initializationOptions: { deployCommand: 'deploy' } });
  const titles = async (text: string): Promise<readonly unknown[]> => {
    await client.open('x.job.yaml', text);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', 'x.job.yaml');
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('x.job.yaml') } });
    return lenses.map(({ command }) => command?.title);
  };
  expect(await titles('sql: [a.sql]\n')).toEqual(['Deploy to dev (local)']);
  expect(await titles('sql: [a.sql]\ntargets: {dev: {cluster: other}}\n')).toEqual(['Deploy to dev (other)']);
  expect(await titles('sql: [a.sql]\ntargets: {prod: {}}\n')).toEqual([]);
  expect(await titles('parallelism: 1\n')).toEqual([]);
});

describe('language features', () => {
  const TEXT = 'sql:\n  - a.sql\ntargets:\n  prod:\nconfiguration:\n  k: ${Topic}\n';

  async function open(text = TEXT): Promise<LanguageClient> {
    const client = await startLanguageClient({ files: { ...FILES, 'jobs/lib.sql': 'SELECT 1' } });
    await client.open('jobs/x.job.yaml', text);
    return client;
  }
  const position = (line: number, character: number): object => ({ position: { line, character } });

  test('completion of keys, names, files and variables', async () => {
    const client = await open();
    const labels = async (line: number, character: number): Promise<readonly string[]> =>
      (await client.request<CompletionItem[]>('textDocument/completion', 'jobs/x.job.yaml', position(line, character))).map(
        ({ label }) => label,
      );
    expect(await labels(1, 5)).toEqual(['../a.sql', 'lib.sql', '../topic.sql']);
    expect(await labels(3, 3)).toEqual(['dev', 'prod']);
    expect(await labels(5, 8)).toEqual(['Topic']);
    expect(await labels(6, 0)).toContain('stateBackend');
  });

  test('hover', async () => {
    const client = await open();
    expect(await client.request<Hover>('textDocument/hover', 'jobs/x.job.yaml', position(2, 3))).toMatchObject({
      contents: { value: expect.stringMatching(/^targets: .*\n\nEnvironments that the job goes to/) as string },
    });
    expect(await client.request<Hover>('textDocument/hover', 'jobs/x.job.yaml', position(5, 8))).toMatchObject({
      contents: { value: 'dev: t\nprod: not defined' },
    });
  });

  test('links, definitions and outline', async () => {
    const client = await open('sql:\n  - ../a.sql\ntargets:\n  prod:\n');
    expect(await client.request('textDocument/documentLink', 'jobs/x.job.yaml')).toMatchObject([{ target: client.uri('a.sql') }]);
    expect(await client.request('textDocument/definition', 'jobs/x.job.yaml', position(1, 6))).toMatchObject([
      { uri: client.uri('a.sql') },
    ]);
    expect(await client.request('textDocument/definition', 'jobs/x.job.yaml', position(3, 4))).toMatchObject([
      { uri: client.uri('sluice.yaml'), range: { start: { line: 1, character: 45 } } },
    ]);
    expect(await client.request('textDocument/documentSymbol', 'jobs/x.job.yaml')).toMatchObject([{ name: 'sql' }, { name: 'targets' }]);
  });

  test('sluice.yaml has them too', async () => {
    const client = await open();
    await client.open('sluice.yaml', `${SLUICE_YAML}\n`);
    expect(await client.request<CompletionItem[]>('textDocument/completion', 'sluice.yaml', position(2, 0))).toContainEqual(
      expect.objectContaining({ label: 'teams' }),
    );
    expect(await client.request('textDocument/documentSymbol', 'sluice.yaml')).toMatchObject([
      { name: 'project' },
      { name: 'environments' },
    ]);
  });
});
