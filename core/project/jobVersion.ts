/** The Flink version of a job: what its definition says, and what its cluster has. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { grammarVersion, type FlinkVersion } from '../sql/flinkVersion.ts';
import { isKnownFlinkVersion, isSameLine } from './knownFlinkVersions.ts';
import type { Project } from './project.ts';
import type { ResolvedJob } from './resolveJob.ts';
import { problemAt } from './yamlFields.ts';
import { childOf } from './yamlTree.ts';

/** The version that a job runs on: what its definition says, else its cluster's, else the project's, else the newest. */
export function versionOf(job: ResolvedJob, project: Project): FlinkVersion {
  return grammarVersion(job.definition.flinkVersion ?? clusterVersion(job, project) ?? project.flinkVersion);
}

/** A definition for another version than `sluice.yaml` says of the cluster, which a deployment refuses. */
export function versionProblems(job: ResolvedJob, project: Project): readonly Problem[] {
  const wanted = job.definition.flinkVersion;
  const version = clusterVersion(job, project);
  const place = childOf(job.tree, 'flinkVersion');
  if (wanted === undefined || version === undefined || place === undefined) return [];
  if (!isKnownFlinkVersion(wanted) || isSameLine(wanted, version)) return [];
  const text = message('yaml.otherFlink', { wanted, cluster: job.variant.cluster, version });
  return [problemAt(place.span, 'otherFlink', text)];
}

function clusterVersion({ variant }: ResolvedJob, { clusters }: Project): string | undefined {
  return clusters.find(({ name }) => name === variant.cluster)?.flinkVersion;
}
