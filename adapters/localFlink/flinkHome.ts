/** Chooses where a Flink comes from: the user's own folder or archive where it fits, else one that Sluice installs. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { message } from '../../l10n/localize.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { DEFAULT_FLINK_VERSION, fitsVersion, installableVersion } from './flinkVersions.ts';
import { LocalFlinkError } from './localFlinkError.ts';

export type HomeChoice =
  | { readonly kind: 'folder'; readonly version: string; readonly folder: string }
  /** A binary distribution (`.tgz`) of the user, to be unpacked into the cache. */
  | { readonly kind: 'archive'; readonly version: string; readonly archive: string }
  | { readonly kind: 'install'; readonly version: string };

/**
 * In this order, the first that fits `wanted` (a version, a line such as `2.3`, or `undefined` for any): the setting, `SLUICE_FLINK_DIST`, `FLINK_HOME`.
 * For `undefined` a `FLINK_HOME` fits only when it is of the default line.
 * @throws LocalFlinkError `home` when the setting or `SLUICE_FLINK_DIST` holds no Flink, `version`
 */
export async function chooseHome(wanted: string | undefined, setting: string | undefined, env: ProcessEnv): Promise<HomeChoice> {
  for (const path of [setting, env['SLUICE_FLINK_DIST']]) {
    if (path === undefined || path === '') continue;
    const named = await describe(path);
    if (named === undefined) throw new LocalFlinkError('home', message('localFlink.home', { path }));
    if (wanted === undefined || fitsVersion(named.version, wanted)) return named;
  }
  const flinkHome = env['FLINK_HOME'];
  const version = flinkHome === undefined ? undefined : await flinkVersionOf(flinkHome);
  if (flinkHome !== undefined && version !== undefined && fitsVersion(version, wanted ?? lineOf(DEFAULT_FLINK_VERSION))) {
    return { kind: 'folder', version, folder: flinkHome };
  }
  return { kind: 'install', version: installableVersion(wanted ?? DEFAULT_FLINK_VERSION) };
}

/** The version by the name of `lib/flink-dist-….jar`; `undefined` when the folder is no Flink home. */
export async function flinkVersionOf(folder: string): Promise<string | undefined> {
  const names = await namesIn(join(folder, 'lib'));
  return names.map((name) => /^flink-dist(?:_[\d.]+)?-(\d+\.\d+\.\d+\S*)\.jar$/.exec(name)?.[1]).find((version) => version !== undefined);
}

/** The SQL Gateway's jar in `opt/` or `lib/` of a home; `undefined` when it is not there, as in the libraries on PyPI. */
export async function gatewayJarIn(home: string, version: string): Promise<string | undefined> {
  const name = gatewayJarName(version);
  for (const folder of ['opt', 'lib']) {
    if ((await namesIn(join(home, folder))).includes(name)) return join(home, folder, name);
  }
  return undefined;
}

export function gatewayJarName(version: string): string {
  return `flink-sql-gateway-${version}.jar`;
}

async function describe(path: string): Promise<HomeChoice | undefined> {
  const version = await flinkVersionOf(path);
  if (version !== undefined) return { kind: 'folder', version, folder: path };
  const inName = /^flink-(\d+\.\d+\.\d+)\b.*\.(?:tgz|tar\.gz)$/.exec(basename(path))?.[1];
  return inName !== undefined && (await isFile(path)) ? { kind: 'archive', version: inName, archive: path } : undefined;
}

function lineOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** Nothing for a folder that cannot be looked into: then there is no Flink home in it for us. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
