/** The `*.job.yaml` of an imported job. */
import { Document, Scalar } from 'yaml';
import type { TextRule } from '../project/yamlFields.ts';
import { DURATION_RULE, MEMORY_RULE, PATH_RULE } from '../project/jobRules.ts';
import { isCleartextSecret } from './cleartextSecrets.ts';

/** A definition that can lose a part that does not fit. */
export type JobDraft = Document;

export interface DraftParts {
  readonly description: string | undefined;
  readonly flinkVersion: string | undefined;
  /** Names of scripts, beside the definition. */
  readonly sql: readonly string[];
  readonly includes: readonly string[];
  readonly jar: { readonly artifact: string; readonly mainClass: string | undefined; readonly args: readonly string[] } | undefined;
  readonly jars: readonly string[];
  readonly maven: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly claimMode: string | undefined;
  readonly allowNonRestoredState: boolean;
}

const COUNT: Pick<TextRule, 'pattern'> = { pattern: /^[1-9]\d{0,8}$/ };
const MODE: Pick<TextRule, 'pattern'> = { pattern: /^(?:EXACTLY_ONCE|AT_LEAST_ONCE)$/ };
const FLAG: Pick<TextRule, 'pattern'> = { pattern: /^(?:true|false)$/ };
const BACKEND: Pick<TextRule, 'pattern'> = { pattern: /^(?:hashmap|rocksdb|forst)$/ };

/** Options that have a field of their own, and what the field takes. */
const FIELDS: Readonly<Record<string, readonly [path: string, rule: Pick<TextRule, 'pattern'>]>> = {
  'parallelism.default': ['resources.parallelism', COUNT],
  'pipeline.max-parallelism': ['resources.maxParallelism', COUNT],
  'taskmanager.numberOfTaskSlots': ['resources.taskSlots', COUNT],
  'taskmanager.memory.process.size': ['resources.taskManagerMemory', MEMORY_RULE],
  'jobmanager.memory.process.size': ['resources.jobManagerMemory', MEMORY_RULE],
  'execution.checkpointing.interval': ['checkpointing.interval', DURATION_RULE],
  'execution.checkpointing.mode': ['checkpointing.mode', MODE],
  'execution.checkpointing.timeout': ['checkpointing.timeout', DURATION_RULE],
  'execution.checkpointing.min-pause': ['checkpointing.minPause', DURATION_RULE],
  'execution.checkpointing.unaligned': ['checkpointing.unaligned', FLAG],
  'execution.checkpointing.unaligned.enabled': ['checkpointing.unaligned', FLAG],
  'state.checkpoints.num-retained': ['checkpointing.retained', COUNT],
  'execution.checkpointing.num-retained': ['checkpointing.retained', COUNT],
  'state.checkpoints.dir': ['checkpointing.directory', PATH_RULE],
  'execution.checkpointing.dir': ['checkpointing.directory', PATH_RULE],
  'state.savepoints.dir': ['checkpointing.savepointDirectory', PATH_RULE],
  'execution.checkpointing.savepoint-dir': ['checkpointing.savepointDirectory', PATH_RULE],
  'state.backend': ['stateBackend', BACKEND],
  'state.backend.type': ['stateBackend', BACKEND],
};

export function jobDraft(parts: DraftParts): JobDraft {
  const draft = new Document(new Map<string, unknown>());
  const put = (path: readonly string[], value: unknown): void => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) draft.setIn(path, node(draft, value));
  };
  put(['version'], 1);
  put(['description'], parts.description);
  put(['flinkVersion'], parts.flinkVersion);
  put(['includes'], parts.includes);
  put(['sql'], parts.sql);
  put(['jar', 'artifact'], parts.jar?.artifact);
  put(['jar', 'mainClass'], parts.jar?.mainClass);
  put(['jar', 'args'], parts.jar?.args);
  put(['dependencies', 'maven'], parts.maven);
  put(['dependencies', 'jars'], parts.jars);
  for (const [key, value] of parts.options) putOption(put, key, value);
  for (const [name, value] of parts.variables) put(['variables', name], value);
  put(['restore', 'claimMode'], parts.claimMode);
  if (parts.allowNonRestoredState) put(['restore', 'allowNonRestoredState'], true);
  return draft;
}

export function draftText(draft: JobDraft): string {
  return draft.toString({ lineWidth: 0 });
}

/** Options whose values are secrets, which a definition may not hold. */
export function secretOptions(options: ReadonlyMap<string, string>): readonly string[] {
  return [...options].filter(([key, value]) => isCleartextSecret(key, value)).map(([key]) => key);
}

function putOption(put: (path: readonly string[], value: unknown) => void, key: string, value: string): void {
  const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
  if (field?.[1].pattern.test(value) !== true) put(['configuration', key], value);
  else if (field[1] === COUNT) put(field[0].split('.'), Number(value));
  else if (field[1] === FLAG) put(field[0].split('.'), value === 'true');
  else put(field[0].split('.'), value);
}

/** Texts that YAML would read as something else get quotes. */
function node(draft: JobDraft, value: unknown): unknown {
  if (typeof value !== 'string') return draft.createNode(value);
  const scalar = new Scalar(value);
  if (/^(?:[\d+-]|\.\d)|^(?:true|false|null|yes|no|on|off|~)?$/i.test(value)) scalar.type = 'QUOTE_SINGLE';
  return scalar;
}
