/** Names and keys of the jobs of a script. */
import type { JobIdentity } from '../ledger.ts';

/** Key of a script's jobs: its file name without the extension, in any folder. */
export function scriptKey(script: string): string {
  const name = script.slice(script.lastIndexOf('/') + 1);
  return name.replace(/(?:\.sql|\.job\.yaml)$/i, '');
}

/**
 * One key per job that is made together. An only job has the key `base`; several are told apart by their sinks, so that reordering
 * statements keeps each job's history. The same sinks twice get a number, since nothing else tells them apart.
 */
export function jobKeys(base: string, sinksOfJobs: readonly (readonly string[])[]): readonly string[] {
  if (sinksOfJobs.length === 1) return [base];
  const seen = new Map<string, number>();
  return sinksOfJobs.map((sinks) => {
    const key = `${base}:${[...sinks].sort().join('+')}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${String(count)}`;
  });
}

/** Name of the lease that lets one deployment, stop or savepoint at a time touch a job. */
export function jobLease(identity: JobIdentity): string {
  return ['job', identity.projectId, identity.environment, identity.cluster, identity.jobKey].join('\u0000');
}

/** A folder name for the job's savepoints: readable, and safe in any file system. */
export function identityFolder(identity: JobIdentity): string {
  return [identity.projectId, identity.environment, identity.jobKey]
    .map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-60))
    .join('/');
}
