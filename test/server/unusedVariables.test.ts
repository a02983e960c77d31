/** Variables that nobody uses, faded in the editor. */
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { startLanguageClient } from '../support/languageClient.ts';

const PROJECT = 'project: shop\nenvironments: {dev: {variables: {Topic: a, Old: b}}}\n';
const FILES = { 'sluice.yaml': PROJECT, 'a.sql': "SELECT '${Topic}';" };

function isFaded({ diagnostics }: PublishDiagnosticsParams): boolean {
  return diagnostics.some(({ code }) => code === 'JOB030');
}

test('are hints with the tag that fades them', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('sluice.yaml', PROJECT);
  const { diagnostics } = await client.publication('sluice.yaml', isFaded);
  expect(diagnostics).toMatchObject([
    {
      code: 'JOB030',
      severity: DiagnosticSeverity.Hint,
      tags: [DiagnosticTag.Unnecessary],
      range: { start: { line: 1, character: 43 }, end: { line: 1, character: 46 } },
    },
  ]);
});

test('stay faded where they are while the file is edited', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('sluice.yaml', PROJECT);
  await client.publication('sluice.yaml', isFaded);
  await client.change('sluice.yaml', `# a remark\n${PROJECT}`);
  expect(await client.diagnostics('sluice.yaml')).toMatchObject([{ code: 'JOB030', range: { start: { line: 2, character: 43 } } }]);
});

test('come and go with the files that use them, saved or open', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('sluice.yaml', PROJECT);
  await client.publication('sluice.yaml', isFaded);
  client.write('b.sql', "SELECT '${Old}';");
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('b.sql'), type: 1 }] });
  await client.publication('sluice.yaml', (published) => !isFaded(published));
  await client.open('b.sql', 'SELECT 1;');
  await client.save('b.sql');
  await client.publication('sluice.yaml', isFaded);
});

test('of a definition are faded too', async () => {
  const client = await startLanguageClient({ files: FILES });
  await client.open('x.job.yaml', 'sql: [a.sql]\nvariables: {Own: x}\n');
  await client.publication('x.job.yaml', isFaded);
});

test('do not keep the other problems of a file waiting', async () => {
  const real = createFiles();
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const files = { ...real, read: async (path: string) => (path.endsWith('a.sql') ? held.then(() => real.read(path)) : real.read(path)) };
  const client = await startLanguageClient({ files: FILES, ports: { files } });
  await client.open('sluice.yaml', `${PROJECT}surprise: 1\n`);
  expect(await client.diagnostics('sluice.yaml')).toMatchObject([{ code: 'JOB002' }]);
  finish();
  await client.publication('sluice.yaml', isFaded);
});
