/** Puts a tree into its view and tells the watch whether anybody looks. */
import * as vscode from 'vscode';
import type { TreeProvider } from './treeProvider.ts';

/** `onVisible` is told whether this view is in sight. */
export function showView(id: string, provider: TreeProvider, onVisible: (id: string, visible: boolean) => void): vscode.Disposable {
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const subscription = view.onDidChangeVisibility(({ visible }) => onVisible(id, visible));
  onVisible(id, view.visible);
  return vscode.Disposable.from(view, subscription, provider);
}
