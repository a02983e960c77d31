/** A project after its `sluice.yaml` was read. */
import type { Cluster } from '../flink/cluster.ts';

/** dev, test, prod or any. */
export interface Environment {
  readonly name: string;
  /** Name of the cluster that scripts of this environment go to. */
  readonly cluster: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the secrets that scripts may refer to; `undefined` where any name may be used. */
  readonly secrets?: readonly string[];
  /** Asks for the environment's name to be typed before a deployment. */
  readonly isProtected: boolean;
}

export interface Project {
  /** Absolute path of the folder of `sluice.yaml`, or of the folder itself when there is none. */
  readonly folder: string;
  /** `project:` of sluice.yaml; the folder's path when there is none, so that two folders of one name share no state. */
  readonly id: string;
  readonly flinkVersion: string | undefined;
  /** In the order of the file; one called `dev` on the local cluster when there is no sluice.yaml. */
  readonly environments: readonly Environment[];
  readonly clusters: readonly Cluster[];
  /** The environment used when none is chosen: `defaultEnvironment:`, else the first. */
  readonly defaultEnvironment: string;
  /** Names of the routes that alerts can go; absent when there are none. */
  readonly alertRoutes?: readonly string[];
  /** Names of the teams that can own jobs; absent when there are none, and then an owner may be anybody. */
  readonly teams?: readonly string[];
  /** Whether its sluice.yaml could not be read, so that nobody knows what it defines; absent when it was. */
  readonly isUnreadable?: true;
  /** Whether an operator without a UID in a jar's program is an error. */
  readonly requireUids?: boolean;
}
