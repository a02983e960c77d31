/** The `clusters:` of a `sluice.yaml`. */
import { message } from '../../l10n/localize.ts';
import type { Cluster, ClusterKind } from '../flink/cluster.ts';
import { ADDRESS_RULE, CLUSTER_KIND_RULE, FLINK_VERSION_RULE, NAME_RULE } from './projectRules.ts';
import { entriesOf, fieldsOf, problemAt, textOf, type Report } from './yamlFields.ts';
import type { YamlEntry, YamlNode } from './yamlTree.ts';

/** Name of the cluster that every project has: the Flink that Sluice starts on this machine. */
export const LOCAL_CLUSTER = 'local';

export const CLUSTER_KEYS = ['kind', 'rest', 'gateway', 'flink'] as const;

/** The clusters in the order of the file, with the built-in `local` where the file does not name it. */
export function readClusters(node: YamlNode | undefined, flinkVersion: string | undefined, report: Report): readonly Cluster[] {
  const clusters = entriesOf(node, report).flatMap((entry) => readCluster(entry, flinkVersion, report) ?? []);
  const hasLocal = clusters.some((cluster) => cluster.name === LOCAL_CLUSTER);
  return hasLocal ? clusters : [localCluster(flinkVersion), ...clusters];
}

export function localCluster(flinkVersion: string | undefined): Cluster {
  return { name: LOCAL_CLUSTER, kind: 'local', rest: undefined, gateway: undefined, flinkVersion };
}

function readCluster(entry: YamlEntry, projectVersion: string | undefined, report: Report): Cluster | undefined {
  const name = textOf({ kind: 'scalar', text: entry.key, span: entry.keySpan }, NAME_RULE, report);
  const fields = fieldsOf(entry.value, CLUSTER_KEYS, report);
  const kind = readKind(entry, fields.kind, report);
  const rest = addressOf(fields.rest, report);
  const gateway = addressOf(fields.gateway, report);
  const flinkVersion = textOf(fields.flink, FLINK_VERSION_RULE, report) ?? projectVersion;
  if (name === undefined || kind === undefined) return undefined;
  if (kind === 'local') {
    for (const [key, value] of [['rest', fields.rest] as const, ['gateway', fields.gateway] as const])
      if (value !== undefined) report(problemAt(value.span, 'wrongValue', message('project.localAddress', { key })));
    return { ...localCluster(flinkVersion), name };
  }
  if (name === LOCAL_CLUSTER) {
    report(problemAt(entry.keySpan, 'reservedCluster', message('project.reservedCluster')));
    return undefined;
  }
  if (fields.rest === undefined) report(problemAt(entry.keySpan, 'missingKey', message('project.clusterWithoutRest', { cluster: name })));
  return { name, kind, rest, gateway, flinkVersion };
}

/** The kind that is written, else the obvious one: `local` for the built-in cluster, `session` where an address is given. */
function readKind(entry: YamlEntry, kind: YamlNode | undefined, report: Report): ClusterKind | undefined {
  const text = textOf(kind, CLUSTER_KIND_RULE, report);
  if (text === 'local' || text === 'session') return text;
  if (kind !== undefined) return undefined;
  return entry.key === LOCAL_CLUSTER ? 'local' : 'session';
}

function addressOf(node: YamlNode | undefined, report: Report): string | undefined {
  return textOf(node, ADDRESS_RULE, report)?.replace(/\/+$/, '');
}
