/** What a real Flink tells of a job with a secret: nothing of its value, neither by REST nor in the logs of its processes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { JobId } from '../../core/flink/ids.ts';
import { useRealFlink, type RealFlink } from '../support/realFlink.ts';
import { sqlWorkspace } from '../support/sqlWorkspace.ts';

const VALUE = "canary'9f2c";
const SCRIPT = `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE numbers (n INT) WITH ('connector' = 'datagen', 'rows-per-second' = '1');
CREATE TEMPORARY TABLE kept (n INT) WITH (
  'connector' = 'filesystem', 'path' = '\${Sink.directory}', 'format' = 'csv', 'csv.null-literal' = '\${secret:NULL_WORD}'
);
INSERT INTO kept SELECT n FROM numbers;
`;

let flink: RealFlink;

beforeAll(async () => {
  vi.stubEnv('SLUICE_SECRET_NULL_WORD', VALUE);
  flink = await useRealFlink();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await flink.release();
});

async function get(path: string): Promise<string> {
  return (await fetch(`${flink.connection.rest}${path}`)).text();
}

/** What anybody who can reach the JobManager reads of the job. */
async function told(jobId: JobId): Promise<readonly string[]> {
  const job = await get(`/jobs/${jobId}`);
  const { vertices } = JSON.parse(job) as { readonly vertices: readonly { readonly id: string }[] };
  const parts = ['/config', '/plan', '/jobmanager/config', '/checkpoints', '/checkpoints/config', '/exceptions'];
  const paths = [...parts, ...vertices.map(({ id }) => `/vertices/${id}`)].map((part) => `/jobs/${jobId}${part}`);
  return [job, ...(await Promise.all([...paths, '/jobs/overview', '/jobmanager/config'].map(get)))];
}

function logs(): readonly string[] {
  return flink.cluster.processes.flatMap(({ logFile }) => {
    const folder = dirname(logFile);
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [readFileSync(join(folder, entry.name), 'utf8')] : [],
    );
  });
}

test('a running job and the logs of its cluster tell nothing of a secret', async () => {
  const place = sqlWorkspace(flink.folder, 'secrets');
  const plan = await flink.operations.plan(place.scope, place.write('kept.sql', SCRIPT), {}, NEVER_CANCELLED);
  const outcome = await flink.operations.deploy(plan, () => undefined, NEVER_CANCELLED);
  const [job] = outcome.jobs;
  expect(job?.result.kind).toBe('running');
  if (job === undefined) return;
  const everything = [...(await told(job.jobId)), ...logs()].join('\n');
  expect(everything).toContain(job.jobId);
  expect(everything).not.toContain('canary');
  await flink.operations.cancel({ ...place.scope, job: 'kept' }, () => undefined, NEVER_CANCELLED);
});
