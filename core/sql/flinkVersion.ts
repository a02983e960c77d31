/** The Flink versions whose SQL the parser knows. */

/** Oldest first; a release between two of them speaks the SQL of the older one. */
export const FLINK_VERSIONS = ['1.14', '1.16', '1.18', '1.20', '2.0', '2.1', '2.2', '2.3'] as const;

export type FlinkVersion = (typeof FLINK_VERSIONS)[number];

export const NEWEST_FLINK_VERSION: FlinkVersion = '2.3';

/**
 * The grammar version for a release such as `1.20.3`: the newest known one that is not newer than the release.
 * `undefined` and texts without a version give the newest; releases older than all give the oldest.
 */
export function grammarVersion(release: string | undefined): FlinkVersion {
  const rank = rankOf(release);
  if (rank === undefined) return NEWEST_FLINK_VERSION;
  const known = FLINK_VERSIONS.filter((version) => versionRank(version) <= rank);
  return known.at(-1) ?? FLINK_VERSIONS[0];
}

/** `major * 100 + minor`: 120 for 1.20, 203 for 2.3. The grammar's version predicates compare this number. */
export function versionRank(version: FlinkVersion): number {
  return rankOf(version) ?? 0;
}

function rankOf(release: string | undefined): number | undefined {
  const match = /(\d+)\.(\d+)/.exec(release ?? '');
  return match === null ? undefined : Number(match[1]) * 100 + Number(match[2]);
}
