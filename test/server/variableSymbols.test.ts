/** Variables over the files of a project, as an editor asks for them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Location, Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { startLanguageClient, type LanguageClient } from '../support/languageClient.ts';

const FILES = {
  'sluice.yaml': 'version: 1\nproject: shop\nenvironments:\n  dev: {variables: {table: orders}}\n  prod: {variables: {"table": sales}}\n',
  'a.sql': 'SELECT 1 FROM ${table};\n',
  'sub/b.sql': 'SELECT 1;\nSELECT 2 FROM ${table}; -- ${table}\n',
  'jobs/a.job.yaml': 'version: 1\nname: a\nsql: [../a.sql]\nvariables: {own: x}\nowner: ${table}\n',
  'other/sluice.yaml': 'version: 1\nproject: other\nenvironments:\n  dev: {variables: {table: x}}\n',
  'other/c.sql': 'SELECT 1 FROM ${table};\n',
};
const IN_A: Position = { line: 0, character: 18 };
const OPEN = 'SELECT 1 FROM ${table};\n';

async function shop(): Promise<LanguageClient> {
  const client = await startLanguageClient({ files: FILES });
  await client.open('a.sql', OPEN);
  return client;
}

/** As `file:line:character`, from 0. */
function places(client: LanguageClient, found: readonly Location[]): readonly string[] {
  const files = Object.keys(FILES);
  return found.map(({ uri, range: { start } }) => {
    const file = files.find((name) => client.uri(name) === uri) ?? uri;
    return `${file}:${String(start.line)}:${String(start.character)}`;
  });
}

test('a variable that the job of a script defines is not missed in its environments', async () => {
  const files = {
    ...FILES,
    'base.job.yaml': 'version: 1\nsql: [c.sql]\n',
    'c.job.yaml': 'version: 1\nextends: base.job.yaml\nvariables: {own: x}\n',
  };
  const client = await startLanguageClient({ files });
  await client.open('a.sql', "SELECT '${own}', '${nowhere}' FROM ${table};");
  expect((await client.diagnosticsWith('a.sql', 'JOB011')).map(({ message }) => message)).toEqual([expect.stringContaining('nowhere')]);
  await client.open('c.sql', "SELECT '${own}';");
  expect(await client.diagnostics('c.sql')).toEqual([]);
  client.write('c.job.yaml', 'version: 1\nextends: base.job.yaml\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('c.job.yaml'), type: 2 }] });
  expect((await client.publication('c.sql', ({ diagnostics }) => diagnostics.length > 0)).diagnostics).toHaveLength(1);
});

test('a variable is defined in each environment', async () => {
  const client = await shop();
  const found = await client.request<Location[]>('textDocument/definition', 'a.sql', { position: IN_A });
  expect(places(client, found)).toEqual(['sluice.yaml:3:20', 'sluice.yaml:4:21']);
});

test('its references are those of its own project, in the text that is open', async () => {
  const client = await shop();
  await client.change('a.sql', `\n${OPEN}`);
  const ask = { position: { ...IN_A, line: 1 }, context: { includeDeclaration: false } };
  const found = await client.request<Location[]>('textDocument/references', 'a.sql', ask);
  expect(places(client, found)).toEqual(['a.sql:1:16', 'jobs/a.job.yaml:4:9', 'sub/b.sql:1:16']);
  const declared = await client.request<Location[]>('textDocument/references', 'a.sql', { ...ask, context: { includeDeclaration: true } });
  expect(declared).toHaveLength(5);
});

test('references from its definition in sluice.yaml', async () => {
  const client = await shop();
  await client.open('sluice.yaml', FILES['sluice.yaml']);
  const ask = { position: { line: 3, character: 22 }, context: { includeDeclaration: false } };
  expect(await client.request<Location[]>('textDocument/references', 'sluice.yaml', ask)).toHaveLength(3);
});

test('a link in a circle hides no reference, and keeps the name from being changed by half', async () => {
  const client = await shop();
  symlinkSync('loop.sql', join(client.folder, 'loop.sql'));
  const ask = { position: IN_A, context: { includeDeclaration: false } };
  expect(await client.request<Location[]>('textDocument/references', 'a.sql', ask)).toHaveLength(3);
  await expect(client.request('textDocument/rename', 'a.sql', { position: IN_A, newName: 'orders' })).rejects.toThrow('loop.sql');
});

describe('rename', () => {
  const rename = async (client: LanguageClient, newName: string): Promise<WorkspaceEdit | null> =>
    client.request('textDocument/rename', 'a.sql', { position: IN_A, newName });

  test('offers the name alone', async () => {
    const client = await shop();
    const range = { start: { line: 0, character: 16 }, end: { line: 0, character: 21 } };
    expect(await client.request('textDocument/prepareRename', 'a.sql', { position: IN_A })).toEqual({ range, placeholder: 'table' });
    expect(await client.request('textDocument/prepareRename', 'a.sql', { position: { line: 0, character: 2 } })).toBeNull();
  });

  test('changes every definition and use of the project', async () => {
    const client = await shop();
    const changes = (await rename(client, 'orders.table'))?.changes ?? {};
    const counted = Object.entries(changes).map(([uri, edits]) => [
      places(client, [{ uri, range: edits[0]?.range ?? RANGE }])[0],
      edits.length,
    ]);
    expect(new Map(counted as [string, number][])).toEqual(
      new Map([
        ['a.sql:0:16', 1],
        ['jobs/a.job.yaml:4:9', 1],
        ['sluice.yaml:3:20', 2],
        ['sub/b.sql:1:16', 1],
      ]),
    );
    expect(new Set(Object.values(changes).flatMap((edits) => edits.map(({ newText }) => newText)))).toEqual(new Set(['orders.table']));
  });

  test.each([
    ['a b', '“a b” is not a variable name'],
    ['own', '“own” is there already'],
  ])('to %j is refused', async (newName, reason) => {
    await expect(rename(await shop(), newName)).rejects.toThrow(reason);
  });
});

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
