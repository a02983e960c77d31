/** A parallelism above the task slots that a job can have, as far as they are known. */
import { message, type Message } from '../../l10n/localize.ts';
import { LOCAL_TASK_SLOTS } from '../flink/cluster.ts';
import type { Problem } from '../problem.ts';
import type { Project } from './project.ts';
import { problemAt } from './yamlFields.ts';
import { childOf, type YamlNode, type YamlScalar } from './yamlTree.ts';

/** Slots of the clusters that were looked at, by their names. */
export type SeenSlots = ReadonlyMap<string, number>;

export interface SlotPlace {
  readonly project: Project;
  /** Name of the cluster that the job goes to. */
  readonly cluster: string;
  readonly seen: SeenSlots;
}

interface KnownSlots {
  readonly slots: number;
  /** What the number rests on. */
  readonly basis: Message;
}

/** Operators share slots, so that a job needs as many as its parallelism. A warning: some clusters start TaskManagers when jobs need them. */
export function jobSlotProblems(tree: YamlNode, place: SlotPlace): readonly Problem[] {
  const known = clusterSlots(place) ?? ownSlots(tree);
  if (known === undefined) return [];
  return parallelisms(tree).flatMap(({ parallelism, node }) => {
    if (parallelism <= known.slots) return [];
    const text = message('yaml.tooParallel', { parallelism, basis: known.basis });
    return [problemAt(node.span, 'tooParallel', text, 'warning')];
  });
}

/** `undefined` where nobody says. A cluster without any slot starts its TaskManagers when a job needs them, or is just starting. */
function clusterSlots({ project, cluster, seen }: SlotPlace): KnownSlots | undefined {
  const had = seen.get(cluster) ?? 0;
  if (had > 0) return { slots: had, basis: message('yaml.slotsSeen', { cluster, slots: had }) };
  const own = project.clusters.find(({ name }) => name === cluster);
  if (own?.kind === 'local') return { slots: LOCAL_TASK_SLOTS, basis: message('yaml.slotsLocal', { cluster, slots: LOCAL_TASK_SLOTS }) };
  const slots = own?.slots;
  return slots === undefined ? undefined : { slots, basis: message('yaml.slotsDeclared', { cluster, slots }) };
}

/** Of a job that brings its own TaskManagers. */
function ownSlots(tree: YamlNode): KnownSlots | undefined {
  const resources = childOf(tree, 'resources');
  const taskManagers = countIn(childOf(resources, 'taskManagers'));
  const taskSlots = countIn(childOf(resources, 'taskSlots'));
  if (taskManagers === undefined || taskSlots === undefined) return undefined;
  const slots = taskManagers * taskSlots;
  return { slots, basis: message('yaml.slotsOwn', { slots }) };
}

interface Parallelism {
  readonly parallelism: number;
  readonly node: YamlNode;
}

/** An option is stronger than `resources`; that of SQL holds beside it, for all operators but sources. */
function parallelisms(tree: YamlNode): readonly Parallelism[] {
  const options = childOf(tree, 'configuration');
  const general = childOf(options, 'parallelism.default') ?? childOf(childOf(tree, 'resources'), 'parallelism');
  return [general, childOf(options, 'table.exec.resource.default-parallelism')].flatMap((node) => {
    const parallelism = countIn(node);
    return node === undefined || parallelism === undefined ? [] : [{ parallelism, node }];
  });
}

/** `undefined` for what is told elsewhere not to be a count. */
function countIn(node: YamlNode | undefined): number | undefined {
  return isCount(node) ? Number(node.text) : undefined;
}

function isCount(node: YamlNode | undefined): node is YamlScalar {
  return node?.kind === 'scalar' && node.isHole !== true && /^\d{1,9}$/.test(node.text ?? '');
}
