/** The task slots of clusters that the client has looked at: the server itself talks to none. */
import type { SeenSlots } from '../core/project/jobSlotProblems.ts';
import type { ClustersSeen } from './protocol.ts';

export class SeenClusters {
  readonly #byFolder = new Map<string, SeenSlots>();

  /** Of the project in this folder. */
  in(folder: string): SeenSlots {
    return this.#byFolder.get(folder) ?? new Map<string, number>();
  }

  /** A cluster that did not answer this time keeps what it had. Says whether anything is new. */
  note({ folder, clusters }: ClustersSeen): boolean {
    const before = this.in(folder);
    const isNew = clusters.some(({ name, slots }) => before.get(name) !== slots);
    if (isNew) this.#byFolder.set(folder, new Map([...before, ...clusters.map(({ name, slots }) => [name, slots] as const)]));
    return isNew;
  }
}
