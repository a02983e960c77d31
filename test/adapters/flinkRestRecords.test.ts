/** Whatever a server sends, a record becomes a value of ours or a bad reply, never a crash or a guess. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeCheckpoints } from '../../adapters/flinkRest/checkpointsRecord.ts';
import { normalizeClusterOverview, normalizeConfiguration } from '../../adapters/flinkRest/clusterOverviewRecord.ts';
import { normalizeExceptions } from '../../adapters/flinkRest/exceptionsRecord.ts';
import { normalizeJobConfig } from '../../adapters/flinkRest/jobConfigRecord.ts';
import { normalizeJobDetail } from '../../adapters/flinkRest/jobDetailRecord.ts';
import { normalizeJobsOverview } from '../../adapters/flinkRest/jobOverviewRecord.ts';
import { normalizeLogList } from '../../adapters/flinkRest/logListRecord.ts';
import { normalizeSavepointResult, normalizeTrigger } from '../../adapters/flinkRest/savepointRecord.ts';
import { normalizeTaskManagers } from '../../adapters/flinkRest/taskManagersRecord.ts';
import { HttpFault } from '../../adapters/http/httpFault.ts';
import { normalizeOperationStatus, normalizeSession } from '../../adapters/sqlGateway/gatewayRecords.ts';
import { normalizeResultPage } from '../../adapters/sqlGateway/resultPageRecord.ts';
import { newJobId } from '../../core/flink/ids.ts';
import { recordedReply } from '../support/replayServer.ts';

const JOB = newJobId('0'.repeat(32));

const NORMALIZERS: readonly (readonly [name: string, reply: string, normalize: (value: unknown) => unknown])[] = [
  ['jobs', 'jobs-overview', normalizeJobsOverview],
  ['job', 'job-running', normalizeJobDetail],
  ['job config', 'job-config', normalizeJobConfig],
  ['checkpoints', 'checkpoints-restored', (value) => normalizeCheckpoints(value, JOB)],
  ['exceptions', 'exceptions-failed', normalizeExceptions],
  ['overview', 'overview', (value) => normalizeClusterOverview(value, {})],
  ['configuration', 'jobmanager-config', normalizeConfiguration],
  ['savepoint', 'savepoint-failed', normalizeSavepointResult],
  ['trigger', 'savepoint-trigger', normalizeTrigger],
  ['TaskManagers', 'taskmanagers', normalizeTaskManagers],
  ['logs', 'jobmanager-logs', normalizeLogList],
  ['session', 'gateway-session', normalizeSession],
  ['operation', 'gateway-status-finished', normalizeOperationStatus],
  ['result', 'gateway-insert-result', normalizeResultPage],
];

describe.each(NORMALIZERS)('%s', (_name, reply, normalize) => {
  const { body } = recordedReply('2.3.0', reply);

  test('any JSON is a value or a bad reply', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isValueOrBadReply(normalize, value)));
  });

  test('a recorded reply with one part of it replaced is a value or a bad reply', () => {
    const places = placesOf(body);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.constant(undefined), fc.jsonValue()), (place, value) =>
        isValueOrBadReply(normalize, replaced(body, place, value)),
      ),
    );
  });

  test('a recorded reply with unknown fields everywhere is the same value', () => {
    expect(normalize(withUnknownFields(body))).toEqual(normalize(body));
  });
});

function isValueOrBadReply(normalize: (value: unknown) => unknown, value: unknown): boolean {
  try {
    normalize(value);
    return true;
  } catch (error) {
    return error instanceof HttpFault && error.reason === 'badReply';
  }
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, at: Place = []): readonly Place[] {
  const inner = Array.isArray(value) ? [...value.entries()] : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([key, child]) => placesOf(child, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((child: unknown, index) => (index === key ? replaced(child, rest, by) : child));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}

/** Maps whose every key is data are left as they are. */
const DATA: ReadonlySet<string> = new Set(['user-config', 'tasks']);

function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, child]) => [key, DATA.has(key) ? child : withUnknownFields(child)] as const);
  return { ...Object.fromEntries(fields), newInFlink9: { deep: [1, 2, 3] } };
}
