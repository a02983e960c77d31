/** The edit that gives a variable a value, as the client asks for it. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { VARIABLE_EDIT } from '../../server/protocol.ts';
import { startLanguageClient, type LanguageClient } from '../support/languageClient.ts';

const TEXT = 'project: shop\nenvironments:\n  dev:\n    variables:\n      Topic: t # here\n  prod:\n';

async function edited(client: LanguageClient, text: string, environment: string, name: string, value: string): Promise<string | null> {
  const request = { uri: client.uri('orders.sql'), environment, name, value };
  const edit = await client.connection.sendRequest<WorkspaceEdit | null>(VARIABLE_EDIT, request);
  if (edit === null) return null;
  expect(Object.keys(edit.changes ?? {})).toEqual([client.uri('sluice.yaml')]);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), Object.values(edit.changes ?? {})[0] ?? []);
}

test('changes and adds values in the file on disk', async () => {
  const client = await startLanguageClient({ files: { 'sluice.yaml': TEXT, 'orders.sql': '' } });
  expect(await edited(client, TEXT, 'dev', 'Topic', 'a #b')).toBe(TEXT.replace('Topic: t', 'Topic: "a #b"'));
  expect(await edited(client, TEXT, 'prod', 'Topic', 'p')).toBe(`${TEXT}    variables:\n      Topic: p\n`);
});

test('changes the text that is open', async () => {
  const client = await startLanguageClient({ files: { 'sluice.yaml': TEXT, 'orders.sql': '' } });
  const text = `# one line more\n${TEXT}`;
  await client.open('sluice.yaml', text);
  expect(await edited(client, text, 'dev', 'Topic', 'u')).toBe(text.replace('Topic: t', 'Topic: u'));
});

test('leaves alone what a person has to look at', async () => {
  const without = await startLanguageClient({ files: { 'orders.sql': '' } });
  expect(await edited(without, '', 'dev', 'Topic', 'u')).toBeNull();
  const broken = await startLanguageClient({ files: { 'sluice.yaml': 'environments: {', 'orders.sql': '' } });
  expect(await edited(broken, '', 'dev', 'Topic', 'u')).toBeNull();
});
