/** The language server over real streams. */
import type { CodeAction, CodeLens, CompletionItem, Diagnostic, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-types';
import { describe, expect, test, vi } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import type { Files } from '../../core/ports.ts';
import { checkPartText } from '../../core/sql/checkPart.ts';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import type { ParsedPart } from '../../core/sql/parsePart.ts';
import { ENVIRONMENT_SELECTED, PROJECT_CHANGED, PROJECT_OF, type ProjectFacts } from '../../server/protocol.ts';
import { spawnLanguageClient, startLanguageClient } from '../support/languageClient.ts';
import { PATIENT } from '../support/patient.ts';

const BROKEN = 'SELECT a FROM t GROUP a;\n';
const FIXED = 'SELECT a FROM t GROUP BY a;\n';
const SLUICE_YAML = `project: shop
environments:
  dev: {variables: {table: orders, only.dev: x}}
  prod: {protected: true, variables: {table: orders, broken: 1 +}}
`;

/** Each as `JOB011 text`. */
function codesAndTexts(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message }) => `${String(code)} ${JSON.stringify(message)}`);
}

test('a process of its own shakes hands, finds an error and ends when told', async () => {
  const client = await spawnLanguageClient();
  expect(client.initialized.serverInfo?.name).toBe('sluice');
  expect(client.initialized.capabilities).toMatchObject({ documentSymbolProvider: true, foldingRangeProvider: true, codeLensProvider: {} });
  await client.open('a.sql', BROKEN);
  expect(await client.diagnostics('a.sql')).toHaveLength(1);
});

test('a syntax error has a quick fix, of its own diagnostic', async () => {
  const client = await startLanguageClient();
  await client.open('a.sql', BROKEN);
  const diagnostics = await client.diagnostics('a.sql');
  const ask = (context: object) =>
    client.request<CodeAction[]>('textDocument/codeAction', 'a.sql', {
      range: diagnostics[0]?.range,
      context: { diagnostics, ...context },
    });
  const [fix, ...others] = await ask({});
  expect(fix).toMatchObject({ title: 'Insert BY', kind: 'quickfix', isPreferred: true, diagnostics });
  expect(Object.values(fix?.edit?.changes ?? {})).toMatchObject([[{ newText: 'BY ', range: { start: { line: 0, character: 22 } } }]]);
  expect(others).toEqual([]);
  expect(await ask({ only: ['source.organizeImports'] })).toEqual([]);
});

