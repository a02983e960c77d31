/** The extension seen through VS Code's own API, on a copy of `samples/`. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMAND, LANGUAGE_ID, SETTING } from '../../../client/contributions.ts';

const PATIENCE = 60_000;

describe('the extension', () => {
  before(async () => {
    await extension().activate();
  });

  it('registers every command', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(COMMAND).filter((id) => !registered.has(id)),
      [],
    );
  });

  it('takes no executable, home or file from a workspace', async () => {
    const configuration = vscode.workspace.getConfiguration();
    for (const id of [SETTING.flinkHome, SETTING.javaPath, SETTING.ledgerFile]) {
      await assert.rejects(async () => configuration.update(id, '/tmp/other', vscode.ConfigurationTarget.Workspace), id);
    }
  });
});

describe('an SQL file of a project', () => {
  it('is Flink SQL when it is opened', async () => {
    const document = await open('statement-set.sql');
    await until('the language', () => languageOf(document.uri) === LANGUAGE_ID);
  });

  it('keeps the mode that the user chose by hand', async () => {
    const document = await open('daily-report.sql');
    await until('the language', () => languageOf(document.uri) === LANGUAGE_ID);
    await vscode.languages.setTextDocumentLanguage(document, 'sql');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await open('daily-report.sql');
    const other = await open('two-jobs.sql');
    await until('the language of another file', () => languageOf(other.uri) === LANGUAGE_ID);
    assert.equal(languageOf(again.uri), 'sql');
  });

  it('shows its problems and loses them when they are fixed', async () => {
    const document = await open('broken.sql');
    const codes = () => vscode.languages.getDiagnostics(document.uri).map(({ code }) => code);
    await until('two problems', () => codes().length === 2);
    await replaceAll(document.uri, [
      ['${Orders.perMinute}', '${Orders.perSecond}'],
      ['GROUP product', 'GROUP BY product'],
    ]);
    await until('no problem', () => codes().length === 0);
  });

  it('has a quick fix for a syntax error', async () => {
    const document = await open('two-jobs.sql');
    await until('the language', () => languageOf(document.uri) === LANGUAGE_ID);
    await replaceAll(document.uri, [['INSERT INTO', 'INSERT INTOO']]);
    const broken = () => vscode.languages.getDiagnostics(document.uri)[0];
    await until('the problem', () => broken() !== undefined);
    const range = broken()?.range ?? new vscode.Range(0, 0, 0, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const fix = actions.find(({ title }) => title === 'Change INTOO to INTO');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    await until('no problem', () => broken() === undefined);
  });

  it('has a code lens that deploys it', async () => {
    const document = await open('order-counts.sql');
    await until('the language', () => languageOf(document.uri) === LANGUAGE_ID);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.equal(lenses[0]?.command?.command, COMMAND.deploy);
    assert.deepEqual(lenses[0].command.arguments, [document.uri.toString()]);
  });

  it('has an outline', async () => {
    const document = await open('two-jobs.sql');
    await until('the language', () => languageOf(document.uri) === LANGUAGE_ID);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.length >= 5, `${String(symbols.length)} symbols`);
  });
});

describe('sluice.yaml', () => {
  it('is formatted by Sluice, and scripts are not', async () => {
    const edits = (uri: vscode.Uri) =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, {
        tabSize: 2,
        insertSpaces: true,
      });
    const project = await open('sluice.yaml');
    await replaceAll(project.uri, [['cluster: local', 'cluster:   local']]);
    const [edit] = (await edits(project.uri)) ?? [];
    assert.ok(edit, 'nothing is formatted');
    const script = await open('two-jobs.sql');
    await until('the language', () => languageOf(script.uri) === LANGUAGE_ID);
    assert.equal(await edits(script.uri), undefined);
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ id }) => id.endsWith('.sluice'));
  assert.ok(found, 'the extension is not installed');
  return found;
}

async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The language now: a change of mode makes a new document object. */
function languageOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
}

async function replaceAll(uri: vscode.Uri, replacements: readonly (readonly [string, string])[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  for (const [before, after] of replacements) {
    const start = document.getText().indexOf(before);
    assert.ok(start >= 0, before);
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(start + before.length)), after);
  }
  await vscode.workspace.applyEdit(edit);
}

async function until(name: string, condition: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!condition()) {
    if (Date.now() > deadline) assert.fail(`waited in vain for: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
