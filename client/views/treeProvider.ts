/** Shows a tree of nodes in a VS Code view, and draws again only what changed. */
import * as vscode from 'vscode';
import { COMMAND, COMMANDS, type CommandName } from '../contributions.ts';
import type { Localizer } from '../localizer.ts';
import { changesBetween } from './treeChanges.ts';
import { indexNodes, type TreeNode } from './treeNode.ts';

/** Elements are node IDs: VS Code keeps an item's place by the identity of its element. */
export class TreeProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string | string[] | undefined>();
  readonly #localizer: Localizer;
  readonly #shown: Promise<void>;
  #resolveShown: () => void = () => undefined;
  #roots: readonly TreeNode[] = [];
  #nodes: ReadonlyMap<string, TreeNode> = new Map();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(localizer: Localizer) {
    this.#localizer = localizer;
    this.#shown = new Promise((resolve) => {
      this.#resolveShown = resolve;
    });
  }

  show(roots: readonly TreeNode[]): void {
    const change = changesBetween(this.#roots, roots);
    this.#roots = roots;
    this.#nodes = indexNodes(roots);
    this.#resolveShown();
    if (change.kind === 'all') this.#changed.fire(undefined);
    else if (change.ids.length > 0) this.#changed.fire([...change.ids]);
  }

  find(id: string): TreeNode | undefined {
    return this.#nodes.get(id);
  }

  /** The view shows progress until the first look is done. */
  async getChildren(id?: string): Promise<string[]> {
    await this.#shown;
    const children = id === undefined ? this.#roots : (this.#nodes.get(id)?.children ?? []);
    return children.map((child) => child.id);
  }

  getParent(id: string): string | undefined {
    return [...this.#nodes.values()].find((node) => node.children.some((child) => child.id === id))?.id;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.#nodes.get(id);
    return node === undefined ? new vscode.TreeItem('') : this.#itemOf(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #itemOf(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(this.#localizer.text(node.label), collapsibleState(node));
    const description = node.description.map((part) => this.#localizer.text(part)).join(' · ');
    item.id = node.id;
    item.description = description;
    item.iconPath = new vscode.ThemeIcon(
      node.icon.name,
      node.icon.color === undefined ? undefined : new vscode.ThemeColor(node.icon.color),
    );
    item.tooltip = this.#tooltipOf(node);
    item.contextValue = node.context.join(' ');
    if (node.onClick !== undefined) item.command = this.#commandOf(node.onClick, node.id);
    item.accessibilityInformation = { label: `${this.#localizer.text(node.label)}, ${description}` };
    return item;
  }

  #commandOf(name: CommandName, id: string): vscode.Command {
    return { command: COMMAND[name], title: this.#localizer.text({ key: COMMANDS[name].title, args: {} }), arguments: [id] };
  }

  /** Values come from clusters and files: they are appended as text, never as Markdown. */
  #tooltipOf(node: TreeNode): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    tooltip.isTrusted = false;
    tooltip.supportHtml = false;
    tooltip.appendMarkdown('**').appendText(this.#localizer.text(node.label)).appendMarkdown('**');
    for (const { name, value } of node.tooltip) {
      tooltip.appendMarkdown('\n\n').appendText(`${this.#localizer.text(name)}: ${this.#localizer.text(value)}`);
    }
    return tooltip;
  }
}

function collapsibleState({ children, isCollapsed }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isCollapsed === true ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}
