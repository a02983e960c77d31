/** Completion and hover in `WITH (…)` through the language server. */
import type { CompletionItem, Hover } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { startLanguageClient } from '../support/languageClient.ts';

test('options of a connector are offered and explained', async () => {
  const client = await startLanguageClient({ files: { 'sluice.yaml': "project: shop\nflink: '1.20'\n" } });
  expect(client.initialized.capabilities.completionProvider?.triggerCharacters).toContain("'");
  await client.open('a.sql', "CREATE TABLE t (a INT) WITH (\n  'connector' = 'print',\n  ''\n);\n");
  const at = (line: number, character: number): object => ({ position: { line, character } });
  const items = await client.request<CompletionItem[]>('textDocument/completion', 'a.sql', at(2, 3));
  expect(items.find(({ label }) => label === 'standard-error')).toMatchObject({
    detail: 'Boolean, by default false',
    textEdit: { newText: 'standard-error', range: { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } } },
  });
  expect(await client.request<Hover>('textDocument/hover', 'a.sql', at(1, 19))).toMatchObject({
    contents: { value: 'Connector “print”, comes with Flink 1.20' },
  });
  expect(await client.request<Hover | null>('textDocument/hover', 'a.sql', at(0, 3))).toBeNull();
});
