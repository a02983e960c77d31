/** Rooms depend downward only, packages stay in their room, and nothing imports in a circle. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wrongImports } from './guards/imports.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the tree has no wrong import', async () => {
  expect(await wrongImports(ROOT)).toEqual([]);
});

test('wrong imports between rooms, of packages and in a circle are found', async () => {
  const found = await wrongImports(join(import.meta.dirname, 'fixtures', 'rooms'), ['core', 'adapters', 'server', 'cli', 'client']);
  expect(found.map((sentence) => sentence.replace(/ -> .*node_modules\/([^/]+)\/.*$/, ' -> $1')).sort()).toEqual([
    'adapters-rooms: adapters/send.ts -> cli/command.ts',
    'cli-rooms: cli/command.ts -> server/handler.ts',
    'client-adapters-in-operations: client/first.ts -> adapters/send.ts',
    'core-no-node: core/reachesUp.ts -> fs',
    'core-packages: core/reachesUp.ts -> undici',
    'core-rooms: core/reachesUp.ts -> adapters/send.ts',
    'no-circular: client/first.ts -> client/second.ts',
    'owner-of-undici: core/reachesUp.ts -> undici',
    'owner-of-vscode: server/handler.ts -> vscode',
  ]);
});
