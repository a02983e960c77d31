/** What the exit code of `sluice` means; documented in the README. */
import type { OperationReason } from '../core/deploy/operationError.ts';
import { isWorldError } from '../core/errors.ts';
import { UsageError } from './usageError.ts';

export const EXIT = {
  ok: 0,
  /** The user's files have problems, or a check failed. */
  problems: 1,
  /** The command line itself is wrong, or names what does not exist. */
  usage: 2,
  /** A cluster, a tool or the machine said no. */
  world: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Refusals of the engine, of `FilesError` and of `LocalFlinkError` that are not the world's; all others are. */
const CODE_BY_REASON: Readonly<Partial<Record<OperationReason | 'notAFile' | 'tooMany' | 'version', ExitCode>>> = {
  notFound: EXIT.usage,
  clusterUnknown: EXIT.usage,
  ambiguous: EXIT.usage,
  noPrevious: EXIT.usage,
  notAFile: EXIT.usage,
  tooMany: EXIT.usage,
  version: EXIT.usage,
  badProject: EXIT.problems,
  notDeployable: EXIT.problems,
};

/** The code for what ended a command. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (!isWorldError(error) || !SPOKEN_BY_US.has(error.name)) return EXIT.world;
  return CODE_BY_REASON[error.reason as keyof typeof CODE_BY_REASON] ?? EXIT.world;
}

/** The clusters' adapters have reasons of the same words, `notFound` above all, which are the world's answers. */
const SPOKEN_BY_US: ReadonlySet<string> = new Set(['OperationError', 'FilesError', 'LocalFlinkError']);
