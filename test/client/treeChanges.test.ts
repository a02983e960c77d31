/** Only what changed is drawn again. */
import { expect, test } from 'vitest';
import { changesBetween } from '../../client/views/treeChanges.ts';
import type { TreeNode } from '../../client/views/treeNode.ts';

test('nothing changed: nothing is drawn', () => {
  expect(changesBetween(tree('RUNNING'), tree('RUNNING'))).toEqual({ kind: 'items', ids: [] });
});

test('one item changed: that item is drawn', () => {
  expect(changesBetween(tree('RUNNING'), tree('FAILED'))).toEqual({ kind: 'items', ids: ['job'] });
});

test('an item came: the item above it is drawn', () => {
  const more = [node('group', 'dev', [node('job', 'RUNNING', []), node('second', 'RUNNING', [])])];
  expect(changesBetween(tree('RUNNING'), more)).toEqual({ kind: 'items', ids: ['group'] });
});

test('a top item came: all is drawn', () => {
  expect(changesBetween([], tree('RUNNING'))).toEqual({ kind: 'all' });
});

function tree(status: string): readonly TreeNode[] {
  return [node('group', 'dev', [node('job', status, [])])];
}

function node(id: string, text: string, children: readonly TreeNode[]): TreeNode {
  const icon = { name: 'layers', color: undefined };
  return { id, label: id, description: [text], icon, tooltip: [], context: [], children, target: undefined };
}
