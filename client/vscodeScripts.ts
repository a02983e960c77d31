/** The SQL files and job definitions of the window. */
import * as vscode from 'vscode';
import type { Scripts } from './commands/context.ts';

const DEPLOYABLE = /\.(?:sql|job\.yaml)$/i;

/** More would not be read in a picker. */
const MAX_LISTED = 500;

export const vscodeScripts: Scripts = {
  active() {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return uri?.scheme === 'file' && DEPLOYABLE.test(uri.path) ? uri.fsPath : undefined;
  },

  async list() {
    const found = await vscode.workspace.findFiles('**/*.{sql,job.yaml}', '**/node_modules/**', MAX_LISTED);
    const scripts = found.map((uri) => ({ path: uri.fsPath, name: vscode.workspace.asRelativePath(uri) }));
    return scripts.sort((left, right) => left.name.localeCompare(right.name));
  },

  isDirty(path) {
    return documentOf(path)?.isDirty === true;
  },

  async save(path) {
    return (await documentOf(path)?.save()) ?? true;
  },
};

function documentOf(path: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.scheme === 'file' && document.uri.fsPath === path);
}
