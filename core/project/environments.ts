/** The `environments:` of a `sluice.yaml`. */
import { message } from '../../l10n/localize.ts';
import { LOCAL_CLUSTER } from './clusters.ts';
import type { Environment } from './project.ts';
import { NAME_RULE, VARIABLE_RULE } from './projectRules.ts';
import { referencesIn } from './references.ts';
import { booleanOf, entriesOf, fieldsOf, itemsOf, problemAt, textOf, type Report } from './yamlFields.ts';
import type { YamlEntry, YamlNode } from './yamlTree.ts';

export const ENVIRONMENT_KEYS = ['cluster', 'protected', 'variables', 'secrets'] as const;

/** The environments in the order of the file. `clusters` are the names that the file declares, well-formed or not. */
export function readEnvironments(node: YamlNode | undefined, clusters: readonly string[], report: Report): readonly Environment[] {
  return entriesOf(node, report).flatMap((entry) => readEnvironment(entry, clusters, report) ?? []);
}

/** The environment of a project that has none: `dev`, on the local cluster. */
export function defaultEnvironment(): Environment {
  return { name: 'dev', cluster: LOCAL_CLUSTER, variables: {}, isProtected: false };
}

function readEnvironment(entry: YamlEntry, clusters: readonly string[], report: Report): Environment | undefined {
  const name = textOf({ kind: 'scalar', text: entry.key, span: entry.keySpan }, NAME_RULE, report);
  const fields = fieldsOf(entry.value, ENVIRONMENT_KEYS, report);
  const secrets = itemsOf(fields.secrets, report)?.flatMap((item) => textOf(item, VARIABLE_RULE, report) ?? []);
  const environment = {
    cluster: readCluster(fields.cluster, clusters, report),
    variables: readVariables(fields.variables, report),
    isProtected: booleanOf(fields.protected, report) ?? false,
    ...(secrets === undefined ? {} : { secrets }),
  };
  return name === undefined ? undefined : { name, ...environment };
}

/** The name as written even where no such cluster is declared, so that nothing is sent to another one instead. */
function readCluster(node: YamlNode | undefined, clusters: readonly string[], report: Report): string {
  const cluster = textOf(node, NAME_RULE, report);
  if (cluster === undefined || node === undefined) return LOCAL_CLUSTER;
  if (!clusters.includes(cluster))
    report(problemAt(node.span, 'undefinedCluster', message('project.undefinedCluster', { cluster, clusters })));
  return cluster;
}

function readVariables(node: YamlNode | undefined, report: Report): Readonly<Record<string, string>> {
  const pairs = entriesOf(node, report).flatMap((entry): readonly (readonly [string, string])[] => {
    const name = textOf({ kind: 'scalar', text: entry.key, span: entry.keySpan }, VARIABLE_RULE, report);
    const value = textOf(entry.value, undefined, report);
    if (value !== undefined) checkValue(value, entry.value, report);
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
}

function checkValue(value: string, node: YamlNode, report: Report): void {
  for (const reference of referencesIn(value)) {
    if (reference.kind === 'secret')
      report(problemAt(node.span, 'secretReference', message('project.secretReference', { reference: `\${secret:${reference.name}}` })));
    else report(problemAt(node.span, 'referenceInValue', message('project.referenceInValue'), 'warning'));
  }
}
