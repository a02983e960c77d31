/** A deployed job is watched as long as any Sluice runs on this machine, whichever projects are open: its JobManager is asked where it was submitted. */
import type { Cancellation } from '../cancellation.ts';
import type { DeploymentRecord, DeploymentState } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { lookAtCluster } from './lookAtCluster.ts';

/** How old what is known of a job that nobody looks at may be, in milliseconds. */
const WATCH_AGE = 30_000;
/** Those whose job is on a cluster as far as is known. */
const WATCHED: readonly DeploymentState[] = ['submitted', 'running'];

/** Looks at each JobManager with a recorded job that no process has looked at for 30 s, one after the other. */
export async function watchRecorded(ports: Ports, cancellation: Cancellation): Promise<void> {
  const records = await ports.ledger.deployments({ states: WATCHED });
  const byAddress = new Map(records.map((record) => [record.rest, record]));
  for (const record of byAddress.values()) await watch(ports, record, cancellation);
}

/** An address whose host is not confirmed on this machine is left alone, as everywhere. */
async function watch(ports: Ports, { identity, rest }: DeploymentRecord, cancellation: Cancellation): Promise<void> {
  const cluster = { name: identity.cluster, kind: 'session', rest, gateway: undefined, flinkVersion: undefined } as const;
  const freshness = { asked: ports.clock.now(), maxAge: WATCH_AGE };
  await lookAtCluster(ports, { project: { id: identity.projectId }, cluster, freshness }, cancellation);
}