describe('diagnostics of a script', () => {
  test('an error is shown, and gone when it is fixed', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', BROKEN);
    const [error, ...others] = await client.diagnostics('a.sql');
    expect(error).toMatchObject({ source: 'sluice', severity: 1, range: { start: { line: 0, character: 22 } } });
    expect(error?.code).toMatch(/^FSQL\d{3}$/);
    expect(others).toEqual([]);
    await client.change('a.sql', FIXED);
    expect(await client.diagnostics('a.sql')).toEqual([]);
  });

  test('a script of 20 million characters has one note, and an outline without anything', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', BROKEN.repeat(20_000_000 / BROKEN.length));
    const [note, ...others] = await client.diagnostics('a.sql');
    expect(note).toMatchObject({ code: 'FSQL008', severity: 4, range: { start: { line: 0, character: 0 } } });
    expect(others).toEqual([]);
    expect(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', 'a.sql', {})).toEqual([]);
    await client.change('a.sql', BROKEN);
    expect((await client.publication('a.sql', ({ diagnostics }) => diagnostics[0]?.code !== 'FSQL008')).diagnostics).toHaveLength(1);
  });

  test.each([
    ['tokens', '(1), '.repeat(30_000)],
    ['characters', `('${'x'.repeat(1_000)}'), `.repeat(1_000)],
  ])('a statement of too many %s to be parsed beside other work has a note, the others are checked', async (_, rows) => {
    const client = await startLanguageClient();
    await client.open('a.sql', `INSERT INTO t VALUES ${rows}(1);\n${BROKEN}`);
    const codes = (await client.diagnostics('a.sql')).map(({ code }) => code);
    expect(codes).toEqual(['FSQL010', expect.stringMatching(/^FSQL001$/)]);
    expect(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', 'a.sql', {})).toHaveLength(2);
  });

  test('of a thousand problems and more the first are shown, and a note counts the others', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', BROKEN.repeat(1002));
    const problems = await client.diagnostics('a.sql');
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'FSQL011', severity: 4, range: { start: { line: 1000 } } });
    expect(problems.at(-1)?.message).toContain('2 more problems');
  });

  const LONG_ROWS = `INSERT INTO t VALUES ${'(1), '.repeat(10_000)}`;

  test('a long statement is parsed elsewhere, and the rest of the script beside it', async () => {
    const asked: string[] = [];
    const parseElsewhere = async (text: string, version: FlinkVersion): Promise<ParsedPart> => {
      asked.push(text);
      return Promise.resolve(checkPartText(text, version));
    };
    const client = await startLanguageClient({ ports: { parseElsewhere } });
    await client.open('a.sql', `${FIXED}${LONG_ROWS};\n${BROKEN}`);
    const problems = await client.diagnostics('a.sql');
    expect(asked).toEqual([LONG_ROWS.trimEnd()]);
    expect(problems.map(({ code }) => code)).toEqual(['FSQL001', 'FSQL001']);
    await client.change('a.sql', `${FIXED}${LONG_ROWS}(1);\n${FIXED}`);
    expect(await client.diagnostics('a.sql')).toEqual([]);
  });

  test('a long statement whose thread dies has a note, and the log says why', async () => {
    const parseElsewhere = async (): Promise<ParsedPart> => Promise.reject(new Error('out of memory'));
    const client = await startLanguageClient({ ports: { parseElsewhere } });
    await client.open('a.sql', LONG_ROWS);
    expect((await client.diagnostics('a.sql')).map(({ code }) => code)).toEqual(['FSQL010']);
    expect(client.logged.join('\n')).toContain('out of memory');
  });

  test('what is typed while a long script is read is answered for the newest text', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', FIXED.repeat(3000));
    const outlines = [1, 2, 3].map(async (count) => {
      await client.change('a.sql', FIXED.repeat(count));
      return client.request<DocumentSymbol[]>('textDocument/documentSymbol', 'a.sql', {});
    });
    const answered = await Promise.all(outlines);
    expect(answered.at(-1)).toHaveLength(3);
    expect(await client.diagnostics('a.sql')).toEqual([]);
  });

  test('a variable that an environment lacks', async () => {
    const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML } });
    await client.open('sql/a.sql', "SELECT '${only.dev}' FROM `${table}`;");
    expect(codesAndTexts(await client.diagnosticsWith('sql/a.sql', 'JOB011'))).toEqual([expect.stringMatching(/^JOB011 .*prod/)]);
  });

  test('in Chinese', async () => {
    const client = await startLanguageClient({ initializationOptions: { locale: 'zh-cn' } });
    await client.open('a.sql', 'SELECT ${x};');
    expect(codesAndTexts(await client.diagnostics('a.sql'))).toEqual([expect.stringMatching(/^JOB011 .*未定义/)]);
  });

  test('bytes on disk that are not UTF-8', async () => {
    const gbk = Uint8Array.from([0x2d, 0x2d, 0x20, 0xb6, 0xa9, 0xb5, 0xa5, 0x0a]);
    const client = await startLanguageClient({ files: { 'a.sql': gbk } });
    await client.open('a.sql', 'SELECT 1; -- 订单\n');
    const { diagnostics } = await client.publication('a.sql', (publication) => publication.diagnostics.length > 0);
    expect(codesAndTexts(diagnostics)).toEqual([expect.stringMatching(/^JOB010 .*GBK/)]);
    client.write('a.sql', 'SELECT 1; -- 订单\n');
    await client.save('a.sql');
    expect((await client.publication('a.sql', (publication) => publication.diagnostics.length === 0)).diagnostics).toEqual([]);
  });

  test('only the last of many versions is published', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', FIXED);
    await client.diagnostics('a.sql');
    const before = client.published.length;
    for (let edit = 0; edit < 20; edit++) await client.change('a.sql', edit % 2 === 0 ? BROKEN : FIXED);
    expect(await client.diagnostics('a.sql')).toEqual([]);
    expect(client.published.slice(before).map(({ version }) => version)).toEqual([21]);
  });

  test('what was found for an older text is dropped', async () => {
    const files = createFiles();
    const gates: (() => void)[] = [];
    const findUp: Files['findUp'] = async (path, name) => {
      await new Promise<void>((open) => gates.push(open));
      return files.findUp(path, name);
    };
    const client = await startLanguageClient({ ports: { files: { ...files, findUp } } });
    await client.open('a.sql', BROKEN);
    await vi.waitUntil(() => gates.length > 0, PATIENT);
    await client.change('a.sql', FIXED);
    await client.connection.sendRequest(PROJECT_OF, { uri: 'untitled:a' });
    gates.forEach((open) => open());
    expect(await client.diagnostics('a.sql')).toEqual([]);
    expect(client.published.map(({ version }) => version)).toEqual([2]);
  });

  test('are cleared when the document is closed', async () => {
    const client = await startLanguageClient();
    await client.open('a.sql', BROKEN);
    await client.diagnostics('a.sql');
    await client.close('a.sql');
    await client.publication('a.sql', ({ diagnostics }) => diagnostics.length === 0);
  });
});

