/** The deploy command: save, plan, confirm, execute, report. */
import { describe, expect, test } from 'vitest';
import { deployCommand } from '../../client/commands/deploy.ts';
import { restoreFromCommand } from '../../client/commands/restoreFrom.ts';
import type { DeployedJob, DeployPlan, PlanChoices, RestoreDecision } from '../../core/deploy/deployPlan.ts';
import type { RestorePoint } from '../../core/flink/restorePoint.ts';
import type { ListedRestorePoint } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { commandContext } from '../support/commandContext.ts';
import { deployPlan, fakeOperations, jobId, jobView, NOW, plannedJob } from '../support/fakeWorld.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';

const SCRIPT = '/work/shop/order-counts.sql';
const SAVEPOINT: RestorePoint = {
  kind: 'savepoint',
  path: 'file:/data/savepoint-1a2b',
  jobId: jobId('a'),
  checkpointId: 7,
  triggerTimestamp: NOW - 60_000,
  sizeBytes: 4096,
};
const restoring: RestoreDecision = { kind: 'restore', point: SAVEPOINT, existence: 'verified', origin: 'newest' };

test('shows the plan, executes exactly this plan and reports', async () => {
  const world = new World(new ScriptedUi('Deploy', 'Open Flink Web UI'));
  await world.deploy();
  expect(world.executed).toEqual([world.plan]);
  expect(world.ui.shown).toContain('info: order-counts runs in dev. It started with empty state.');
  expect(world.ui.urls).toEqual(['http://127.0.0.1:8081/']);
});

test('a plan that is turned down is not executed', async () => {
  const world = new World(new ScriptedUi(''));
  await world.deploy();
  expect(world.executed).toEqual([]);
});

test('the full plan can be read before the decision', async () => {
  const world = new World(new ScriptedUi('Show Full Plan', 'Deploy'));
  await world.deploy();
  expect([...world.ui.documents.values()][0]).toContain('INSERT INTO order_counts');
  expect(world.executed).toHaveLength(1);
});

test('a plan with an error cannot be executed', async () => {
  const problem = { code: 'JOB001', severity: 'error', message: message('client.script.none'), span: { start: 0, end: 1 } } as const;
  const world = new World(new ScriptedUi(''), { problems: [problem] });
  await world.deploy();
  expect(world.ui.offered).toEqual(['Show Full Plan']);
});

describe('unsaved changes', () => {
  test('are saved after asking', async () => {
    const world = new World(new ScriptedUi('Save and Continue', 'Deploy'), {}, { dirty: [SCRIPT] });
    await world.deploy();
    expect(world.saved).toEqual([SCRIPT]);
    expect(world.executed).toHaveLength(1);
  });

  test('that are not saved stop the deployment before the plan', async () => {
    const world = new World(new ScriptedUi(''), {}, { dirty: [SCRIPT] });
    await world.deploy();
    expect(world.planned).toEqual([]);
  });

  test('of a file that only the plan names are saved too, for a new plan', async () => {
    const table = '/work/shop/tables.sql';
    const world = new World(
      new ScriptedUi('Save and Continue', 'Deploy'),
      { folder: '/work/shop', files: ['tables.sql'] },
      { dirty: [table] },
    );
    await world.deploy();
    expect([world.saved, world.planned, world.executed.length]).toEqual([[table], [{}, {}], 1]);
  });
});

