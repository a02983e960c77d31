/**
 * A JobManager's REST API without Flink, for what a real one will not do on demand: lose everything, hang in the middle, keep a savepoint
 * waiting. Its replies have the shapes of the recorded ones in `test/adapters/replies`.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, sendJson, startLocalServer, type LocalServer } from './localServer.ts';

export interface FakeCheckpoint {
  readonly id: number;
  readonly path: string;
  readonly isSavepoint: boolean;
  readonly triggerTimestamp: number;
  readonly discarded?: boolean;
}

export interface FakeJob {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly startTime: number;
  /** Flink's word for "not yet" is -1. */
  readonly endTime: number;
  /** Subtasks by state: RUNNING, CREATED, FAILED … */
  readonly tasks: Readonly<Record<string, number>>;
  /** Global job parameters. */
  readonly userConfig: Readonly<Record<string, string>>;
  readonly checkpoints: readonly FakeCheckpoint[];
  readonly restoredFrom: { readonly id: number; readonly path: string } | undefined;
  /** Stack traces, newest first. */
  readonly exceptions: readonly { readonly timestamp: number; readonly stackTrace: string }[];
  /** What the next detail tells as the state, out of Flink's cache, which the list of jobs does not have. */
  readonly staleState?: string | undefined;
}

/** What becomes of a savepoint or stop; `inProgress` until it is changed. */
export type FakeSavepoint =
  | { readonly kind: 'inProgress' }
  | { readonly kind: 'completed'; readonly path: string }
  | { readonly kind: 'failed'; readonly stackTrace: string };

export interface FakeTrigger {
  readonly jobId: string;
  readonly triggerId: string;
  readonly verb: 'savepoints' | 'stop';
  readonly targetDirectory: string | undefined;
}

export interface FakeJobManagerOptions {
  readonly flinkVersion?: string;
  readonly slots?: number;
  /** Decides about a savepoint each time that it is asked for; completes it in its target directory by default. */
  readonly savepoint?: (trigger: FakeTrigger, manager: FakeJobManager) => FakeSavepoint;
  readonly configuration?: Readonly<Record<string, string>>;
  /** Texts by name. */
  readonly logs?: Readonly<Record<string, string>>;
}

export interface FakeJobManager extends LocalServer {
  /** Savepoints and stops asked for, each once. */
  readonly triggers: readonly FakeTrigger[];
  jobs(): readonly FakeJob[];
  /** Adds or replaces a job; what is not named is that of a running job with one subtask. */
  putJob(job: Partial<FakeJob> & Pick<FakeJob, 'id'>): void;
  /** The process ends and starts anew: another incarnation that knows nothing. */
  restart(): void;
  /** Takes requests and answers none, until `resume`, which answers those that waited too. */
  hang(): void;
  resume(): void;
}

interface State {
  incarnation: string;
  readonly jobs: Map<string, FakeJob>;
  readonly triggers: Map<string, FakeTrigger>;
  /** `undefined` while it answers at once. */
  waiting: (() => void)[] | undefined;
}

export async function startFakeJobManager(options: FakeJobManagerOptions = {}): Promise<FakeJobManager> {
  const state: State = { incarnation: randomUUID(), jobs: new Map(), triggers: new Map(), waiting: undefined };
  const server = await startLocalServer((request, response) => {
    const answer = (): void => {
      // Who asked may have died meanwhile.
      if (!request.socket.destroyed) void answerRequest(manager, state, options, request, response);
    };
    if (state.waiting === undefined) answer();
    else state.waiting.push(answer);
  });
  const manager: FakeJobManager = {
    ...server,
    get triggers() {
      return [...state.triggers.values()];
    },
    jobs: () => [...state.jobs.values()],
    putJob(job) {
      state.jobs.set(job.id, { ...runningJob(job.id), ...state.jobs.get(job.id), ...job });
    },
    restart() {
      state.incarnation = randomUUID();
      state.jobs.clear();
      state.triggers.clear();
    },
    hang() {
      state.waiting ??= [];
    },
    resume() {
      const waiting = state.waiting ?? [];
      state.waiting = undefined;
      for (const answer of waiting) answer();
    },
  };
  return manager;
}

function runningJob(id: string): FakeJob {
  return {
    id,
    name: `job-${id.slice(0, 4)}`,
    state: 'RUNNING',
    startTime: 1_700_000_000_000,
    endTime: -1,
    tasks: { RUNNING: 1 },
    userConfig: {},
    checkpoints: [],
    restoredFrom: undefined,
    exceptions: [],
  };
}