describe('projects', () => {
  test('a sluice.yaml has diagnostics of its own while it is edited', async () => {
    const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML } });
    await client.open('sluice.yaml', 'project: shop\nenviroments: {}\n');
    expect(await client.diagnostics('sluice.yaml')).toMatchObject([{ code: 'JOB002', severity: 2, range: { start: { line: 1 } } }]);
  });

  test('a sluice.yaml that nobody has open tells its problems with those of its scripts', async () => {
    const client = await startLanguageClient({ files: { 'sluice.yaml': 'project: shop\nflink: two\n' } });
    await client.open('a.sql', FIXED);
    const { diagnostics } = await client.publication('sluice.yaml', () => true);
    expect(diagnostics).toMatchObject([{ code: 'JOB005', range: { start: { line: 1, character: 7 } } }]);
  });

  test('scripts are judged anew when their sluice.yaml changes', async () => {
    const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML } });
    await client.open('a.sql', "SELECT '${new}';");
    expect(await client.diagnosticsWith('a.sql', 'JOB011')).toHaveLength(1);
    const changed = new Promise((resolve) => client.connection.onNotification(PROJECT_CHANGED, resolve));
    client.write('sluice.yaml', 'project: shop\nenvironments: {dev: {variables: {new: x}}}\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('sluice.yaml'), type: 2 }] });
    await client.publication('a.sql', ({ diagnostics }) => diagnostics.length === 0);
    expect(await changed).toEqual({ folder: client.folder });
  });

  test('what was found with an older sluice.yaml is dropped', async () => {
    const files = createFiles();
    const gates: (() => void)[] = [];
    const read: Files['read'] = async (path) => {
      const bytes = await files.read(path);
      if (path.endsWith('sluice.yaml') && gates.length === 0) await new Promise<void>((open) => gates.push(open));
      return bytes;
    };
    const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML }, ports: { files: { ...files, read } } });
    await client.open('a.sql', "SELECT '${new}';");
    await vi.waitUntil(() => gates.length > 0, PATIENT);
    client.write('sluice.yaml', 'project: shop\nenvironments: {dev: {variables: {new: x}}}\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('sluice.yaml'), type: 2 }] });
    expect(await client.diagnostics('a.sql')).toEqual([]);
    gates.forEach((open) => open());
    await client.connection.sendRequest(PROJECT_OF, { uri: 'untitled:a' });
    expect(await client.diagnostics('a.sql')).toEqual([]);
  });

  test('asks the client to watch', async () => {
    const client = await startLanguageClient({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
    const registered = await new Promise((resolve) => {
      client.connection.onRequest('client/registerCapability', (params) => {
        resolve(params);
        return null;
      });
    });
    const watchers = ['**/sluice.yaml', '**/*.job.yaml', '**/*.sql'].map((globPattern) => ({ globPattern }));
    expect(registered).toMatchObject({ registrations: [{ registerOptions: { watchers } }] });
  });

  test('the chosen environment decides, and is told', async () => {
    const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML }, initializationOptions: { deployCommand: 'deploy' } });
    await client.open('a.sql', 'SELECT 1;');
    const titles = async (): Promise<readonly unknown[]> =>
      (await client.request<CodeLens[]>('textDocument/codeLens', 'a.sql')).map(({ command }) => command);
    expect(await titles()).toEqual([{ title: 'Deploy to dev (local)', command: 'deploy', arguments: [client.uri('a.sql')] }]);
    await client.connection.sendNotification(ENVIRONMENT_SELECTED, { folder: client.folder, environment: 'prod' });
    expect(await titles()).toMatchObject([{ title: 'Deploy to prod (local)' }]);
    const facts = await client.connection.sendRequest<ProjectFacts>(PROJECT_OF, { uri: client.uri('a.sql') });
    expect(facts).toEqual({
      folder: client.folder,
      id: 'shop',
      isDeclared: true,
      environments: [
        { name: 'dev', cluster: 'local', isProtected: false },
        { name: 'prod', cluster: 'local', isProtected: true },
      ],
      activeEnvironment: 'prod',
    });
  });

  test('two projects of one window have their own environments', async () => {
    const client = await startLanguageClient({ files: { 'one/sluice.yaml': SLUICE_YAML, 'two/sluice.yaml': SLUICE_YAML } });
    const active = async (file: string): Promise<string> =>
      (await client.connection.sendRequest<ProjectFacts>(PROJECT_OF, { uri: client.uri(file) })).activeEnvironment;
    await client.connection.sendNotification(ENVIRONMENT_SELECTED, { folder: `${client.folder}/one`, environment: 'prod' });
    expect([await active('one/a.sql'), await active('two/a.sql')]).toEqual(['prod', 'dev']);
  });
});

