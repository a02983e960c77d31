/** Facts about a deployment that the running job carries, so that a colleague's Sluice can read them. */
import type { JobIdentity, SourceFacts } from '../ledger.ts';

/** What `pipeline.global-job-parameters` tells; read back from `execution-config.user-config` of `GET /jobs/:jobid/config`. */
export interface JobFacts {
  readonly identity: Omit<JobIdentity, 'cluster'>;
  readonly script: string;
  readonly source: SourceFacts;
  readonly deployedBy: string;
  readonly deployedAt: number;
  readonly sluiceVersion: string;
}

const PREFIX = 'sluice.';

/**
 * The facts in the form `key:value,key:value` of Flink's map options. Flink splits at colons and commas and takes quotes as such
 * (`StructuredOptionsSplitter`), so everything but letters, digits and `-._` is percent-encoded.
 */
export function encodeJobFacts(facts: JobFacts): string {
  return Object.entries(toFields(facts))
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([key, value]) => `${PREFIX}${key}:${encodeValue(value)}`)
    .join(',');
}

/** The user's own parameters and ours in one value; the user's form, `k:v,…` or `{k: v, …}`, is kept. */
export function mergeJobParameters(users: string | undefined, facts: JobFacts): string {
  const ours = encodeJobFacts(facts);
  const trimmed = users?.trim() ?? '';
  if (trimmed === '') return ours;
  if (!trimmed.startsWith('{')) return `${trimmed},${ours}`;
  const inside = trimmed.replace(/^\{/, '').replace(/\}$/, '').trim();
  const yaml = ours.split(',').map((pair) => pair.replace(/:(.*)$/, ': "$1"'));
  return `{${[...(inside === '' ? [] : [inside]), ...yaml].join(', ')}}`;
}

/** The facts in a job's user configuration; `undefined` when it carries none, or none that can be read. */
export function decodeJobFacts(userConfig: Readonly<Record<string, string>>): JobFacts | undefined {
  const field = (key: string): string | undefined => {
    const raw = userConfig[PREFIX + key];
    return raw === undefined ? undefined : decodeValue(raw);
  };
  const projectId = field('project');
  const environment = field('environment');
  const jobKey = field('job');
  if (projectId === undefined || environment === undefined || jobKey === undefined) return undefined;
  const dirty = field('dirty');
  return {
    identity: { projectId, environment, jobKey },
    script: field('script') ?? '',
    source: {
      repository: field('repository'),
      branch: field('branch'),
      commit: field('commit'),
      dirty: dirty === undefined ? undefined : dirty === 'true',
    },
    deployedBy: field('by') ?? '',
    deployedAt: Number(field('at') ?? 0),
    sluiceVersion: field('version') ?? '',
  };
}

function toFields(facts: JobFacts): Readonly<Record<string, string | undefined>> {
  return {
    project: facts.identity.projectId,
    environment: facts.identity.environment,
    job: facts.identity.jobKey,
    script: facts.script,
    repository: facts.source.repository,
    branch: facts.source.branch,
    commit: facts.source.commit,
    dirty: facts.source.dirty?.toString(),
    by: facts.deployedBy,
    at: String(facts.deployedAt),
    version: facts.sluiceVersion,
  };
}

function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodeValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not written by us: shown as it is.
    return value;
  }
}
