/** Small stand-ins for Flink's packages and for the programs that fetch them, since the real ones do not fail on demand. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import { parseJavaSettings, type Java } from '../../adapters/localFlink/java.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Writes files below `folder`, with the folders that they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The files of a home that has all that a local cluster needs, by name. */
export function homeFiles(version: string, distBytes = 1000): Readonly<Record<string, Uint8Array>> {
  return {
    [`lib/flink-dist-${version}.jar`]: randomBytes(distBytes),
    [`opt/flink-sql-gateway-${version}.jar`]: randomBytes(1000),
    'plugins/README.txt': randomBytes(10),
  };
}

/** A binary distribution as Apache publishes it. */
export async function binaryDistribution(version: string, distBytes?: number): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(join(folder, `flink-${version}`), { ...homeFiles(version, distBytes), 'bin/flink': '#!/bin/sh\n', 'conf/config.yaml': '' });
  const archive = join(folder, `flink-${version}-bin-scala_2.12.tgz`);
  await create({ file: archive, cwd: folder, gzip: true }, [`flink-${version}`]);
  return archive;
}

/** The libraries as PyPI has them for versions up to 1.20: a source distribution. */
export async function sourceDistribution(version: string): Promise<string> {
  const folder = temporaryFolder();
  const name = `apache-flink-libraries-${version}`;
  writeFiles(join(folder, name, 'deps'), { [`lib/flink-dist-${version}.jar`]: randomBytes(1000), 'bin/bash-java-utils.jar': '' });
  writeFiles(join(folder, name), { 'setup.py': '', 'pyflink/version.py': '' });
  const archive = join(folder, `${name}.tar.gz`);
  await create({ file: archive, cwd: folder, gzip: true }, [name]);
  return archive;
}

/** A zip file with entries of these names and contents, written by Python, which checks no name. */
export function zipFile(name: string, entries: Readonly<Record<string, string>>): string {
  const file = join(temporaryFolder(), name);
  const script =
    'import sys, json, zipfile\nz = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)\n[z.writestr(*e) for e in json.loads(sys.argv[2]).items()]\nz.close()';
  execFileSync('python3', ['-c', script, file, JSON.stringify(entries)]);
  return file;
}

/** The Java on this machine's `PATH`. */
export function realJava(): Java {
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  const java = parseJavaSettings(stderr);
  if (java === undefined) throw new Error(`no Java on the PATH: ${stderr}`);
  return java;
}

/** A folder of programs to be the only one on a `PATH`. */
export class FakePrograms {
  readonly folder: string = temporaryFolder();

  /** A program that runs `body` with `/bin/sh`, which finds `cp` and the like only by `/bin/…`. Each run is counted. */
  add(name: string, body: string): this {
    const file = join(this.folder, name);
    writeFileSync(file, `#!/bin/sh\necho "$*" >> '${file}.runs'\n${body}\n`);
    chmodSync(file, 0o755);
    return this;
  }

  /** A Java of this specification version that, when it is to run a class, runs `body` instead and ends with `lastWords`. */
  addJava(specificationVersion: string, lastWords = 'no such class', body = ''): this {
    const home = join(this.folder, 'jdk');
    mkdirSync(join(home, 'bin'), { recursive: true });
    const answer = `if [ "$2" = "-version" ]; then\n  echo '    java.home = ${home}' >&2\n  echo '    java.specification.version = ${specificationVersion}' >&2\n  exit 0\nfi`;
    return this.add('jdk/bin/java', `${answer}\n${body}\necho '${lastWords}' >&2\nexit 1`).add('java', `exec '${home}/bin/java' "$@"`);
  }

  /** A pip that "downloads" this file. */
  addPip(file: string): this {
    return this.add('pip', `[ "$1" = "--version" ] && exit 0\nwhile [ "$1" != "--dest" ]; do shift; done\n/bin/cp '${file}' "$2/"`);
  }

  /** A Maven that "downloads" this file. */
  addMaven(file: string): this {
    return this.add('mvn', `for a; do case "$a" in -DoutputDirectory=*) /bin/cp '${file}' "\${a#*=}/";; esac; done`);
  }

  /** The arguments of each run so far. */
  runs(name: string): readonly string[] {
    try {
      return readFileSync(join(this.folder, `${name}.runs`), 'utf8')
        .trimEnd()
        .split('\n');
    } catch {
      return [];
    }
  }
}
