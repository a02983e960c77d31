/** Where jobs run, and how it is reached. */

export type ClusterKind = 'local' | 'session';

/** A cluster as `sluice.yaml` names it. */
export interface Cluster {
  readonly name: string;
  readonly kind: ClusterKind;
  /** Base address of the JobManager's REST API; `undefined` for the local cluster, whose ports are found at run time. */
  readonly rest: string | undefined;
  /** Base address of a SQL Gateway of the same version; `undefined` when none is named. */
  readonly gateway: string | undefined;
  /** Wanted Flink version, e.g. `2.3.0` or `2.3`. */
  readonly flinkVersion: string | undefined;
  /** Task slots of all its TaskManagers together, as the file says; absent when it does not. */
  readonly slots?: number;
}

/** Task slots of the cluster that Sluice starts on this machine. */
export const LOCAL_TASK_SLOTS = 8;

/** A reachable cluster: what each client takes. */
export interface ClusterConnection {
  /** The cluster's name in its project, for messages. */
  readonly cluster: string;
  readonly kind: ClusterKind;
  /** JobManager REST base URL, with any path prefix, without a trailing slash. */
  readonly rest: string;
  /** SQL Gateway base URL; `undefined` when there is none. */
  readonly gateway: string | undefined;
  /** Address of a proxy for this cluster; without one the machine's setting and environment decide. Loopback never goes through a proxy. */
  readonly proxy?: string | undefined;
}

/** `GET /overview` with `GET /config`. */
export interface ClusterOverview {
  /** Full version such as `2.3.0`. */
  readonly flinkVersion: string;
  readonly taskManagers: number;
  readonly slotsTotal: number;
  readonly slotsAvailable: number;
  readonly jobsRunning: number;
  /**
   * Changes whenever the JobManager process starts anew (`web.tmpdir` of `GET /jobmanager/config` holds a random UUID per start);
   * `undefined` when the cluster does not tell.
   */
  readonly incarnation: string | undefined;
  /** The cluster's own options as `GET /jobmanager/config` lists them (Flink masks secrets); empty when the cluster does not tell. */
  readonly configuration: Readonly<Record<string, string>>;
}

/** `GET /taskmanagers`. */
export interface TaskManager {
  readonly id: string;
  readonly path: string;
  readonly slots: number;
  readonly freeSlots: number;
}
