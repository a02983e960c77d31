/** How a process of a local cluster is started: Java with our own class path and options, no shell script. */
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocalProcessName } from '../../core/ports.ts';
import type { Command, ProcessEnv } from '../processes/command.ts';
import { logFile, type ClusterFolder } from './clusterFolder.ts';
import { JOB_MANAGER_MEMORY, SQL_GATEWAY_MEMORY, TASK_MANAGER_MEMORY } from './clusterMemory.ts';
import type { FlinkHome } from './installHome.ts';
import type { Java } from './java.ts';
import { LOGGING_FILE_NAME } from './loggingConfig.ts';

const MAIN_CLASS: Readonly<Record<LocalProcessName, string>> = {
  jobManager: 'org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint',
  taskManager: 'org.apache.flink.runtime.taskexecutor.TaskManagerRunner',
  sqlGateway: 'org.apache.flink.table.gateway.SqlGateway',
};

/** What Flink's own default configuration exports and opens to itself for Java 17 (`env.java.opts.all` of its `config.yaml`). */
const EXPORTS = [
  'java.base/sun.net.util',
  'java.rmi/sun.rmi.registry',
  'jdk.compiler/com.sun.tools.javac.api',
  'jdk.compiler/com.sun.tools.javac.file',
  'jdk.compiler/com.sun.tools.javac.parser',
  'jdk.compiler/com.sun.tools.javac.tree',
  'jdk.compiler/com.sun.tools.javac.util',
  'java.security.jgss/sun.security.krb5',
];
const OPENED_PACKAGES_OF_JAVA_BASE = [
  'java.lang',
  'java.net',
  'java.io',
  'java.nio',
  'sun.nio.ch',
  'java.lang.reflect',
  'java.text',
  'java.time',
  'java.util',
  'java.util.concurrent',
  'java.util.concurrent.atomic',
  'java.util.concurrent.locks',
];

export interface ProcessStart {
  readonly process: LocalProcessName;
  readonly home: FlinkHome;
  readonly java: Java;
  readonly folder: ClusterFolder;
  readonly env: ProcessEnv;
  readonly taskManagerId: string;
}

export async function javaCommand(start: ProcessStart): Promise<Command> {
  const { process, home, java, folder, env } = start;
  const logging = pathToFileURL(join(folder.conf, LOGGING_FILE_NAME)).href;
  return {
    executable: java.executable,
    args: [
      `${folder.marker}${process}`,
      ...memoryOptions(process),
      ...moduleOptions(),
      `-Djava.io.tmpdir=${folder.temporary}`,
      '-Dfile.encoding=UTF-8',
      `-Dlog.file=${logFile(folder, process)}`,
      `-Dlog4j.configurationFile=${logging}`,
      '-classpath',
      (await classPath(process, home)).join(delimiter),
      MAIN_CLASS[process],
      ...programArguments(start),
    ],
    env: {
      ...env,
      ...utf8Locale(env),
      FLINK_HOME: home.folder,
      FLINK_CONF_DIR: folder.conf,
      FLINK_LIB_DIR: join(home.folder, 'lib'),
      FLINK_OPT_DIR: join(home.folder, 'opt'),
      FLINK_PLUGINS_DIR: join(home.folder, 'plugins'),
    },
    cwd: folder.root,
  };
}

/** Java before 18 reads its arguments by the locale, and paths may hold any letter. Windows hands them over as UTF-16. */
function utf8Locale(env: ProcessEnv): ProcessEnv {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value !== undefined && value !== '');
  if (process.platform === 'win32' || /utf-?8/i.test(locale ?? '')) return {};
  return { LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8' };
}

function programArguments({ process, folder, taskManagerId }: ProcessStart): readonly string[] {
  if (process === 'sqlGateway') return [];
  const id = process === 'taskManager' ? ['-D', `taskmanager.resource-id=${taskManagerId}`] : [];
  return ['--configDir', folder.conf, ...id];
}

/** The quick compiler alone brings these two up in half the processor time; only the TaskManager's code runs long enough for the thorough one. */
const QUICK_COMPILER = '-XX:TieredStopAtLevel=1';

function memoryOptions(process: LocalProcessName): readonly string[] {
  if (process === 'sqlGateway') return [QUICK_COMPILER, `-Xmx${String(SQL_GATEWAY_MEMORY.heap)}m`];
  if (process === 'jobManager')
    return [QUICK_COMPILER, `-Xmx${String(JOB_MANAGER_MEMORY.heap)}m`, `-XX:MaxMetaspaceSize=${String(JOB_MANAGER_MEMORY.metaspace)}m`];
  const { frameworkHeap, taskHeap, frameworkOffHeap, taskOffHeap, network, metaspace } = TASK_MANAGER_MEMORY;
  return [
    `-Xmx${String(frameworkHeap + taskHeap)}m`,
    `-XX:MaxDirectMemorySize=${String(frameworkOffHeap + taskOffHeap + network)}m`,
    `-XX:MaxMetaspaceSize=${String(metaspace)}m`,
  ];
}

/** Ignored, with a warning, for packages that a Java version lacks. */
function moduleOptions(): readonly string[] {
  return [
    ...EXPORTS.map((name) => `--add-exports=${name}=ALL-UNNAMED`),
    ...OPENED_PACKAGES_OF_JAVA_BASE.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

/** `lib/` in alphabetical order with `flink-dist` last, as Flink's scripts have it. */
async function classPath(process: LocalProcessName, home: FlinkHome): Promise<readonly string[]> {
  const lib = join(home.folder, 'lib');
  const jars = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  const dist = jars.filter((name) => name.startsWith('flink-dist'));
  const rest = jars.filter((name) => !name.startsWith('flink-dist'));
  const gateway = process === 'sqlGateway' ? [home.gatewayJar] : [];
  return [...[...rest, ...dist].map((name) => join(lib, name)), ...gateway];
}
