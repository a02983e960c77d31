/** What a command works with, for tests of commands: a project at `/work/shop` in which no environment was chosen. */
import type { CommandContext } from '../../client/commands/context.ts';
import { Localizer } from '../../client/localizer.ts';
import { SecretVault } from '../../client/secrets/secretVault.ts';
import { fakeOperations, NOW, PROJECT } from './fakeWorld.ts';
import { ScriptedUi } from './scriptedUi.ts';
import { secretStorage } from './secretStorage.ts';

export function commandContext(change: Partial<CommandContext>): CommandContext {
  return {
    operations: () => fakeOperations({}),
    ui: new ScriptedUi(),
    localizer: new Localizer('en'),
    scripts: { active: () => undefined, list: () => Promise.resolve([]), isDirty: () => false, save: () => Promise.resolve(true) },
    projects: {
      folders: () => [PROJECT.folder],
      scopeOf: () => Promise.resolve({ folder: PROJECT.folder, environment: 'dev' }),
      chosenEnvironment: () => undefined,
      chooseEnvironment: () => Promise.resolve(),
    },
    world: { snapshot: undefined, look: () => Promise.resolve() },
    variables: {
      read: () => Promise.resolve([]),
      isUnsaved: () => false,
      openFile: () => Promise.resolve(),
      define: () => Promise.resolve(true),
    },
    secrets: new SecretVault(secretStorage()),
    tail: () => undefined,
    log: () => undefined,
    showLog: () => undefined,
    localVersion: () => undefined,
    now: () => NOW,
    ...change,
  };
}