describe('state', () => {
  test('that is recorded is only left behind after a second yes', async () => {
    const world = new World(new ScriptedUi('Start Empty…', 'Start Empty', ''), { jobs: [plannedJob({ restore: restoring })] });
    await world.deploy();
    expect(world.planned).toEqual([{}, { stateless: true }]);
  });

  test('is kept when the second question is turned down', async () => {
    const world = new World(new ScriptedUi('Start Empty…', ''), { jobs: [plannedJob({ restore: restoring })] });
    await world.deploy();
    expect(world.planned).toEqual([{}]);
    expect(world.executed).toEqual([]);
  });

  test('nothing recorded: starting empty is no separate choice', async () => {
    const world = new World(new ScriptedUi(''));
    await world.deploy();
    expect(world.ui.offered).toEqual(['Deploy', 'Show Full Plan']);
  });

  test('of a chosen restore point is what the plan is made with', async () => {
    const world = new World(new ScriptedUi('Savepoint, 1 min ago', ''));
    await restoreFromCommand(world.context(), { kind: 'file', path: SCRIPT });
    expect(world.planned).toEqual([{ restoreFrom: SAVEPOINT.path }]);
  });

  test('that is missing on the disk is offered last', async () => {
    const gone = { ...SAVEPOINT, kind: 'checkpoint', path: 'file:/data/chk-9', checkpointId: 9, triggerTimestamp: NOW - 5_000 } as const;
    const world = new World(new ScriptedUi(''), {}, { missing: gone });
    await restoreFromCommand(world.context(), { kind: 'file', path: SCRIPT });
    expect(world.ui.offered).toEqual(['Savepoint, 1 min ago', 'Checkpoint 9, 5 s ago', 'Type a path…']);
  });

  test('of a typed path, too', async () => {
    const world = new World(new ScriptedUi('Type a path…', ' hdfs:///old/savepoint-9 ', ''));
    await restoreFromCommand(world.context(), { kind: 'file', path: SCRIPT });
    expect(world.planned).toEqual([{ restoreFrom: 'hdfs:///old/savepoint-9' }]);
  });
});

describe('a protected environment', () => {
  const environment = { name: 'prod', isProtected: true };

  test('wants its name typed', async () => {
    const world = new World(new ScriptedUi('Deploy', 'prod'), { environment });
    await world.deploy();
    expect(world.executed).toHaveLength(1);
  });

  test('takes what is not committed only after a second thought', async () => {
    const text = message('deploy.untraced', { environment: 'prod', reason: message('deploy.untracedDirty') });
    const problems = [{ code: 'JOB115', severity: 'error', message: text, span: { start: 0, end: 0 } }] as const;
    const world = new World(new ScriptedUi('Deploy Anyway…', ''), { environment, problems });
    await world.deploy();
    expect(world.ui.offered.slice(0, 2)).toEqual(['Show Full Plan', 'Deploy Anyway…']);
    expect([world.planned, world.executed]).toEqual([[{}, { allowUntraced: true }], []]);
  });

  test('is not deployed to with another name', async () => {
    const world = new World(new ScriptedUi('Deploy', 'dev'), { environment });
    await world.deploy();
    expect(world.ui.shown).toContain('wrong: This is not prod.');
    expect(world.executed).toEqual([]);
  });
});

test('a running job of somebody else can be adopted instead of replaced', async () => {
  const replaces = { job: jobView({ jobId: jobId('9'), jobKey: undefined }), knownBy: 'name', how: 'stopWithSavepoint' } as const;
  const world = new World(new ScriptedUi('Adopt Running Job'), { jobs: [plannedJob({ replaces })] });
  await world.deploy();
  expect(world.ui.offered).toEqual(['Replace Running Job', 'Adopt Running Job', 'Show Full Plan']);
  expect(world.adopted).toEqual([jobId('9')]);
  expect(world.executed).toEqual([]);
});

