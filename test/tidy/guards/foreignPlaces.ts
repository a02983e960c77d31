/** Nothing in the repository knows the machine it was written on, or names a registry: clients ask the one they are configured for. */
import type { TextFile } from './trackedFiles.ts';

const HOMES = /(^|[^\w./$}])(\/home\/(?!(user|ann)\b)\w|\/Users\/(?!(user|ann)\b)\w|[A-Z]:\\\\?Users\\\\?(?!(user|ann)\b))/;
const REGISTRIES =
  /registry\.npmjs\.org|registry\.npmmirror\.com|pypi\.org|files\.pythonhosted\.org|repo1?\.maven(\.apache)?\.org|artifactory|"resolved": "https?:/i;

/** `path:line` of each line that names the home folder of anybody but the examples `user` and `ann`, or one of `folders` of this machine. */
export function machinePaths(files: readonly TextFile[], folders: readonly string[]): readonly string[] {
  return matchingLines(files, (line) => HOMES.test(line) || folders.some((folder) => line.includes(folder)));
}

/** `path:line` of each line that names the host of a package registry. */
export function registryHosts(files: readonly TextFile[]): readonly string[] {
  return matchingLines(files, (line) => REGISTRIES.test(line));
}

function matchingLines(files: readonly TextFile[], matches: (line: string) => boolean): readonly string[] {
  return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (matches(line) ? [`${path}:${index + 1}`] : [])));
}
