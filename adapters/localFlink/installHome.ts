/** Puts a Flink home into the user's cache: whole or not at all. */
import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cancellation } from '../../core/cancellation.ts';
import type { Clock, Progress } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import { abortable } from '../processes/abortable.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { verifySiblingSha512 } from './checksum.ts';
import { withFileLock } from './fileLock.ts';
import { withTrouble } from './trouble.ts';
import { downloadGateway, downloadLibraries, type Download } from './flinkDownloads.ts';
import { flinkVersionOf, gatewayJarIn, gatewayJarName, type HomeChoice } from './flinkHome.ts';
import { pinnedDownloads } from './flinkVersions.ts';
import type { Java } from './java.ts';
import { LocalFlinkError } from './localFlinkError.ts';
import { findMaven, findPip } from './programs.ts';
import { unpackTarball, type Tarball } from './unpackTarball.ts';
import { unpackWheel } from './unpackWheel.ts';
import { watchGrowth } from './watchGrowth.ts';

export interface Installation {
  readonly cacheDirectory: string;
  readonly java: Java;
  readonly env: ProcessEnv;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly cancellation: Cancellation;
}

/** A Flink home with everything that a local cluster needs. */
export interface FlinkHome {
  readonly version: string;
  readonly folder: string;
  readonly gatewayJar: string;
}

/**
 * The home of a choice; downloads and unpacks what is missing, one installation at a time. A user's own folder is never written to.
 * Whatever ends an installation, the next call begins again, with the downloads that were finished.
 * @throws LocalFlinkError, CancelledError
 */
export async function readyHome(choice: HomeChoice, installation: Installation): Promise<FlinkHome> {
  const { cacheDirectory, clock, cancellation, progress } = installation;
  return withTrouble(cacheDirectory, async () => {
    const ready = await completeHome(choice, installation);
    if (ready !== undefined) return ready;
    await mkdir(jarsFolder(installation), { recursive: true });
    await mkdir(downloadsFolder(installation), { recursive: true });
    const onWait = () => {
      progress(message('localFlink.waitingForInstall'));
    };
    return withFileLock(join(cacheDirectory, 'install.lock'), { clock, cancellation, onWait }, async () => {
      return (await completeHome(choice, installation)) ?? (await completed(choice, installation));
    });
  });
}

/** `undefined` when the home or its gateway is not there yet. */
async function completeHome(choice: HomeChoice, installation: Installation): Promise<FlinkHome | undefined> {
  const { version } = choice;
  const folder = homeFolder(choice, installation);
  if ((await flinkVersionOf(folder)) !== version) return undefined;
  const gatewayJar = (await gatewayJarIn(folder, version)) ?? (await gatewayInCache(version, installation));
  return gatewayJar === undefined ? undefined : { version, folder, gatewayJar };
}

/** Unpacks and fetches what {@link completeHome} missed. The gateway comes first: without Maven there is no use in the large download. */
async function completed(choice: HomeChoice, installation: Installation): Promise<FlinkHome> {
  const { version } = choice;
  const folder = homeFolder(choice, installation);
  const unpacked = (await flinkVersionOf(folder)) === version;
  if (choice.kind === 'archive' && !unpacked) await installArchive(choice, folder, installation);
  const gatewayJar =
    (await gatewayJarIn(folder, version)) ?? (await gatewayInCache(version, installation)) ?? (await fetchGateway(version, installation));
  if (choice.kind === 'install' && !unpacked) await installDownload(version, folder, installation);
  return { version, folder, gatewayJar };
}

async function fetchGateway(version: string, installation: Installation): Promise<string> {
  const { env, java, progress } = installation;
  progress(message('localFlink.downloadingGateway', { version }));
  const maven = await findMaven(env, java);
  const mavenEnv = { ...env, JAVA_HOME: env['JAVA_HOME'] ?? java.home };
  return downloadGateway(maven, { ...downloadOf(version, installation), folder: jarsFolder(installation), env: mavenEnv });
}

