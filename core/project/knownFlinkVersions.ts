/** Whether Sluice knows a Flink release, and how its releases are named to a person. */
import { FLINK_VERSIONS } from '../sql/flinkVersion.ts';

interface ReleaseRange {
  readonly major: number;
  readonly oldest: number;
  readonly newest: number;
}

/** A release of a known major version that is neither older nor newer than all known ones. */
export function isKnownFlinkVersion(release: string): boolean {
  const [major = 0, minor = 0] = numbersOf(release);
  return ranges().some((range) => range.major === major && range.oldest <= minor && minor <= range.newest);
}

/** Whether two releases differ in their last number only: `2.3` and `2.3.1`. */
export function isSameLine(left: string, right: string): boolean {
  const [[major, minor], [otherMajor, otherMinor]] = [numbersOf(left), numbersOf(right)];
  return major === otherMajor && minor === otherMinor;
}

/** `1.14–1.20` and so on, oldest first. */
export function knownFlinkReleases(): readonly string[] {
  return ranges().map(({ major, oldest, newest }) => `${major}.${oldest}–${major}.${newest}`);
}

function ranges(): readonly ReleaseRange[] {
  const versions = FLINK_VERSIONS.map(numbersOf);
  const majors = [...new Set(versions.map(([major = 0]) => major))];
  return majors.map((major) => {
    const minors = versions.filter(([own]) => own === major).map(([, minor = 0]) => minor);
    return { major, oldest: Math.min(...minors), newest: Math.max(...minors) };
  });
}

function numbersOf(release: string): readonly number[] {
  return release.split('.').map(Number);
}
