/** A project as an item that holds its part of a view. */
import { message, type Message } from '../../l10n/localize.ts';
import { observations, type ProjectSnapshot } from '../watch/snapshot.ts';
import type { TreeNode } from './treeNode.ts';

export function projectItem(snapshot: ProjectSnapshot, children: readonly TreeNode[]): TreeNode {
  const { folder } = snapshot;
  return projectNode({ folder, name: observations(snapshot)[0]?.project.id ?? folderName(folder), children });
}

export function projectNode({ folder, name, children }: { folder: string; name: string; children: readonly TreeNode[] }): TreeNode {
  return {
    id: JSON.stringify(['project', folder]),
    label: name,
    description: [],
    icon: { name: 'root-folder', color: undefined },
    tooltip: [{ name: message('client.project.folder'), value: folder }],
    context: [],
    children,
    target: undefined,
  };
}

/** A project that could not be looked at. */
export function failedProject(folder: string, reason: Message): TreeNode {
  return {
    id: JSON.stringify(['failed', folder]),
    label: folderName(folder),
    description: [reason],
    icon: { name: 'error', color: 'testing.iconFailed' },
    tooltip: [
      { name: message('client.project.folder'), value: folder },
      { name: message('client.cluster.reason'), value: reason },
    ],
    context: [],
    children: [],
    target: undefined,
  };
}

function folderName(folder: string): string {
  return folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder;
}
