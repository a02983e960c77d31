/** Which Flink versions Sluice installs, and what is known of them. */
import { message } from '../../l10n/localize.ts';
import { LocalFlinkError } from './localFlinkError.ts';

export const DEFAULT_FLINK_VERSION = '2.3.0';

/** The newest version of a line for which both PyPI's libraries and Maven's SQL Gateway exist. */
const NEWEST_OF_LINE: Readonly<Record<string, string>> = {
  '1.18': '1.18.1',
  '1.20': '1.20.3',
  '2.1': '2.1.3',
  '2.2': '2.2.1',
  '2.3': '2.3.0',
};

/** What we have seen of a version's two downloads, so that a damaged or exchanged one is recognised. Sizes in bytes. */
export interface PinnedDownloads {
  readonly librariesSha256: string;
  readonly librariesBytes: number;
  readonly unpackedBytes: number;
  readonly gatewaySha256: string;
}

const PINNED: Readonly<Record<string, PinnedDownloads>> = {
  '2.3.0': {
    librariesSha256: '38ece876553286b3a285cf344c2d2038f8a7ca10da5df54d5107250386d64151',
    librariesBytes: 329_139_814,
    unpackedBytes: 345_000_000,
    gatewaySha256: 'aad296a152dc367ddd70727f5a57dd61958cff3d8dceb1f947bf8d9705c8d724',
  },
  '1.20.3': {
    librariesSha256: 'f07f07a46bb272c1e851379ed92105928367019db31240091a5367fc92800289',
    librariesBytes: 231_679_075,
    unpackedBytes: 252_000_000,
    gatewaySha256: 'f80e1c5b7a8a9e0bd57bbde5a56ca6731192acce8cfb1bce43e307a33a417c8f',
  },
};

/** `undefined` for a version whose downloads only pip and Maven verify. */
export function pinnedDownloads(version: string): PinnedDownloads | undefined {
  return PINNED[version];
}

/** Whether `version` is the wanted one or of the wanted line (`2.3` takes `2.3.1`). */
export function fitsVersion(version: string, wanted: string): boolean {
  return version === wanted || version.startsWith(`${wanted}.`);
}

/** The version to install for a version or line. @throws LocalFlinkError `version` */
export function installableVersion(wanted: string): string {
  const version = /^\d+\.\d+$/.test(wanted) ? NEWEST_OF_LINE[wanted] : wanted;
  if (version !== undefined && /^\d+\.\d+\.\d+$/.test(version) && atLeast(version, [1, 18, 0])) return version;
  throw new LocalFlinkError('version', message('localFlink.version', { version: wanted, known: Object.keys(NEWEST_OF_LINE) }));
}

/** The first versions without CVE-2026-35194 (code injection through SQL's JSON functions and LIKE … ESCAPE), by line. */
const FIXED: readonly (readonly [number, number, number])[] = [
  [1, 20, 4],
  [2, 0, 2],
  [2, 1, 2],
  [2, 2, 1],
];

/** The known vulnerability of a version and the nearest version without it; `undefined` when we know of none. */
export function knownVulnerability(version: string): { readonly id: string; readonly fixedIn: string } | undefined {
  const fix = FIXED.find(([major, minor]) => !atLeast(version, [major, minor + 1, 0]));
  if (fix === undefined || atLeast(version, fix) || !atLeast(version, [1, 15, 0])) return undefined;
  return { id: 'CVE-2026-35194', fixedIn: fix.join('.') };
}

/** Whether `version` is `least` or newer; a pre-release counts as its release. */
export function atLeast(version: string, least: readonly [number, number, number]): boolean {
  const parts = version.split(/[.-]/, 3).map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
