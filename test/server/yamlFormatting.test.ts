/** Formatting of our YAML files by the language server. */
import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { startLanguageClient } from '../support/languageClient.ts';

const OPTIONS = { options: { tabSize: 2, insertSpaces: true } };

test('answers one edit with the formatted text, and none where nothing changes', async () => {
  const client = await startLanguageClient();
  await client.open('x.job.yaml', 'sql:   [ a.sql ]\n');
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const edits = await client.request<TextEdit[]>('textDocument/formatting', 'x.job.yaml', OPTIONS);
  expect(edits).toEqual([{ range, newText: 'sql: [a.sql]\n' }]);
  await client.change('x.job.yaml', 'sql: [a.sql]\n');
  expect(await client.request('textDocument/formatting', 'x.job.yaml', OPTIONS)).toEqual([]);
});

test('leaves a broken file and a script alone', async () => {
  const client = await startLanguageClient();
  await client.open('sluice.yaml', 'project:   [\n');
  await client.open('a.sql', 'SELECT   1');
  expect(await client.request('textDocument/formatting', 'sluice.yaml', OPTIONS)).toBeNull();
  expect(await client.request('textDocument/formatting', 'a.sql', OPTIONS)).toBeNull();
});

test('is offered for our files alone where the client can tell them apart', async () => {
  const client = await startLanguageClient({ capabilities: { textDocument: { formatting: { dynamicRegistration: true } } } });
  expect(client.initialized.capabilities.documentFormattingProvider).toBe(false);
  const registered = await new Promise((resolve) => {
    client.connection.onRequest('client/registerCapability', (params) => {
      resolve(params);
      return null;
    });
  });
  const documentSelector = ['**/sluice.yaml', '**/*.job.yaml'].map((pattern) => ({ scheme: 'file', pattern }));
  expect(registered).toMatchObject({ registrations: [{ method: 'textDocument/formatting', registerOptions: { documentSelector } }] });
  expect((await startLanguageClient()).initialized.capabilities.documentFormattingProvider).toBe(true);
});
