/** Sizes of memory in a definition that Flink cannot start a process with. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import { jobManagerMemory, taskManagerMemory } from '../flink/memoryModel.ts';
import { MemorySettings } from '../flink/memorySettings.ts';
import { checkOptionValue } from '../flink/optionValue.ts';
import type { Problem } from '../problem.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { problemAt } from './yamlFields.ts';
import { childOf, entriesIn, type YamlNode } from './yamlTree.ts';

const PROCESSES = [
  { prefix: 'taskmanager.memory', key: 'taskManagerMemory', divide: taskManagerMemory },
  { prefix: 'jobmanager.memory', key: 'jobManagerMemory', divide: jobManagerMemory },
] as const;

/** Silent where the definition gives no total, since the rest is the cluster's, and where a size cannot be read, which is told already. */
export function jobMemoryProblems(tree: YamlNode, options: FlinkOptions, version: FlinkVersion): readonly Problem[] {
  return PROCESSES.flatMap(({ prefix, key, divide }) => {
    const process = `${prefix}.process.size`;
    const places = sizesIn(tree, prefix, process, key);
    const sizes = new Map([...places].flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text] as const])));
    const hasTotal = sizes.has(process) || sizes.has(`${prefix}.flink.size`);
    if (!hasTotal || !isReadable(places, options, version)) return [];
    const divided = divide(new MemorySettings(options, sizes));
    if (divided.kind !== 'refused') return [];
    const place = places.get(divided.key) ?? places.get(process) ?? places.values().next().value;
    return place === undefined ? [] : [problemAt(place.span, 'memorySizes', divided.problem)];
  });
}

type Size = Extract<YamlNode, { kind: 'scalar' }>;

/** What the definition says of one process; an option is stronger than `resources`. */
function sizesIn(tree: YamlNode, prefix: string, process: string, key: string): ReadonlyMap<string, Size> {
  const total = childOf(childOf(tree, 'resources'), key);
  const options = entriesIn(childOf(tree, 'configuration')).filter((entry) => entry.key.startsWith(`${prefix}.`));
  const named = [
    ...(total === undefined ? [] : [[process, total] as const]),
    ...options.map(({ key: name, value }) => [name, value] as const),
  ];
  return new Map(named.flatMap(([name, node]) => (node.kind === 'scalar' ? [[name, node] as const] : [])));
}

function isReadable(places: ReadonlyMap<string, Size>, options: FlinkOptions, version: FlinkVersion): boolean {
  return [...places].every(([name, { text, isHole }]) => {
    const match = options.find(name);
    if (isHole === true || text === undefined || match === undefined || match.kind === 'free' || match.kind === 'mapEntry') return false;
    return checkOptionValue(match.option.type, text, version) === undefined;
  });
}