async function answerRequest(
  manager: FakeJobManager,
  state: State,
  options: FakeJobManagerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await bodyOf(request);
  const { pathname } = new URL(request.url ?? '/', manager.url);
  const [kind = '', id = '', part = '', detail = ''] = pathname.split('/').slice(1);
  if (kind === 'overview') sendJson(response, 200, overview(state, options));
  else if (kind === 'taskmanagers') sendJson(response, 200, { taskmanagers: [taskManager(state, options)] });
  else if (kind === 'jobmanager') answerProcess(response, state, options, id, part);
  else if (pathname === '/jobs/overview') sendJson(response, 200, { jobs: manager.jobs().map(jobOverview) });
  else if (kind === 'jobs') answerJob(manager, state, options, { request, text, response, id, part, detail });
  else sendJson(response, 404, { errors: [`Unable to load requested file ${pathname}.`] });
}

function answerProcess(response: ServerResponse, state: State, options: FakeJobManagerOptions, what: string, name: string): void {
  const logs = options.logs ?? {};
  const log = logs[decodeURIComponent(name)];
  if (what === 'config') {
    const configuration = { ...options.configuration, 'web.tmpdir': `/flink/flink-web-${state.incarnation}` };
    const entries = Object.entries(configuration).map(([key, value]) => ({ key, value }));
    sendJson(response, 200, entries);
  } else if (name === '') {
    sendJson(response, 200, { logs: Object.entries(logs).map(([key, value]) => ({ name: key, size: Buffer.byteLength(value) })) });
  } else if (log === undefined) {
    sendJson(response, 404, { errors: ['This file does not exist in JobManager log dir.'] });
  } else {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(log);
  }
}

interface JobRequest {
  readonly request: IncomingMessage;
  readonly text: string;
  readonly response: ServerResponse;
  readonly id: string;
  readonly part: string;
  readonly detail: string;
}

function answerJob(manager: FakeJobManager, state: State, options: FakeJobManagerOptions, call: JobRequest): void {
  const { request, response, id, part, detail } = call;
  const job = state.jobs.get(id);
  if (part === 'savepoints' && request.method === 'GET') {
    answerTrigger(manager, options, state.triggers.get(`${id}/${detail}`), call);
  } else if (part === 'savepoints' || part === 'stop') {
    const trigger = triggerOf(id, part, call.text);
    state.triggers.set(`${id}/${trigger.triggerId}`, trigger);
    sendJson(response, 202, { 'request-id': trigger.triggerId });
  } else if (job === undefined) {
    sendJson(response, 404, { errors: [notFoundTrace(id)] });
  } else if (request.method === 'PATCH') {
    const total = totalOf(job);
    manager.putJob({ id, state: 'CANCELED', endTime: job.startTime + 1, tasks: { CANCELED: total } });
    sendJson(response, 202, {});
  } else {
    const { staleState } = job;
    if (part === '' && staleState !== undefined) manager.putJob({ id, staleState: undefined });
    sendJson(response, 200, partOfJob({ ...job, state: staleState ?? job.state }, part));
  }
}

function answerTrigger(
  manager: FakeJobManager,
  options: FakeJobManagerOptions,
  trigger: FakeTrigger | undefined,
  { response, id, detail }: JobRequest,
): void {
  if (trigger === undefined) {
    const text = `There is no savepoint operation with triggerId=${detail} for job ${id}.`;
    sendJson(response, 404, { errors: [`org.apache.flink.runtime.rest.handler.RestHandlerException: ${text}`] });
    return;
  }
  const decide = manager.jobs().some((job) => job.id === id) ? (options.savepoint ?? completeInTarget) : failForUnknownJob;
  const result = decide(trigger, manager);
  if (result.kind === 'completed') recordSavepoint(manager, trigger, result.path);
  sendJson(response, 200, savepointReply(result));
}

function completeInTarget({ jobId, triggerId, targetDirectory }: FakeTrigger): FakeSavepoint {
  return { kind: 'completed', path: `${targetDirectory ?? 'file:/flink/sp'}/savepoint-${jobId.slice(0, 6)}-${triggerId.slice(0, 12)}` };
}

/** Flink takes the order of a job that it does not know, and fails it afterwards. */
function failForUnknownJob({ jobId }: FakeTrigger): FakeSavepoint {
  return { kind: 'failed', stackTrace: notFoundTrace(jobId) };
}

function savepointReply(result: FakeSavepoint): unknown {
  if (result.kind === 'inProgress') return { status: { id: 'IN_PROGRESS' }, operation: null };
  const operation = result.kind === 'completed' ? { location: result.path } : { 'failure-cause': { 'stack-trace': result.stackTrace } };
  return { status: { id: 'COMPLETED' }, operation };
}

