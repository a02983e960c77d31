/** `flink run …`: options as in Flink's `CliFrontendParser` and, for YARN, `FlinkYarnSessionCli`. */
import { message, type Message } from '../../l10n/localize.ts';
import { readOptions, setPair, type OptionTable } from './commandOptions.ts';
import type { CalledJob } from './importedJob.ts';

const PYTHON = ['py', 'pym', 'pyfs', 'pyarch', 'pyexec', 'pyclientexec', 'pyreq', 'pypath'];

const OPTIONS: OptionTable = [
  { names: ['c', 'class'], kind: 'value' },
  { names: ['p', 'parallelism'], kind: 'value' },
  { names: ['s', 'fromSavepoint'], kind: 'value' },
  { names: ['n', 'allowNonRestoredState'], kind: 'flag' },
  { names: ['rm', 'claimMode', 'restoreMode'], kind: 'value' },
  { names: ['C', 'classpath'], kind: 'value' },
  { names: ['j', 'jarfile'], kind: 'value' },
  { names: ['t', 'target', 'e', 'executor'], kind: 'value' },
  { names: ['m', 'jobmanager', 'yid', 'yarnapplicationId'], kind: 'value' },
  { names: ['d', 'detached', 'yd', 'yarndetached', 'q', 'sysoutLogging', 'sae', 'shutdownOnAttachedExit', 'v', 'verbose'], kind: 'flag' },
  { names: ['D', 'yD'], kind: 'pair' },
  { names: ['ynm', 'yarnname'], kind: 'value' },
  { names: ['yjm', 'yarnjobManagerMemory'], kind: 'value' },
  { names: ['ytm', 'yarntaskManagerMemory'], kind: 'value' },
  { names: ['ys', 'yarnslots'], kind: 'value' },
  { names: ['yqu', 'yarnqueue'], kind: 'value' },
  { names: ['ynl', 'yarnnodeLabel'], kind: 'value' },
  {
    names: ['yt', 'yarnship', 'yj', 'yarnjar', 'z', 'zookeeperNamespace', 'yz', 'yarnzookeeperNamespace', 'yat', 'yarnapplicationType'],
    kind: 'value',
  },
  { names: [...PYTHON, ...PYTHON.map((name) => `${name}thon`)], kind: 'value' },
];

/** Options with one meaning, by the first name above. */
const FLINK_OPTION: Readonly<Record<string, string>> = {
  p: 'parallelism.default',
  yjm: 'jobmanager.memory.process.size',
  ytm: 'taskmanager.memory.process.size',
  ys: 'taskmanager.numberOfTaskSlots',
  yqu: 'yarn.application.queue',
  ynl: 'yarn.application.node-label',
};

/** Of the job, or of what runs it alone. */
const NAME_OPTIONS = ['pipeline.name', 'yarn.application.name', 'kubernetes.cluster-id'];

/** @param words what stands after `run` */
export function flinkRun(words: readonly string[]): CalledJob | Message {
  const read = readOptions(words, OPTIONS, true);
  if ('key' in read) return read;
  if (read.options.some(({ name }) => name === 'py')) return message('import.python');
  const valuesOf = (name: string): readonly string[] => read.options.flatMap((option) => (option.name === name ? [option.value] : []));
  const named = valuesOf('j').at(-1);
  const artifact = named ?? read.rest[0];
  if (artifact === undefined) return message('import.noJar');
  const mainClass = valuesOf('c').at(-1);
  const options = flinkOptions(read.options);
  return {
    name: valuesOf('ynm').at(-1) ?? NAME_OPTIONS.map((key) => options.get(key)).find((name) => name !== undefined),
    shortName: (mainClass ?? artifact.replace(/\.jar$/i, '')).split(mainClass === undefined ? '/' : '.').at(-1),
    source: { kind: 'jar', artifact, mainClass, args: named === undefined ? read.rest.slice(1) : read.rest },
    description: undefined,
    flinkVersion: undefined,
    options,
    variables: new Map(),
    restore: { path: valuesOf('s').at(-1), claimMode: valuesOf('rm').at(-1), allowNonRestoredState: valuesOf('n').length > 0 },
    jars: valuesOf('C'),
    maven: [],
    remarks: [...valuesOf('t'), ...valuesOf('m')].map((target) => message('import.ranOn', { target })),
    leftOut: valuesOf('yt').map((value) => message('import.optionLeftOut', { option: value })),
  };
}

function flinkOptions(options: readonly { readonly name: string; readonly value: string }[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of options) {
    const key = FLINK_OPTION[name];
    if (name === 'D') setPair(found, value);
    // YARN's own options mean megabytes where no unit is given.
    else if (key !== undefined) found.set(key, /^y[jt]m$/.test(name) && /^\d+$/.test(value) ? `${value}m` : value);
  }
  return found;
}
