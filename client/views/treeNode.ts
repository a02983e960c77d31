/** An item of a view as data; `treeProvider.ts` shows it. */
import type { JobView } from '../../core/monitor/observation.ts';
import type { ProjectScope, VariableFacts } from '../../core/operations/operations.ts';
import type { Message } from '../../l10n/localize.ts';
import type { CommandName } from '../contributions.ts';

/** A name from the world as it is, or a sentence of ours. */
export type Text = string | Message;

/** A codicon and the theme's colour for it; `undefined`: the colour of the text. */
export interface NodeIcon {
  readonly name: string;
  readonly color: string | undefined;
}

export interface TooltipRow {
  readonly name: Message;
  readonly value: Text;
}

/** What a command that was called on an item is about. */
export type NodeTarget =
  | { readonly kind: 'job'; readonly scope: ProjectScope; readonly job: JobView; readonly reachable: boolean }
  | { readonly kind: 'cluster'; readonly scope: ProjectScope; readonly cluster: string }
  | { readonly kind: 'localCluster'; readonly flinkVersion: string }
  | { readonly kind: 'host'; readonly host: string }
  /** In one of the environments. */
  | { readonly kind: 'variable'; readonly folder: string; readonly facts: VariableFacts; readonly environment: string };

export interface TreeNode {
  /** The same for the same thing at every look, so that the tree keeps its selection and open items. */
  readonly id: string;
  readonly label: Text;
  /** Shown after the label, with a separator between the parts. */
  readonly description: readonly Text[];
  readonly icon: NodeIcon;
  readonly tooltip: readonly TooltipRow[];
  /** Words for the `viewItem` of menus. */
  readonly context: readonly string[];
  readonly children: readonly TreeNode[];
  readonly target: NodeTarget | undefined;
  /** Whether its children are hidden until the user opens it. */
  readonly isCollapsed?: boolean;
  /** What a click on it does, beside selecting it. */
  readonly onClick?: CommandName;
}

/** All nodes of a tree by ID. */
export function indexNodes(roots: readonly TreeNode[]): ReadonlyMap<string, TreeNode> {
  const index = new Map<string, TreeNode>();
  const add = (node: TreeNode): void => {
    index.set(node.id, node);
    node.children.forEach(add);
  };
  roots.forEach(add);
  return index;
}