/** The savepoint becomes part of the history; a stop ends the job. */
function recordSavepoint(manager: FakeJobManager, { jobId, verb }: FakeTrigger, path: string): void {
  const job = manager.jobs().find(({ id }) => id === jobId);
  if (job === undefined || job.checkpoints.some((checkpoint) => checkpoint.path === path)) return;
  const last = job.checkpoints.at(-1);
  const savepoint = {
    id: (last?.id ?? 0) + 1,
    path,
    isSavepoint: true,
    triggerTimestamp: (last?.triggerTimestamp ?? job.startTime) + 1_000,
  };
  const ended = { state: 'FINISHED', endTime: savepoint.triggerTimestamp, tasks: { FINISHED: totalOf(job) } };
  manager.putJob({ id: jobId, checkpoints: [...job.checkpoints, savepoint], ...(verb === 'stop' ? ended : {}) });
}

function triggerOf(jobId: string, verb: 'savepoints' | 'stop', text: string): FakeTrigger {
  const body = JSON.parse(text) as Readonly<Record<string, string | undefined>>;
  return {
    jobId,
    triggerId: body['triggerId'] ?? '',
    verb,
    targetDirectory: body[verb === 'stop' ? 'targetDirectory' : 'target-directory'],
  };
}

function overview(state: State, options: FakeJobManagerOptions): unknown {
  return {
    taskmanagers: 1,
    'slots-total': options.slots ?? 4,
    'slots-available': freeSlots(state, options),
    'jobs-running': [...state.jobs.values()].filter((job) => job.state === 'RUNNING').length,
    'flink-version': options.flinkVersion ?? '2.3.0',
  };
}

function taskManager(state: State, options: FakeJobManagerOptions): unknown {
  return { id: '127.0.0.1:6122-abcdef', path: 'pekko.tcp://flink', slotsNumber: options.slots ?? 4, freeSlots: freeSlots(state, options) };
}

function freeSlots(state: State, options: FakeJobManagerOptions): number {
  const used = [...state.jobs.values()].reduce((sum, job) => sum + (job.tasks['RUNNING'] ?? 0), 0);
  return Math.max(0, (options.slots ?? 4) - used);
}

function jobOverview(job: FakeJob): unknown {
  const zero = { total: totalOf(job), created: 0, running: 0, finished: 0, failed: 0, canceled: 0 };
  const tasks = Object.fromEntries(Object.entries(job.tasks).map(([word, count]) => [word.toLowerCase(), count]));
  return {
    jid: job.id,
    name: job.name,
    state: job.state,
    'start-time': job.startTime,
    'end-time': job.endTime,
    tasks: { ...zero, ...tasks },
  };
}

function partOfJob(job: FakeJob, part: string): unknown {
  if (part === 'config') return { jid: job.id, name: job.name, 'execution-config': { 'user-config': job.userConfig } };
  if (part === 'checkpoints') return checkpoints(job);
  if (part === 'exceptions') return exceptions(job);
  const vertex = {
    id: 'bc764cd8ddf7a0cff126f51c16239658',
    name: 'Source: s[1]',
    parallelism: totalOf(job),
    status: job.state,
    tasks: job.tasks,
  };
  return { jid: job.id, name: job.name, state: job.state, 'start-time': job.startTime, 'end-time': job.endTime, vertices: [vertex] };
}

function checkpoints(job: FakeJob): unknown {
  const history = job.checkpoints.toReversed().map((checkpoint) => ({
    id: checkpoint.id,
    status: 'COMPLETED',
    is_savepoint: checkpoint.isSavepoint,
    trigger_timestamp: checkpoint.triggerTimestamp,
    state_size: 1_000,
    external_path: checkpoint.path,
    discarded: checkpoint.discarded ?? false,
  }));
  const restored = job.restoredFrom === undefined ? null : { id: job.restoredFrom.id, external_path: job.restoredFrom.path };
  const latest = { completed: history.find((one) => !one.is_savepoint) ?? null, savepoint: null, failed: null, restored };
  return { counts: { completed: history.length, failed: 0, in_progress: 0 }, latest, history };
}

function exceptions(job: FakeJob): unknown {
  return { exceptionHistory: { entries: job.exceptions.map(({ timestamp, stackTrace }) => ({ timestamp, stacktrace: stackTrace })) } };
}

function totalOf(job: FakeJob): number {
  return Object.values(job.tasks).reduce((sum, count) => sum + count, 0);
}

function notFoundTrace(id: string): string {
  return [
    `org.apache.flink.runtime.rest.NotFoundException: Job ${id} not found`,
    `Caused by: org.apache.flink.runtime.messages.FlinkJobNotFoundException: Could not find Flink job (${id})`,
  ].join('\n');
}
