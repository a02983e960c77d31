/** What a `*.job.yaml` may hold; names as in Flink and its Kubernetes operator. */
import {
  CLASS_RULE,
  COORDINATE_RULE,
  DECIMAL_RULE,
  DEFINITION_RULE,
  DURATION_RULE,
  JAR_RULE,
  MEMORY_RULE,
  PATH_RULE,
  REF_RULE,
  REPOSITORY_RULE,
  SCRIPT_RULE,
} from './jobRules.ts';
import { FLINK_VERSION_RULE, NAME_RULE, VARIABLE_RULE } from './projectRules.ts';
import { choice, count, flag, list, record, table, text } from './shape.ts';

const variables = table(text(VARIABLE_RULE, 'variable'), text(undefined, 'variableValue'));

const resources = record({
  parallelism: { shape: count(1), about: 'yaml.parallelism' },
  maxParallelism: { shape: count(1), about: 'yaml.maxParallelism' },
  taskManagers: { shape: count(1), about: 'yaml.taskManagers' },
  taskSlots: { shape: count(1), about: 'yaml.taskSlots' },
  taskManagerMemory: { shape: text(MEMORY_RULE), about: 'yaml.taskManagerMemory' },
  jobManagerMemory: { shape: text(MEMORY_RULE), about: 'yaml.jobManagerMemory' },
});

const checkpointing = record({
  interval: { shape: text(DURATION_RULE), about: 'yaml.checkpointInterval' },
  mode: { shape: choice('EXACTLY_ONCE', 'AT_LEAST_ONCE'), about: 'yaml.checkpointMode', byDefault: 'EXACTLY_ONCE' },
  timeout: { shape: text(DURATION_RULE), about: 'yaml.checkpointTimeout', byDefault: '10 min' },
  minPause: { shape: text(DURATION_RULE), about: 'yaml.checkpointMinPause', byDefault: '0 ms' },
  retained: { shape: count(1), about: 'yaml.checkpointRetained', byDefault: '1' },
  directory: { shape: text(PATH_RULE), about: 'yaml.checkpointDirectory' },
  savepointDirectory: { shape: text(PATH_RULE), about: 'yaml.savepointDirectory' },
  unaligned: { shape: flag(), about: 'yaml.checkpointUnaligned', byDefault: 'false' },
});

const restart = record({
  strategy: {
    shape: choice('none', 'fixed-delay', 'failure-rate', 'exponential-delay'),
    about: 'yaml.restartStrategy',
    byDefault: 'exponential-delay',
  },
  attempts: { shape: count(0), about: 'yaml.restartAttempts' },
  delay: { shape: text(DURATION_RULE), about: 'yaml.restartDelay' },
  maxFailuresPerInterval: { shape: count(0), about: 'yaml.restartMaxFailures' },
  failureRateInterval: { shape: text(DURATION_RULE), about: 'yaml.restartFailureInterval' },
  initialBackoff: { shape: text(DURATION_RULE), about: 'yaml.restartInitialBackoff' },
  maxBackoff: { shape: text(DURATION_RULE), about: 'yaml.restartMaxBackoff' },
  backoffMultiplier: { shape: text(DECIMAL_RULE), about: 'yaml.restartBackoffMultiplier' },
});

const restore = record({
  upgradeMode: { shape: choice('savepoint', 'last-state', 'stateless'), about: 'yaml.upgradeMode', byDefault: 'savepoint' },
  claimMode: { shape: choice('NO_CLAIM', 'CLAIM', 'LEGACY'), about: 'yaml.claimMode', byDefault: 'NO_CLAIM' },
  allowNonRestoredState: { shape: flag(), about: 'yaml.allowNonRestoredState', byDefault: 'false' },
});

/** Names that Flink has for its own backends; anything else is a class. */
export const STATE_BACKENDS = ['hashmap', 'rocksdb', 'forst'] as const;

/** What a job says for all environments, and a target again for one. */
const TUNING = {
  resources: { shape: resources, about: 'yaml.resources' },
  checkpointing: { shape: checkpointing, about: 'yaml.checkpointing' },
  stateBackend: { shape: choice(...STATE_BACKENDS), about: 'yaml.stateBackend' },
  restart: { shape: restart, about: 'yaml.restart' },
  configuration: { shape: table(text(undefined, 'configOption'), text(undefined, 'optionValue')), about: 'yaml.configuration' },
  variables: { shape: variables, about: 'yaml.jobVariables' },
  restore: { shape: restore, about: 'yaml.restore' },
  alertRoutes: { shape: list(text(NAME_RULE, 'alertRoute')), about: 'yaml.jobAlertRoutes' },
} as const;

const jar = record({
  repository: { shape: text(REPOSITORY_RULE), about: 'yaml.jarRepository' },
  ref: { shape: text(REF_RULE), about: 'yaml.jarRef' },
  module: { shape: text(PATH_RULE), about: 'yaml.jarModule' },
  build: { shape: list(text()), about: 'yaml.jarBuild' },
  artifact: { shape: text(PATH_RULE), about: 'yaml.jarArtifact', isRequired: true },
  mainClass: { shape: text(CLASS_RULE), about: 'yaml.jarMainClass' },
  args: { shape: list(text()), about: 'yaml.jarArgs' },
});

const dependencies = record({
  maven: { shape: list(text(COORDINATE_RULE)), about: 'yaml.dependenciesMaven' },
  jars: { shape: list(text(JAR_RULE, 'jarFile')), about: 'yaml.dependenciesJars' },
});

const instance = record({
  name: { shape: text(NAME_RULE), about: 'yaml.instanceName', isRequired: true },
  description: { shape: text(), about: 'yaml.instanceDescription' },
  variables: { shape: variables, about: 'yaml.instanceVariables' },
});

const target = record({
  cluster: { shape: text(NAME_RULE, 'cluster'), about: 'yaml.targetCluster' },
  ...TUNING,
});

export const JOB_SHAPE = record({
  version: { shape: choice('1'), about: 'yaml.version', byDefault: '1' },
  name: { shape: text(NAME_RULE), about: 'yaml.jobName' },
  description: { shape: text(), about: 'yaml.jobDescription' },
  owner: { shape: text(undefined, 'team'), about: 'yaml.jobOwner' },
  extends: { shape: text(DEFINITION_RULE, 'definitionFile'), about: 'yaml.jobExtends' },
  flinkVersion: { shape: text(FLINK_VERSION_RULE, 'flinkVersion'), about: 'yaml.jobFlinkVersion' },
  includes: { shape: list(text(SCRIPT_RULE, 'sqlFile')), about: 'yaml.jobIncludes' },
  sql: { shape: list(text(SCRIPT_RULE, 'sqlFile')), about: 'yaml.jobSql' },
  jar: { shape: jar, about: 'yaml.jobJar' },
  dependencies: { shape: dependencies, about: 'yaml.dependencies' },
  ...TUNING,
  targets: { shape: table(text(NAME_RULE, 'environment'), target), about: 'yaml.targets' },
  instances: { shape: list(instance), about: 'yaml.instances' },
});