describe('the outcome', () => {
  test('of a failure is its root cause with what helps, and other ways to start plan anew', async () => {
    const remedies = ['previous', 'stateless'] as const;
    const result = { kind: 'failed', step: 'submit', reason: message('client.untrusted'), remedies, before: { kind: 'goesOn' } } as const;
    const ui = new ScriptedUi('Deploy', 'Other Ways to Start…', 'Start the previous deployment again', '');
    const world = new World(ui, {}, { result });
    await world.deploy();
    const error = ui.shown.find((line) => line.startsWith('error:'));
    expect(error).toContain('order-counts was not started: ');
    expect(error).toContain('The job that it was to replace goes on.');
    expect(ui.offered).not.toContain('Choose another restore point…');
    expect(world.planned).toEqual([{}, { previousDeployment: true }]);
  });

  test('of a failure with a long reason shows its start, and all of it in the log', async () => {
    const reason = message('deploy.jobFailed', {
      job: 'order-counts',
      cause: `IllegalStateException: file:/a/b/savepoint-1 ${'x'.repeat(500)} end`,
    });
    const result = { kind: 'failed', step: 'awaitStatus', reason, remedies: [], before: { kind: 'goesOn' } } as const;
    const ui = new ScriptedUi('Deploy', '');
    const world = new World(ui, {}, { result });
    const logged: string[] = [];
    await deployCommand({ ...world.context(), log: (line) => logged.push(line) }, { kind: 'file', path: SCRIPT });
    const error = ui.shown.find((line) => line.startsWith('error:'));
    expect(error).toMatch(/IllegalStateException: savepoint-1 x+…/);
    expect(error).toContain('The job that it was to replace goes on.');
    expect(logged).toEqual([expect.stringContaining('x end')]);
  });

  test('of a cancelled deployment says whether a job is left', async () => {
    const left = new World(new ScriptedUi('Deploy', ''), {}, { result: { kind: 'cancelled', exists: true, before: { kind: 'none' } } });
    await left.deploy();
    expect(left.ui.shown.at(-1)).toContain('the job is on the cluster');
    const nothing = new World(
      new ScriptedUi('Deploy'),
      {},
      { result: { kind: 'cancelled', exists: false, before: { kind: 'stopped', savepoint: 'file:///s/1' } } },
    );
    await nothing.deploy();
    expect(nothing.ui.shown.at(-1)).toContain('go on from its savepoint 1');
  });
});

interface WorldOptions {
  /** Absolute paths of files with unsaved changes. */
  readonly dirty?: readonly string[];
  readonly result?: DeployedJob['result'];
  /** A recorded restore point that is not on the disk any more, newer than the one that is. */
  readonly missing?: RestorePoint;
}

/** Operations that give one plan and remember what they were asked. */
class World {
  readonly ui: ScriptedUi;
  readonly plan: DeployPlan;
  readonly planned: PlanChoices[] = [];
  readonly executed: DeployPlan[] = [];
  readonly adopted: string[] = [];
  readonly saved: string[] = [];
  readonly #options: WorldOptions;

  constructor(ui: ScriptedUi, change: Partial<DeployPlan> = {}, options: WorldOptions = {}) {
    this.ui = ui;
    this.plan = deployPlan(change);
    this.#options = options;
  }

  async deploy(): Promise<void> {
    await deployCommand(this.context(), { kind: 'file', path: SCRIPT });
  }

  context() {
    const result = this.#options.result ?? { kind: 'running', restoredFrom: undefined };
    const operations = fakeOperations({
      plan: (_scope, _script, choices) => {
        this.planned.push(choices);
        return Promise.resolve(this.plan);
      },
      deploy: (plan) => {
        this.executed.push(plan);
        return Promise.resolve({ ok: result.kind === 'running', jobs: [{ name: 'order-counts', jobId: jobId('b'), result }] });
      },
      adopt: (_scope, job) => {
        this.adopted.push(job);
        return Promise.resolve(jobView({ jobId: job }));
      },
      restorePoints: () => Promise.resolve(this.#points()),
      webUiUrl: () => Promise.resolve('http://127.0.0.1:8081/'),
    });
    const scripts = {
      active: () => undefined,
      list: () => Promise.resolve([]),
      isDirty: (path: string) => this.#options.dirty?.includes(path) === true && !this.saved.includes(path),
      save: (path: string) => {
        this.saved.push(path);
        return Promise.resolve(true);
      },
    };
    return commandContext({ operations: () => operations, ui: this.ui, scripts });
  }

  #points(): readonly ListedRestorePoint[] {
    const owned = { identity: plannedJob().identity, recordedAt: NOW };
    const { missing } = this.#options;
    const gone: readonly ListedRestorePoint[] = missing === undefined ? [] : [{ ...missing, ...owned, existence: 'missing' }];
    return [...gone, { ...SAVEPOINT, ...owned, existence: 'verified' }];
  }
}
