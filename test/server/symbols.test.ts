/** Environments, clusters, alert routes, teams and instances over the files of a project, as an editor asks for them. */
import { describe, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Location, Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { startLanguageClient, type LanguageClient } from '../support/languageClient.ts';

const FILES = {
  'sluice.yaml': `version: 1
project: shop
defaultEnvironment: dev
environments:
  dev: {cluster: main}
  "prod": {extends: dev, cluster: main}
clusters: {main: {rest: "http://a:1"}, local: {}}
alertRoutes: {on-call: {kind: sms}}
teams: {orders: {alertRoutes: [on-call]}}
`,
  'jobs/a.job.yaml': `sql: [../a.sql]
owner: orders
alertRoutes: [on-call]
targets:
  dev:
  prod: {cluster: main, alertRoutes: [on-call]}
instances: [{name: eu}, {name: us}]
`,
  'jobs/b.job.yaml': 'sql: [../a.sql]\ninstances: [{name: eu}]\ntargets: {"dev": }\n',
  'a.sql': 'SELECT 1;\n',
};
const PLACES: Readonly<Record<string, readonly [file: keyof typeof FILES, line: number, character: number]>> = {
  environment: ['jobs/a.job.yaml', 4, 3],
  cluster: ['sluice.yaml', 6, 12],
  alertRoute: ['jobs/a.job.yaml', 2, 15],
  team: ['jobs/a.job.yaml', 1, 8],
  instance: ['jobs/a.job.yaml', 6, 20],
};

async function shop(capabilities?: ClientCapabilities, files: Readonly<Record<string, string>> = {}): Promise<LanguageClient> {
  const client = await startLanguageClient({ files: { ...FILES, ...files }, ...(capabilities === undefined ? {} : { capabilities }) });
  await client.open('sluice.yaml', FILES['sluice.yaml']);
  await client.open('jobs/a.job.yaml', FILES['jobs/a.job.yaml']);
  return client;
}

/** As `file:line:character`, from 0. */
function placeOf(client: LanguageClient, { uri, range: { start } }: Location): string {
  const file = Object.keys(FILES).find((name) => client.uri(name) === uri) ?? uri;
  return `${file}:${String(start.line)}:${String(start.character)}`;
}

function ask(symbol: string): readonly [string, { readonly position: Position }] {
  const [file, line, character] = PLACES[symbol] ?? ['', 0, 0];
  return [file, { position: { line, character } }];
}

test.each([
  ['environment', ['jobs/a.job.yaml:4:2', 'jobs/b.job.yaml:2:10', 'sluice.yaml:2:20', 'sluice.yaml:4:2', 'sluice.yaml:5:20']],
  ['cluster', ['jobs/a.job.yaml:5:18', 'sluice.yaml:4:17', 'sluice.yaml:5:34', 'sluice.yaml:6:11']],
  ['alertRoute', ['jobs/a.job.yaml:2:14', 'jobs/a.job.yaml:5:38', 'sluice.yaml:7:14', 'sluice.yaml:8:31']],
  ['team', ['jobs/a.job.yaml:1:7', 'sluice.yaml:8:8']],
  ['instance', ['jobs/a.job.yaml:6:19']],
])('references of one %s', async (symbol, expected) => {
  const client = await shop();
  const [file, at] = ask(symbol);
  const found = await client.request<Location[]>('textDocument/references', file, { ...at, context: { includeDeclaration: true } });
  expect(found.map((each) => placeOf(client, each)).sort()).toEqual(expected);
});

describe('rename', () => {
  const rename = async (client: LanguageClient, symbol: string, newName: string): Promise<WorkspaceEdit | null> => {
    const [file, at] = ask(symbol);
    return client.request('textDocument/rename', file, { ...at, newName });
  };

  test.each([
    ['environment', 5],
    ['cluster', 4],
    ['alertRoute', 4],
    ['team', 2],
    ['instance', 1],
  ])('of one %s edits it everywhere', async (symbol, count) => {
    const client = await shop();
    const edits = Object.values((await rename(client, symbol, 'other-1'))?.changes ?? {}).flat();
    expect(edits.map(({ newText }) => newText)).toEqual(Array.from({ length: count }, () => 'other-1'));
  });

  test.each([
    ['environment', 'a b', 'is not a name'],
    ['environment', 'PROD', '“PROD” is there already'],
    ['instance', 'us', '“us” is there already'],
    ['cluster', 'local', 'is the Flink that Sluice starts'],
    ['team', 'x'.repeat(101), 'is not a name'],
  ])('of one %s to %j is refused', async (symbol, newName, reason) => {
    await expect(rename(await shop(), symbol, newName)).rejects.toThrow(reason);
  });

  test('of what no file declares is refused', async () => {
    const client = await shop();
    await client.change('jobs/a.job.yaml', 'sql: [../a.sql]\nowner: nobody\n');
    const at = { position: { line: 1, character: 8 }, newName: 'x' };
    await expect(client.request('textDocument/rename', 'jobs/a.job.yaml', at)).rejects.toThrow('declares “nobody”');
  });

  test('is refused while a file that may use the name cannot be read as YAML', async () => {
    const client = await shop(undefined, { 'jobs/c.job.yaml': 'sql: [a.sql\ntargets: {dev: }\n' });
    await expect(rename(client, 'environment', 'x')).rejects.toThrow('c.job.yaml cannot be read as YAML');
    expect(await rename(client, 'team', 'x')).not.toBeNull();
  });

  test('asks first where deployments are recorded under the old name', async () => {
    const client = await shop({ workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } });
    const edit = await rename(client, 'environment', 'x');
    expect(Object.values(edit?.changeAnnotations ?? {})).toEqual([
      { label: 'Rename dev to x', description: expect.stringContaining('belong to the old name') as string, needsConfirmation: true },
    ]);
    expect((await rename(client, 'team', 'x'))?.changes).toBeDefined();
  });
});

test('a name leads to its declaration', async () => {
  const client = await shop();
  const [file, at] = ask('alertRoute');
  const found = await client.request<Location[]>('textDocument/definition', file, at);
  expect(found.map((each) => placeOf(client, each))).toEqual(['sluice.yaml:7:14']);
});
