/** Downloads Flink's libraries by pip and its SQL Gateway by Maven: their own settings, mirrors and proxies count. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cancellation } from '../../core/cancellation.ts';
import { message } from '../../l10n/localize.ts';
import type { Command, CommandResult, ProcessEnv } from '../processes/command.ts';
import { runCommand } from '../processes/runCommand.ts';
import { verifySha256 } from './checksum.ts';
import { diskFull, saysDiskFull } from './trouble.ts';
import { gatewayJarName } from './flinkHome.ts';
import { pinnedDownloads } from './flinkVersions.ts';
import { LocalFlinkError } from './localFlinkError.ts';
import type { Program } from './programs.ts';

const DOWNLOAD_TIMEOUT_MILLISECONDS = 3_600_000;

export interface Download {
  readonly version: string;
  /** Folder for finished downloads. */
  readonly folder: string;
  readonly env: ProcessEnv;
  readonly cancellation: Cancellation;
}

/** The verified wheel or source distribution of `apache-flink-libraries`. @throws LocalFlinkError, CancelledError */
export async function downloadLibraries(pip: Program, { version, folder, env, cancellation }: Download): Promise<string> {
  const name = /^apache[-_]flink[-_]libraries-/;
  const done = (await readdir(folder)).find((file) => name.test(file) && file.includes(`-${version}`));
  if (done !== undefined) {
    await verifySha256(join(folder, done), pinnedDownloads(version)?.librariesSha256);
    return join(folder, done);
  }
  return inPartialFolder(join(folder, `libraries-${version}.partial`), async (partial) => {
    const temporary = join(partial, 'tmp');
    await mkdir(temporary);
    const args = [
      'download',
      '--no-deps',
      '--no-input',
      '--disable-pip-version-check',
      '--dest',
      partial,
      `apache-flink-libraries==${version}`,
    ];
    const command = {
      executable: pip.executable,
      args: [...pip.args, ...args],
      env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    };
    const result = await runCommand(command, DOWNLOAD_TIMEOUT_MILLISECONDS, cancellation);
    if (result.exitCode !== 0) throw downloadTrouble('pip', version, folder, result);
    const file = (await readdir(partial)).find((one) => name.test(one));
    return keep(partial, file, folder, version, pinnedDownloads(version)?.librariesSha256);
  });
}

/** The verified jar of the SQL Gateway, put into the folder. @throws LocalFlinkError, CancelledError */
export async function downloadGateway(maven: Program, { version, folder, env, cancellation }: Download): Promise<string> {
  return inPartialFolder(join(folder, `gateway-${version}.partial`), async (partial) => {
    const command = mavenCopy(maven, `org.apache.flink:flink-sql-gateway:${version}`, partial, env);
    const result = await runCommand(command, DOWNLOAD_TIMEOUT_MILLISECONDS, cancellation);
    if (result.exitCode !== 0) throw downloadTrouble('Maven', version, folder, result);
    const file = (await readdir(partial)).find((one) => one === gatewayJarName(version));
    return keep(partial, file, folder, version, pinnedDownloads(version)?.gatewaySha256);
  });
}

/** `-C` makes Maven fail on a wrong checksum; the folder without a `pom.xml` keeps it from reading the user's project. */
function mavenCopy(maven: Program, artifact: string, folder: string, env: ProcessEnv): Command {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  const args = ['-B', '-C', '-q', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`, '-Dmdep.useBaseVersion=true'];
  return { executable: maven.executable, args: [...maven.args, ...args], env, cwd: folder };
}

/** A new folder for `work` alone, gone when it is over; what a killed process left there goes first. */
async function inPartialFolder<T>(partial: string, work: (partial: string) => Promise<T>): Promise<T> {
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    return await work(partial);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function keep(
  partial: string,
  file: string | undefined,
  folder: string,
  version: string,
  sha256: string | undefined,
): Promise<string> {
  if (file === undefined) throw new LocalFlinkError('download', message('localFlink.nothingDownloaded', { version }));
  const path = join(partial, file);
  await verifySha256(path, sha256);
  const kept = join(folder, file);
  await rename(path, kept);
  return kept;
}

const NO_NETWORK =
  /from versions: none\)|Max retries exceeded|Failed to establish a new connection|ConnectTimeout|ReadTimeout|name resolution|Network is unreachable|Connection (?:refused|timed out|reset)|Unknown host|UnknownHostException|No route to host|ProxyError|SSLError|offline mode/i;

function downloadTrouble(program: string, version: string, folder: string, result: CommandResult): LocalFlinkError {
  const output = result.stderr + result.stdout;
  if (saysDiskFull(output)) return diskFull(folder);
  if (/DO NOT MATCH THE HASHES|Checksum validation failed/i.test(output)) {
    return new LocalFlinkError('damaged', message('localFlink.damagedByTool', { program, version }));
  }
  const detail = lastError(output);
  if (NO_NETWORK.test(output)) return new LocalFlinkError('network', message('localFlink.network', { program, version, detail }));
  return new LocalFlinkError('download', message('localFlink.download', { program, version, detail, code: result.exitCode }));
}

/** The first line that pip or Maven marks as an error: later ones repeat it or point to help pages. */
function lastError(output: string): string {
  const lines = output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.find((line) => /^(?:\[ERROR\]|ERROR:)/.test(line)) ?? lines.at(-1) ?? '';
  return marked.replace(/^(?:\[ERROR\]|ERROR:)\s*/, '').slice(0, 500);
}