async function installDownload(version: string, folder: string, installation: Installation): Promise<void> {
  const { env, cancellation, clock, progress } = installation;
  const pip = await findPip(env, cancellation);
  await checkSpace(version, installation);
  const total = pinnedDownloads(version)?.librariesBytes;
  const report = (bytes: number) => {
    progress(message('localFlink.downloading', { version }), total === undefined ? undefined : Math.min(1, bytes / total));
  };
  report(0);
  const downloads = downloadsFolder(installation);
  const file = await watchGrowth(downloads, clock, report, async () => downloadLibraries(pip, downloadOf(version, installation)));
  await unpackHome({ file, depth: 2 }, version, folder, installation);
  await rm(file, { force: true });
}

async function installArchive(
  choice: HomeChoice & { readonly kind: 'archive' },
  folder: string,
  installation: Installation,
): Promise<void> {
  installation.progress(message('localFlink.verifying', { file: choice.archive }));
  await verifySiblingSha512(choice.archive);
  await unpackHome({ file: choice.archive, depth: 1 }, choice.version, folder, installation);
}

/** Unpacks beside the final place and renames, so that the final place never holds half a home. */
async function unpackHome(archive: Tarball, version: string, folder: string, installation: Installation): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await unpackInto(partial, archive, version, installation);
    if ((await flinkVersionOf(partial)) !== version) throw new LocalFlinkError('home', message('localFlink.home', { path: archive.file }));
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function unpackInto(partial: string, archive: Tarball, version: string, { cancellation, progress }: Installation): Promise<void> {
  const { size } = await stat(archive.file);
  const report = inSteps((fraction) => {
    progress(message('localFlink.unpacking', { version }), fraction);
  });
  const onBytes = (done: number) => {
    report(done / size);
  };
  const unpack = archive.file.endsWith('.whl') ? unpackWheel : unpackTarball;
  await abortable(cancellation, async (signal) => unpack(archive, partial, signal, onBytes));
}

/** pip keeps its copy beside ours until the end. @throws LocalFlinkError `diskFull` before anything is downloaded in vain */
async function checkSpace(version: string, { cacheDirectory }: Installation): Promise<void> {
  const pinned = pinnedDownloads(version);
  if (pinned === undefined) return;
  const needed = 2 * pinned.librariesBytes + pinned.unpackedBytes;
  const { bavail, bsize } = await statfs(cacheDirectory);
  if (bavail * bsize >= needed) return;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  const args = { version, folder: cacheDirectory, needed: megabytes(needed), free: megabytes(bavail * bsize) };
  throw new LocalFlinkError('diskFull', message('localFlink.diskTooSmall', args));
}

/** Calls `report` only when another percent is done. */
function inSteps(report: (fraction: number) => void): (fraction: number) => void {
  let last = -1;
  return (fraction) => {
    const percent = Math.floor(fraction * 100);
    if (percent === last) return;
    last = percent;
    report(percent / 100);
  };
}

function downloadOf(version: string, installation: Installation): Download {
  return { version, folder: downloadsFolder(installation), env: installation.env, cancellation: installation.cancellation };
}

function homeFolder(choice: HomeChoice, { cacheDirectory }: Installation): string {
  return choice.kind === 'folder' ? choice.folder : join(cacheDirectory, 'flink', choice.version);
}

function downloadsFolder({ cacheDirectory }: Installation): string {
  return join(cacheDirectory, 'downloads');
}

function jarsFolder({ cacheDirectory }: Installation): string {
  return join(cacheDirectory, 'jars');
}

/** Jars come here by renaming, after they were verified. */
async function gatewayInCache(version: string, installation: Installation): Promise<string | undefined> {
  const path = join(jarsFolder(installation), gatewayJarName(version));
  return (await stat(path).catch(() => undefined)) === undefined ? undefined : path;
}
