/** Flink versions with a known vulnerability that a person who runs a cluster should hear of. */

/** Fixed patch of CVE-2026-35194 (code generation from JSON functions and LIKE … ESCAPE) per line, from 1.15 on. */
const FIXED_IN: Readonly<Record<string, number>> = { '1.20': 4, '2.0': 2, '2.1': 2, '2.2': 1 };

/** Whether this version is affected by CVE-2026-35194; `false` for what is not a version. */
export function isVulnerable(version: string): boolean {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
  if (match === null) return false;
  const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const fixed = FIXED_IN[`${String(major)}.${String(minor)}`];
  if (fixed !== undefined) return patch < fixed;
  return major === 1 && minor >= 15 && minor < 20;
}
