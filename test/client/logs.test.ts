/** Which log is followed, and when it is better not. */
import { expect, test } from 'vitest';
import { tailLogsCommand } from '../../client/commands/logs.ts';
import type { LogOrder, Subject } from '../../client/commands/context.ts';
import { commandContext } from '../support/commandContext.ts';
import { fakeOperations, PROJECT } from '../support/fakeWorld.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';

const scope = { folder: PROJECT.folder, environment: 'dev' };
const CLUSTER: Subject = { kind: 'item', target: { kind: 'cluster', scope, cluster: 'local' } };
const MEGABYTE = 1024 * 1024;

test('the chosen log of the chosen process is followed, logs proper are offered first', async () => {
  const ui = new ScriptedUi('TaskManager tm-1');
  const followed = await tail(ui, 2 * MEGABYTE);
  expect(ui.offered).toEqual(['JobManager', 'JobManager', 'TaskManager tm-1', 'TaskManager tm-1']);
  expect(followed).toMatchObject([{ process: { kind: 'taskManager', id: 'tm-1' }, file: { name: 'flink.log' } }]);
});

test('a great log is not followed, but offered for one download', async () => {
  const ui = new ScriptedUi('TaskManager tm-1', 'Download');
  expect(await tail(ui, 51 * MEGABYTE)).toEqual([]);
  expect(ui.shown).toContain(
    'warning: flink.log has 51 MB. Flink can only send a log from its start, so it is not followed. You can download it once.',
  );
  expect(ui.urls).toEqual(['http://127.0.0.1:8081/taskmanagers/tm-1/logs/flink.log']);
});

async function tail(ui: ScriptedUi, sizeBytes: number): Promise<readonly LogOrder[]> {
  const followed: LogOrder[] = [];
  const operations = fakeOperations({
    logProcesses: () => Promise.resolve([{ kind: 'jobManager' }, { kind: 'taskManager', id: 'tm-1' }]),
    logFiles: () =>
      Promise.resolve([
        { name: 'flink.out', sizeBytes: 0 },
        { name: 'flink.log', sizeBytes },
      ]),
    webUiUrl: () => Promise.resolve('http://127.0.0.1:8081/'),
  });
  await tailLogsCommand(commandContext({ operations: () => operations, ui, tail: (order) => followed.push(order) }), CLUSTER);
  return followed;
}
