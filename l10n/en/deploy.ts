/** Planning, deploying, stopping and restoring. */
export const deploy = {
  'deploy.busy': 'Another deployment, stop or savepoint of {job} is going on ({owner}). Wait for it, then try again.',
  'deploy.environmentUnknown': 'There is no environment "{name}". sluice.yaml has: {known}.',
  'deploy.clusterUnknown': 'There is no cluster "{name}". sluice.yaml has: {known}.',
  'deploy.clusterWithoutAddress': 'Cluster "{name}" has no usable REST address. Give it one in sluice.yaml: rest: http://host:port.',
  'deploy.localStopped': 'The local Flink cluster is not running. Start it first: sluice cluster start.',
  'deploy.hostUnconfirmed':
    'Cluster "{cluster}" is at {host}, which has not been confirmed on this machine. Confirm it once if you trust it: sluice cluster confirm {host}.',
  'deploy.jobUnknown': 'Cluster "{cluster}" knows no job {job}.',
  'deploy.jobNotFound': 'No job "{job}" is recorded in environment {environment}. sluice status lists the known ones.',
  'deploy.jobAmbiguous': '"{job}" names several jobs: {names}. Name one of them.',
  'deploy.jobNotRunning': '{job} is not running (last known status: {status}).',
  'deploy.planStale': '{job} was started meanwhile as {jobId} by {by}. Look at a new plan before you deploy.',
  'deploy.preparing': '{job}: preparing the session and checking the statements with Flink',
  'deploy.submitting': '{job}: submitting',
  'deploy.stopRequested': '{job}: stopping with a savepoint',
  'deploy.savepointRequested': '{job}: taking a savepoint',
  'deploy.cancelRequested': '{job}: cancelling',
  'deploy.stoppedWithSavepoint': '{job}: stopped, savepoint {path}',
  'deploy.unreachableRetrying': 'Cluster {cluster} does not answer, asking again: {reason}',
  'deploy.savepointTimeout':
    '{job}: the savepoint is not finished after {minutes} minutes. It goes on; the job is watched, and its path is recorded when it is done.',
  'deploy.savepointFailedGoesOn': 'The savepoint of {job} failed and the job goes on: {cause}',
  'deploy.waitingForSlots': '{job}: waiting for task slots, all {total} of the cluster are taken',
  'deploy.waitingForTasks': '{job}: {status}, {running} of {total} tasks running',
  'deploy.jobFailed': '{job} failed: {cause}',
  'deploy.jobKeepsFailing': '{job} failed again and again before all its tasks ran, and was cancelled: {cause}',
  'deploy.jobVanished':
    '{job} was taken by the cluster, which does not know it any more ({jobId}). Did its JobManager restart? Deploy again: it starts from the newest restore point.',
  'deploy.sameAgain':
    'It is not known whether {job} reached the cluster. Run the same deployment again: it goes on under the same job ID, so there cannot be two.',
  'deploy.formerGoesOn': 'The job that it was to replace goes on.',
  'deploy.formerStopped': 'The job that it replaces was stopped; deploy again to go on from its savepoint {path}',
  'deploy.formerCancelled': 'The job that it replaces was cancelled without a savepoint.',
  'deploy.warnVulnerable': 'Flink {version} has a known vulnerability (CVE-2026-35194). It is fixed in 1.20.4, 2.0.2, 2.1.2 and 2.2.1.',
  'deploy.warnSlots': '{jobs} job(s) to start, but only {free} of {total} task slots are free: a job waits until slots become free.',
  'deploy.warnNoCheckpoints':
    "{job} runs without checkpointing: after a failure its state is lost. Add SET 'execution.checkpointing.interval' = '60s';",
  'deploy.warnNotDurable':
    "{job} keeps its checkpoints in the JobManager's memory: nothing can be restored from them. Set a checkpoint directory on the cluster.",
  'deploy.warnNotVerified': '{job}: nobody could look whether the restore point is still there.',
  'deploy.warnChanged': '{job}: the statement changed since the state was written. State of operators that changed may not fit.',
  'deploy.warnByName':
    'A job named {job} runs already ({jobId}) and does not say who started it. It is taken for this job by its name alone.',
  'deploy.warnStateless': '{job} starts EMPTY although restore points are recorded.',
  'deploy.warnRenamed':
    '{job} has the statement of {old}, whose script {script} is gone. Was it renamed? Then go on with its state: --restore-from {path}',
  'deploy.warnRenamedRuns':
    '{job} has the statement of {old}, which still runs ({jobId}) and whose script {script} is gone. Was it renamed? Then stop that job first (sluice stop {old}) and deploy with --restore-from and the path of its savepoint.',
  'deploy.warnOrphan': '{job} runs from the same script and is not part of it any more ({jobId}). It goes on; stop it if it should not.',
  'deploy.allPointsGone':
    'All {count} recorded restore points of {job} are gone from the file system. Give one with --restore-from, or start empty with --stateless.',
  'deploy.restorePointGone': 'There is no savepoint or checkpoint at {path} (no _metadata file).',
  'deploy.noPrevious': 'No deployment before the newest is recorded for {job}.',
  'deploy.noGateway': 'Cluster "{cluster}" has no SQL Gateway. Give its address in sluice.yaml: gateway: http://host:port.',
  'deploy.gatewayVersion': 'The SQL Gateway is Flink {gateway}, the cluster is Flink {cluster}. Use a gateway of the same version.',
  'deploy.scriptMissing': 'There is no file {path}.',
  'deploy.scriptEmpty': 'The script has no statements, only comments or blanks. Write the first one, or delete the file.',
  'deploy.scriptWithoutJob': 'The script has no statement that makes a job. Add an INSERT INTO or a statement set.',
  'deploy.incompleteSet': 'The statement set has no END.',
  'deploy.refuseSelect': 'A SELECT on its own sends its rows nowhere and is not deployed: {statement}. Write INSERT INTO a table.',
  'deploy.refuseDataChange':
    'This statement changes data in place, which cannot be restored, so it is not deployed: {statement}. Run it in a SQL client.',
  'deploy.refuseCall': 'A procedure may start jobs that Sluice would not know, so it is not deployed: {statement}. Run it in a SQL client.',
  'deploy.refuseAnalyze': 'ANALYZE runs a job on the side and is not deployed: {statement}. Run it in a SQL client.',
  'deploy.refusePlan':
    'A compiled plan does not show its sinks, so its state cannot be told apart; it is not deployed: {statement}. Deploy the INSERT itself.',
  'deploy.refuseStopJob': 'Stop jobs with sluice stop, which records the savepoint: {statement}.',
  'deploy.refuseEnd': 'END without a statement set: {statement}.',
  'deploy.refuseUnknown': 'This is not a statement that Flink knows: {statement}.',
  'deploy.refuseMaterializedTable':
    'A materialized table starts a job of its own that Sluice does not track yet, so it is not deployed: {statement}.',
  'deploy.refuseNotRepeatable':
    'This changes a catalog that outlives the session, and each deployment would do it again: {statement}. Add IF NOT EXISTS or IF EXISTS, or run it once in a SQL client.',
  'deploy.sideEffect': 'Changes catalog {catalog}, which outlives the session: {statement}',
  'deploy.leftOut': 'Only prints, left out: {statement}',
  'deploy.noTarget':
    '{definition} has no target in environment {environment}, only in {targets}. Choose another environment, or add it under targets.',
  'deploy.jarDefinition': 'This definition runs a jar, which cannot be deployed yet; definitions of SQL can.',
  'deploy.wrongDefinition':
    '{definition}:{line}:{column}: {problem} What a job would run is shown once the definition has no error; it has {count}, and sluice check lists them.',
  'deploy.definitionRunsNothing': 'The definition names no script. Add sql: with the scripts that make the job.',
  'deploy.otherFlink':
    'The definition is for Flink {wanted}, but the cluster runs Flink {cluster}. Choose another cluster or change flinkVersion.',
  'deploy.ignoredFields': 'On a running cluster these fields of the definition have no effect: {fields}.',
  'deploy.lastState': 'upgradeMode last-state: the job is stopped with a savepoint all the same, which is newer than its last checkpoint.',
  'deploy.dependenciesIgnored': "The definition's dependencies are not brought to the cluster yet: their jars must be there already.",
  'deploy.overriddenOption': 'The script sets {key} itself; the value of the definition, {value}, has no effect.',
  'deploy.runByDefinition':
    '{script} is run by {definitions}. Deployed alone it is another job, without the options and variables of the definition.',
  'deploy.untraced': 'Environment {environment} is protected: {reason} To deploy all the same, give --allow-untraced.',
  'deploy.warnUntraced': 'Nobody will find again what is deployed here: {reason}',
  'deploy.untracedNoCommit': 'the project is not in a git repository with a commit.',
  'deploy.untracedDirty': 'the project has changes that are not committed. Commit and push them.',
  'deploy.untracedUnpushed': 'commit {commit} is in no branch of a remote. Push it.',
  'deploy.noteLost': 'The JobManager was restarted and has forgotten this job. Deploy it again: it starts from its newest restore point.',
  'deploy.noteUnfinished': 'Its deployment did not come to an end. Run the same deployment again.',
  'deploy.changedVariables': 'needs redeploy: a variable has another value now than it was deployed with',
  'deploy.changedScript': 'needs redeploy: its script makes other statements now than it was deployed with',
  'deploy.noteEnded': 'No longer listed by the cluster.',
  'deploy.alreadyRecorded': 'Job {jobId} is recorded already; nothing was changed.',
  'deploy.notDeployable': '{script} cannot be deployed: its plan has errors. Mend them and look at a new plan.',
  'deploy.clusterChanged': 'Cluster {cluster} was restarted or moved since the plan was made. Look at a new plan before you deploy.',
  'deploy.scriptChanged': '{script} changed since the plan was made. Look at a new plan before you deploy.',
  'deploy.restorePointRelative':
    '{path} is no full path. Name the savepoint or checkpoint by its full path or URI, such as file:///savepoints/savepoint-1a2b3c.',
  'deploy.secretUnset': 'The secret “{name}” is not set for this project and environment. To set it, {how}.',
  'deploy.secretKept':
    'The catalog {catalog} outlives the session and keeps the value of the secret “{name}”: whoever may read its tables may read it there.',
} as const;
