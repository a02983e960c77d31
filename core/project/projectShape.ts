/** What a `sluice.yaml` may hold. */
import { ADDRESS_RULE, FLINK_VERSION_RULE, NAME_RULE, VARIABLE_RULE } from './projectRules.ts';
import { choice, count, flag, list, record, table, text } from './shape.ts';

const variables = table(text(VARIABLE_RULE, 'variable'), text(undefined, 'variableValue'));

export const ENVIRONMENT_SHAPE = record({
  extends: { shape: text(NAME_RULE, 'environment'), about: 'yaml.environmentExtends' },
  cluster: { shape: text(NAME_RULE, 'cluster'), about: 'yaml.environmentCluster', byDefault: 'local' },
  protected: { shape: flag(), about: 'yaml.environmentProtected', byDefault: 'false' },
  variables: { shape: variables, about: 'yaml.environmentVariables' },
  secrets: { shape: list(text(VARIABLE_RULE)), about: 'yaml.environmentSecrets' },
});

export const CLUSTER_SHAPE = record({
  kind: { shape: choice('local', 'session'), about: 'yaml.clusterKind', byDefault: 'session' },
  rest: { shape: text(ADDRESS_RULE), about: 'yaml.clusterRest' },
  gateway: { shape: text(ADDRESS_RULE), about: 'yaml.clusterGateway' },
  flink: { shape: text(FLINK_VERSION_RULE, 'flinkVersion'), about: 'yaml.clusterFlink' },
  slots: { shape: count(1), about: 'yaml.clusterSlots' },
});

const alertRoute = record({
  kind: { shape: choice('dingtalk', 'wecom', 'feishu', 'email', 'sms', 'webhook'), about: 'yaml.routeKind', isRequired: true },
  secret: { shape: text(VARIABLE_RULE), about: 'yaml.routeSecret' },
  to: { shape: list(text()), about: 'yaml.routeTo' },
});

const team = record({
  description: { shape: text(), about: 'yaml.teamDescription' },
  members: { shape: list(text()), about: 'yaml.teamMembers' },
  alertRoutes: { shape: list(text(NAME_RULE, 'alertRoute')), about: 'yaml.teamAlertRoutes' },
});

export const PROJECT_SHAPE = record({
  version: { shape: choice('1'), about: 'yaml.version', byDefault: '1' },
  project: { shape: text(NAME_RULE), about: 'yaml.project' },
  flink: { shape: text(FLINK_VERSION_RULE, 'flinkVersion'), about: 'yaml.projectFlink' },
  defaultEnvironment: { shape: text(NAME_RULE, 'environment'), about: 'yaml.defaultEnvironment' },
  requireUids: { shape: flag(), about: 'yaml.requireUids', byDefault: 'false' },
  environments: { shape: table(text(NAME_RULE), ENVIRONMENT_SHAPE), about: 'yaml.environments' },
  clusters: { shape: table(text(NAME_RULE), CLUSTER_SHAPE), about: 'yaml.clusters' },
  alertRoutes: { shape: table(text(NAME_RULE), alertRoute), about: 'yaml.alertRoutes' },
  teams: { shape: table(text(NAME_RULE), team), about: 'yaml.teams' },
});
