/** What a look at the world tells the language server: how many task slots each cluster has. */
import type { ClustersSeen } from '../../server/protocol.ts';
import { observations, type Snapshot } from './snapshot.ts';

/** For each project of the window; clusters that did not answer are left out. */
export function slotsSeen({ projects }: Snapshot): readonly ClustersSeen[] {
  return projects.map((project) => {
    const slots = observations(project).flatMap(({ clusters }) =>
      clusters.flatMap(({ cluster, answer }) => (answer.kind === 'reachable' ? [[cluster, answer.overview.slotsTotal] as const] : [])),
    );
    return { folder: project.folder, clusters: [...new Map(slots)].map(([name, total]) => ({ name, slots: total })) };
  });
}
