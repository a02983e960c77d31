/** The jobs that scripts make together, and what a plan says about them. */
import type { Message } from '../../l10n/localize.ts';
import { jobKeys } from '../deploy/identity.ts';
import { scriptJobs, type JobUnit } from '../deploy/scriptJobs.ts';
import type { SessionOptions } from '../deploy/sessionOptions.ts';
import type { Problem } from '../problem.ts';
import type { Environment } from '../project/project.ts';
import { variableValue } from '../project/substitute.ts';
import type { ScriptText } from './scriptText.ts';
import { keptSecrets, secretsIn, shownSecrets, type SecretUse } from './secretUses.ts';

export interface LoadedJob {
  readonly key: string;
  readonly unit: JobUnit;
}

export interface LoadedJobs {
  readonly jobs: readonly LoadedJob[];
  /** DDL against catalogs that outlive the session, in words. */
  readonly sideEffects: readonly Message[];
  readonly warnings: readonly Message[];
  /** With the secrets, whose values are masked. */
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  /** Each place of a secret. */
  readonly secrets: readonly SecretUse[];
  /** With spans of the user's texts; errors forbid a deployment. */
  readonly problems: readonly Problem[];
}

export interface ScriptsOfJob {
  /** Of the only job; several are told apart by their sinks. */
  readonly key: string;
  /** With the values that were put in. */
  readonly environment: Environment;
  /** In the order in which they are run. */
  readonly scripts: readonly ScriptText[];
  /** Options that are set before the first statement. */
  readonly preset: SessionOptions;
}

export function jobsOfScripts({ key, environment, scripts, preset }: ScriptsOfJob): LoadedJobs {
  const parts = scripts.map(({ part }) => part);
  const { units, sideEffects, leftOut, problems } = scriptJobs(parts, preset);
  const keys = jobKeys(
    key,
    units.map((unit) => unit.sinks),
  );
  const used = [...new Set(scripts.flatMap((script) => script.used))].sort();
  const secrets = scripts.flatMap(({ file, unresolved }) => secretsIn(file, unresolved));
  return {
    jobs: units.map((unit, index) => ({ key: keys[index] ?? key, unit })),
    sideEffects: [...sideEffects, ...keptSecrets(parts.flatMap(({ statements }) => statements))],
    warnings: leftOut,
    variables: [...used.map((name) => ({ name, value: variableValue(environment.variables, name) ?? '' })), ...shownSecrets(secrets)],
    secrets,
    problems: [...scripts.flatMap((script) => script.problems), ...problems],
  };
}
