/** Options that Sluice sets itself for each job, after all of a script's own SET and RESET. */

/**
 * Keys that a script may not set. Job ID: `PipelineOptionsInternal`; name and parameters: `PipelineOptions`; target: `DeploymentOptions`;
 * restore path: `StateRecoveryOptions` from 2.0, `SavepointConfigOptions` before.
 */
export const OWNED_OPTIONS: readonly string[] = [
  '$internal.pipeline.job-id',
  'pipeline.name',
  'pipeline.global-job-parameters',
  'execution.savepoint.path',
  'execution.savepoint.ignore-unclaimed-state',
  'execution.state-recovery.path',
  'execution.state-recovery.ignore-unclaimed-state',
  'execution.target',
];

export function isOwnedOption(key: string): boolean {
  return OWNED_OPTIONS.includes(key.trim());
}
