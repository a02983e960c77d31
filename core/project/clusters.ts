/** The `clusters:` of a `sluice.yaml`. */
import { message } from '../../l10n/localize.ts';
import type { Cluster } from '../flink/cluster.ts';
import type { CLUSTER_SHAPE } from './projectShape.ts';
import type { ValueOf } from './shape.ts';
import { problemAt, type Report } from './yamlFields.ts';
import { childOf, entriesIn, type YamlEntry, type YamlNode } from './yamlTree.ts';

/** Name of the cluster that every project has: the Flink that Sluice starts on this machine. */
export const LOCAL_CLUSTER = 'local';

type ClusterFields = ValueOf<typeof CLUSTER_SHAPE>;

/**
 * The clusters in the order of the file, with the built-in `local` where the file does not name it.
 * @param node where they are written, for the places of what is wrong
 */
export function clustersOf(
  written: ReadonlyMap<string, ClusterFields>,
  node: YamlNode | undefined,
  flinkVersion: string | undefined,
  report: Report,
): readonly Cluster[] {
  const clusters = entriesIn(node).flatMap((entry) => {
    const fields = written.get(entry.key);
    return fields === undefined ? [] : (clusterOf(entry, fields, flinkVersion, report) ?? []);
  });
  const hasLocal = clusters.some((cluster) => cluster.name === LOCAL_CLUSTER);
  return hasLocal ? clusters : [localCluster(flinkVersion), ...clusters];
}

export function localCluster(flinkVersion: string | undefined): Cluster {
  return { name: LOCAL_CLUSTER, kind: 'local', rest: undefined, gateway: undefined, flinkVersion };
}

/** Its kind is the one that is written, else the obvious one: `local` for the built-in cluster, `session` for all others. */
function clusterOf(entry: YamlEntry, fields: ClusterFields, projectVersion: string | undefined, report: Report): Cluster | undefined {
  const { key: name, keySpan, value } = entry;
  const hasKind = childOf(value, 'kind') !== undefined;
  const kind = hasKind ? fields.kind : name === LOCAL_CLUSTER ? 'local' : 'session';
  const flinkVersion = fields.flink ?? projectVersion;
  if (kind === undefined) return undefined;
  if (kind === 'local') {
    refuseForeign(value, report);
    return { ...localCluster(flinkVersion), name };
  }
  if (name === LOCAL_CLUSTER) {
    report(problemAt(keySpan, 'reservedCluster', message('project.reservedCluster')));
    return undefined;
  }
  if (childOf(value, 'rest') === undefined)
    report(problemAt(keySpan, 'missingKey', message('project.clusterWithoutRest', { cluster: name })));
  const slots = fields.slots === undefined ? {} : { slots: fields.slots };
  return { name, kind, rest: withoutSlash(fields.rest), gateway: withoutSlash(fields.gateway), flinkVersion, ...slots };
}

/** What Sluice decides itself for a cluster that it starts. */
function refuseForeign(cluster: YamlNode, report: Report): void {
  for (const key of ['rest', 'gateway', 'slots'] as const) {
    const address = childOf(cluster, key);
    if (address !== undefined) report(problemAt(address.span, 'wrongValue', message('project.localAddress', { key })));
  }
}

function withoutSlash(address: string | undefined): string | undefined {
  return address?.replace(/\/+$/, '');
}
