/** How often the world is looked at. */
import { expect, test } from 'vitest';
import { Background } from '../../client/watch/background.ts';
import { Watch, type After } from '../../client/watch/watch.ts';
import { slotsSeen } from '../../client/watch/slotsSeen.ts';
import type { Snapshot } from '../../client/watch/snapshot.ts';
import { jobView, NOW, observation, PROJECT, reachableCluster } from '../support/fakeWorld.ts';

const FAST = 5_000;
const SLOW = 30_000;

test('looks seldom while nobody watches, and soon while a view is in sight', async () => {
  const world = new FakeWorld();
  world.watch.start();
  expect(world.wait).toBe(SLOW);
  world.watch.setVisible('jobs', true);
  await world.looked(1);
  expect(world.wait).toBe(FAST);
  world.watch.setVisible('jobs', false);
  expect(world.wait).toBe(SLOW);
});

test('looks at nothing before it is started, and at once then for a view in sight', async () => {
  const world = new FakeWorld();
  world.watch.setVisible('jobs', true);
  expect([world.begun, world.wait]).toEqual([0, undefined]);
  world.watch.start();
  await world.looked(1);
});

test('looks soon while a job changes, though nobody watches', async () => {
  const world = new FakeWorld();
  world.watch.start();
  world.jobs = [jobView({ status: 'RESTARTING' })];
  await world.watch.look();
  expect(world.wait).toBe(FAST);
  world.jobs = [jobView()];
  await world.watch.look();
  expect(world.wait).toBe(SLOW);
});

test('has one look in flight, and a look asked for meanwhile begins after it', async () => {
  const world = new FakeWorld();
  const release = world.hold();
  const first = world.watch.look();
  const second = world.watch.look();
  const third = world.watch.look();
  expect(world.begun).toBe(1);
  release();
  await Promise.all([first, second, third]);
  expect(world.begun).toBe(2);
  expect(world.mostInFlight).toBe(1);
});

test('goes on after a look that failed', async () => {
  const world = new FakeWorld();
  world.watch.start();
  world.failure = new Error('a bug');
  await world.watch.look();
  expect(world.errors).toEqual([world.failure]);
  expect(world.wait).toBe(SLOW);
  world.failure = undefined;
  await world.watch.look();
  expect(world.watch.snapshot).toBeDefined();
});

test('takes what another window saw when a look is due, and looks itself when it is asked to', async () => {
  const world = new FakeWorld();
  world.watch.setVisible('jobs', true);
  world.watch.start();
  await world.looked(1);
  await world.watch.look();
  expect(world.maxAges).toEqual([FAST, 0]);
});

test('looks again when the oldest answer is an interval old, whoever asked for it', async () => {
  const world = new FakeWorld();
  world.watch.start();
  world.age = 12_000;
  await world.watch.look();
  expect(world.wait).toBe(SLOW - 12_000);
  world.age = 70_000;
  await world.watch.look();
  expect(world.wait).toBe(500);
});

test('a look that ends after the window closed is told to nobody', async () => {
  const world = new FakeWorld();
  const seen: Snapshot[] = [];
  world.watch.onDidLook((snapshot) => seen.push(snapshot));
  const release = world.hold();
  const looking = world.watch.look();
  world.watch.dispose();
  release();
  await looking;
  expect(seen).toEqual([]);
  expect(world.wait).toBeUndefined();
});

test('work beside the looks runs once at a time, outlives its failures and ends with the window', async () => {
  const runs: { end: (error?: Error) => void }[] = [];
  const errors: unknown[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => runs.push({ end: (error) => (error === undefined ? resolve() : reject(error)) }));
  const background = new Background(work, (error) => errors.push(error));
  const first = background.run();
  await background.run();
  expect(runs).toHaveLength(1);
  const failure = new Error('a bug');
  runs[0]?.end(failure);
  await first;
  expect(errors).toEqual([failure]);
  const second = background.run();
  expect(runs).toHaveLength(2);
  background.dispose();
  runs[1]?.end(failure);
  await second;
  await background.run();
  expect([errors.length, runs.length]).toEqual([1, 2]);
});

/** A world that is looked at, and a timer that never rings by itself. */
class FakeWorld {
  readonly errors: unknown[] = [];
  readonly watch: Watch;
  jobs = [jobView()];
  failure: Error | undefined;
  /** Milliseconds that the pending timer waits. */
  wait: number | undefined;
  now = NOW;
  /** How old the clusters' answers are in the next look, by its end. */
  age = 0;
  /** What each look allowed. */
  readonly maxAges: number[] = [];
  begun = 0;
  mostInFlight = 0;
  #inFlight = 0;
  #ended = 0;
  #gate = Promise.resolve();
  #onEnded: () => void = () => undefined;

  constructor() {
    const after: After = (milliseconds) => {
      this.wait = milliseconds;
      return () => (this.wait = undefined);
    };
    this.watch = new Watch({
      look: (_before, maxAge) => this.#look(maxAge),
      after,
      fastInterval: () => FAST,
      now: () => this.now,
      onError: (error) => this.errors.push(error),
    });
  }

  /** Lets looks wait until the result is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Resolves once so many looks have ended and the next one is planned. */
  async looked(count: number): Promise<void> {
    while (this.#ended < count || this.wait === undefined) {
      await new Promise<void>((resolve) => {
        this.#onEnded = resolve;
        setImmediate(resolve);
      });
    }
  }

  async #look(maxAge: number): Promise<Snapshot> {
    this.begun += 1;
    this.maxAges.push(maxAge);
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    await this.#gate;
    this.#inFlight -= 1;
    this.#ended += 1;
    this.#onEnded();
    if (this.failure !== undefined) throw this.failure;
    const clusters = [{ ...reachableCluster('local'), at: this.now - this.age }];
    const result = { kind: 'observed', environments: [observation({ jobs: this.jobs, clusters })] } as const;
    return { at: NOW, projects: [{ folder: PROJECT.folder, result }], localClusters: [], answeredAt: new Map() };
  }
}

test('the slots of clusters that answered are told to the language server', () => {
  const stopped = { cluster: 'local', at: NOW, answer: { kind: 'stopped' as const } };
  const both = observation({ clusters: [reachableCluster('main'), stopped] });
  const snapshot: Snapshot = {
    at: NOW,
    projects: [{ folder: '/p', result: { kind: 'observed', environments: [both, both] } }],
    localClusters: [],
    answeredAt: new Map(),
  };
  expect(slotsSeen(snapshot)).toEqual([{ folder: '/p', clusters: [{ name: 'main', slots: 8 }] }]);
});
