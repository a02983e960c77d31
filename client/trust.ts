/** Whether anything may run or be reached: in a trusted workspace on a real file system. */
import * as vscode from 'vscode';

export function isWorldAllowed(): boolean {
  return vscode.workspace.isTrusted && (vscode.workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file');
}

/** Runs `task` now where it is allowed, else as soon as the user trusts the workspace. */
export function whenWorldAllowed(task: () => void): vscode.Disposable {
  if (isWorldAllowed()) {
    task();
    return vscode.Disposable.from();
  }
  return vscode.workspace.onDidGrantWorkspaceTrust(() => {
    if (isWorldAllowed()) task();
  });
}
