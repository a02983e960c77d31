/** Which items of a tree have to be drawn again. */
import { indexNodes, type TreeNode } from './treeNode.ts';

export type TreeChange =
  /** The list of top items changed. */
  | { readonly kind: 'all' }
  /** These items changed, by ID; none when nothing did. */
  | { readonly kind: 'items'; readonly ids: readonly string[] };

export function changesBetween(before: readonly TreeNode[], after: readonly TreeNode[]): TreeChange {
  if (idsOf(before) !== idsOf(after)) return { kind: 'all' };
  const known = indexNodes(before);
  const ids: string[] = [];
  const visit = (node: TreeNode): void => {
    const old = known.get(node.id);
    if (old !== undefined && ownLook(old) !== ownLook(node)) ids.push(node.id);
    if (old !== undefined && idsOf(old.children) === idsOf(node.children)) node.children.forEach(visit);
  };
  after.forEach(visit);
  return { kind: 'items', ids };
}

/** All that is drawn for the item itself, and which children it has. */
function ownLook(node: TreeNode): string {
  const { label, description, icon, tooltip, context, children } = node;
  return JSON.stringify([label, description, icon, tooltip, context, idsOf(children)]);
}

function idsOf(nodes: readonly TreeNode[]): string {
  return JSON.stringify(nodes.map((node) => node.id));
}
