/** One watcher per machine: what several windows and commands ask of a JobManager, with a real ledger between them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { newJobId } from '../../core/flink/ids.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import type { Operations, WorldObservation } from '../../core/operations/operations.ts';
import type { Ports } from '../../core/ports.ts';
import { startFakeJobManager } from '../support/fakeJobManager.ts';
import { LEDGER_WORKER } from '../support/ledger.ts';
import { deployment, hex32, ordersInDev } from '../support/ledgerRecords.ts';
import { sendJson, startLocalServer, type LocalServer } from '../support/localServer.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const INTERVAL = 5_000;
const WATCHER = fileURLToPath(new URL('../support/watcherProcess.ts', import.meta.url));

/** A machine with a project whose two environments are on one JobManager, and a clock that the test turns on. */
class Machine {
  readonly folder = temporaryFolder();
  readonly #state = temporaryFolder();
  #ahead = 0;

  constructor(jobManager: string) {
    const environments = ['dev', 'test'].map((name) => `  ${name}: { cluster: main }`);
    const lines = ['project: shop', 'clusters:', `  main: { rest: '${jobManager}' }`, 'environments:', ...environments];
    writeFileSync(join(this.folder, 'sluice.yaml'), `${lines.join('\n')}\n`);
  }

  turnOn(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  ports(): Ports {
    const ports = createPorts({ sluiceVersion: '0.0.0', worker: LEDGER_WORKER, env: { ...process.env, SLUICE_STATE_DIR: this.#state } });
    onTestFinished(() => ports.ledger.close());
    const { clock } = ports;
    return { ...ports, clock: { now: () => clock.now() + this.#ahead, sleep: (milliseconds, stop) => clock.sleep(milliseconds, stop) } };
  }

  window(): Operations {
    return createOperations(this.ports());
  }

  process(): ChildProcess {
    const child = spawn(process.execPath, [WATCHER, this.folder, this.#state, LEDGER_WORKER.href], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  async look(window: Operations, maxAge = INTERVAL): Promise<WorldObservation> {
    const [world] = await window.observe({ folder: this.folder, environment: 'dev', maxAge }, NEVER_CANCELLED);
    if (world === undefined) throw new Error('no environment dev');
    return world;
  }
}

async function jobManager() {
  const manager = await startFakeJobManager();
  onTestFinished(() => manager.close());
  return manager;
}

/** Requests of `windows` windows that all look every 5 s for a minute. */
async function requestsOf(windows: number): Promise<readonly string[]> {
  const manager = await jobManager();
  manager.putJob({ id: hex32(0x1001) });
  const machine = new Machine(manager.url);
  const all = Array.from({ length: windows }, () => machine.window());
  await machine.ports().ledger.insertDeployment(running(1, manager.url));
  for (let tick = 0; tick < 12; tick += 1) {
    machine.turnOn(INTERVAL);
    await Promise.all(all.map((window) => machine.look(window)));
  }
  return manager.requests;
}

function running(number: number, rest: string) {
  return deployment(number, { identity: { ...ordersInDev, cluster: 'main', jobKey: `job${String(number)}` }, state: 'running', rest });
}

function at(world: WorldObservation): number {
  return world.clusters[0]?.at ?? NaN;
}

test('three windows ask a JobManager as often as one does', async () => {
  const one = await requestsOf(1);
  expect(one.filter((request) => request === 'GET /jobs/overview')).toHaveLength(12);
  expect((await requestsOf(3)).toSorted()).toEqual(one.toSorted());
});

test('the environments of a project that share a JobManager ask it once', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  await machine.window().observe({ folder: machine.folder, environment: undefined }, NEVER_CANCELLED);
  expect(manager.requests.filter((request) => request === 'GET /jobs/overview')).toHaveLength(1);
});

test('a look that is asked for is made, however new the last one is', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const [first, second] = [machine.window(), machine.window()];
  await machine.look(first);
  await machine.look(second, 0);
  expect(manager.requests.filter((request) => request === 'GET /jobs/overview')).toHaveLength(2);
});

test('what another window saw is shown with the time at which that window asked', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const [first, second] = [machine.window(), machine.window()];
  manager.putJob({ id: hex32(0x1001) });
  await machine.ports().ledger.insertDeployment(running(1, manager.url));
  const before = await machine.look(first);
  machine.turnOn(4_000);
  const shared = await machine.look(second);
  expect(at(shared)).toBe(at(before));
  expect(shared.jobs).toMatchObject([{ status: 'RUNNING', seenAt: before.jobs[0]?.seenAt, fresh: true }]);
  machine.turnOn(1_001);
  expect(at(await machine.look(second))).toBeGreaterThanOrEqual(at(before) + INTERVAL);
});

test('a clock that is turned back makes no old look new', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const window = machine.window();
  const before = await machine.look(window);
  machine.turnOn(-3_600_000);
  expect(at(await machine.look(window))).toBeLessThan(at(before));
});

test('while another process is at it, the look before is shown as old; when that process is killed, the next one looks', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const window = machine.window();
  manager.putJob({ id: hex32(0x1001) });
  await machine.ports().ledger.insertDeployment(running(1, manager.url));
  machine.turnOn(-60_000);
  const before = await machine.look(window);
  machine.turnOn(60_000);
  manager.hang();
  const asked = manager.requests.length;
  const holder = machine.process();
  await expect.poll(() => manager.requests.length, { timeout: 60_000 }).toBe(asked + 1);
  const meanwhile = await machine.look(window);
  expect(at(meanwhile)).toBe(at(before));
  expect(meanwhile.jobs).toMatchObject([{ status: 'RUNNING', fresh: false }]);
  expect(meanwhile.jobs[0]?.seenAt).toBeLessThan(at(before) + INTERVAL);
  expect(manager.requests).toHaveLength(asked + 1);

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  manager.resume();
  const after = await machine.look(window);
  expect(at(after)).toBeGreaterThan(at(before) + 50_000);
  expect(after.jobs).toMatchObject([{ status: 'RUNNING', fresh: true }]);
});

test('a JobManager that says nothing is asked ever more seldom, at least every 30 s, and at once when somebody wants to know', async () => {
  const server = await failing();
  const machine = new Machine(server.url);
  const window = machine.window();
  const perLook = await requestsDuring(server, () => machine.look(window));
  const looks: number[] = [];
  for (let second = 5; second <= 120; second += 5) {
    machine.turnOn(5_000);
    if ((await requestsDuring(server, () => machine.look(window))) > 0) looks.push(second);
  }
  expect(looks).toEqual([10, 30, 60, 90, 120]);
  expect(await requestsDuring(server, () => machine.look(window, 0))).toBe(perLook);
});

test('every job that a look shows is seen by it, in one write', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const ports = machine.ports();
  const count = 20;
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  for (const id of ids) {
    manager.putJob({ id: hex32(0x1000 + id) });
    await ports.ledger.insertDeployment(running(id, manager.url));
  }
  const writes: string[] = [];
  const counted: Ports['ledger'] = {
    ...ports.ledger,
    putLook: (...args) => {
      writes.push('putLook');
      return ports.ledger.putLook(...args);
    },
    updateDeployment: (...args) => {
      writes.push('updateDeployment');
      return ports.ledger.updateDeployment(...args);
    },
  };
  const world = await machine.look(createOperations({ ...ports, ledger: counted }));
  expect(writes.filter((name) => name === 'putLook')).toHaveLength(1);
  expect(writes.length).toBeLessThan(10);
  const seen = (await ports.ledger.deployments({})).map((record) => record.lastSeen?.at ?? 0);
  expect(Math.min(...seen)).toBe(at(world));
});

test('after a job was cancelled nobody is shown what was seen before', async () => {
  const manager = await jobManager();
  const machine = new Machine(manager.url);
  const [first, second] = [machine.window(), machine.window()];
  const record = running(1, manager.url);
  manager.putJob({ id: newJobId(record.jobId) });
  await machine.ports().ledger.insertDeployment(record);
  expect((await machine.look(second)).jobs).toMatchObject([{ status: 'RUNNING' }]);
  await first.cancel({ folder: machine.folder, environment: 'dev', job: 'job1' }, () => undefined, NEVER_CANCELLED);
  expect((await machine.look(second)).jobs).toMatchObject([{ status: 'CANCELED' }]);
});

test('the jobs of projects that nobody has open are watched where they were submitted, at most every 30 s', async () => {
  const [manager, other] = [await jobManager(), await jobManager()];
  const machine = new Machine(manager.url);
  const ports = machine.ports();
  const checkpoint = { id: 7, path: 'file:/chk-7', isSavepoint: false, triggerTimestamp: 1_790_000_000_000 };
  other.putJob({ id: hex32(0x1002), checkpoints: [checkpoint] });
  const elsewhere = { ...running(2, other.url), identity: { ...ordersInDev, projectId: 'other' } };
  await ports.ledger.insertDeployment(elsewhere);
  await ports.ledger.insertDeployment({ ...running(3, 'http://unconfirmed.test:8081'), identity: elsewhere.identity });
  const windows = [machine.window(), machine.window()];
  for (let second = 0; second < 60; second += 5) {
    for (const window of windows) await window.watch(NEVER_CANCELLED);
    machine.turnOn(INTERVAL);
  }
  expect(other.requests.filter((request) => request === 'GET /jobs/overview')).toHaveLength(2);
  expect(manager.requests).toEqual([]);
  expect(await ports.ledger.restorePoints(elsewhere.identity)).toMatchObject([{ path: 'file:/chk-7' }]);
  other.restart();
  for (const window of windows) await window.watch(NEVER_CANCELLED);
  expect(await ports.ledger.deployments({ jobId: elsewhere.jobId })).toMatchObject([{ state: 'lost' }]);
});

async function failing(): Promise<LocalServer> {
  const server = await startLocalServer((_, response) => {
    sendJson(response, 503, { errors: ['not now'] });
  });
  onTestFinished(() => server.close());
  return server;
}

async function requestsDuring(server: LocalServer, work: () => Promise<unknown>): Promise<number> {
  const before = server.requests.length;
  await work();
  return server.requests.length - before;
}
