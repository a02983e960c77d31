/** What must wait until the user trusts the workspace. */
import * as vscode from 'vscode';

/** Runs `task` now in a trusted workspace, else as soon as it is trusted. */
export function whenTrusted(task: () => void): vscode.Disposable {
  if (!vscode.workspace.isTrusted) return vscode.workspace.onDidGrantWorkspaceTrust(task);
  task();
  return vscode.Disposable.from();
}