test('outline and folding', async () => {
  const client = await startLanguageClient();
  await client.open('a.sql', 'CREATE TABLE t (\n  a INT\n);\n\nINSERT INTO t SELECT 1;\n');
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', 'a.sql');
  expect(symbols.map(({ name }) => name)).toEqual(['CREATE TABLE t', 'INSERT INTO t']);
  expect(await client.request<FoldingRange[]>('textDocument/foldingRange', 'a.sql')).toEqual([{ startLine: 0, endLine: 2 }]);
});

test('completion and hover of variables', async () => {
  const client = await startLanguageClient({ files: { 'sluice.yaml': SLUICE_YAML } });
  await client.open('a.sql', "SELECT '${only.dev}', '${");
  const items = await client.request<CompletionItem[]>('textDocument/completion', 'a.sql', { position: { line: 0, character: 25 } });
  expect(items.map(({ label }) => label)).toEqual(['broken', 'only.dev', 'table']);
  const hover = await client.request<Hover>('textDocument/hover', 'a.sql', { position: { line: 0, character: 12 } });
  expect(hover.contents).toEqual({ kind: 'plaintext', value: 'dev: x\nprod: not defined' });
});

test('a handler that fails takes nothing else down', async () => {
  const files = createFiles();
  const findUp: Files['findUp'] = (path, name) => {
    if (path.endsWith('failing')) throw new TypeError('a bug');
    return files.findUp(path, name);
  };
  const client = await startLanguageClient({ ports: { files: { ...files, findUp } } });
  await client.open('failing/a.sql', BROKEN);
  expect(await client.request('textDocument/documentSymbol', 'failing/a.sql')).toEqual([]);
  await client.open('fine/a.sql', BROKEN);
  expect(await client.diagnostics('fine/a.sql')).toHaveLength(1);
  expect(client.logged.join('\n')).toContain('documentSymbol failed');
});

test('an unsaved document has diagnostics too', async () => {
  const client = await startLanguageClient();
  const uri = 'untitled:Untitled-1';
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'flink-sql', version: 1, text: BROKEN },
  });
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols).toHaveLength(1);
});
