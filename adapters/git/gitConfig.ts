/** What git's configuration says, from `git config --list --show-scope -z`. */

export interface ConfigEntry {
  /** `system`, `global`, `local`, `worktree` or `command`; a file that is included has the scope of the one that includes it. */
  readonly scope: string;
  /** Section and variable in lower case, the part between as written. */
  readonly key: string;
  readonly value: string;
}

export function parseConfig(text: string): readonly ConfigEntry[] {
  const fields = text.split('\0');
  const entries: ConfigEntry[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [key = '', ...value] = (fields[index + 1] ?? '').split('\n');
    entries.push({ scope: fields[index] ?? '', key, value: value.join('\n') });
  }
  return entries;
}

/**
 * Names of the content filters that the repository itself configures: programs that `git status` would run. The user's own, Git LFS for
 * instance, are not among them. `undefined` when one has a name that no `-c` can take.
 */
export function repositoryFilters(entries: readonly ConfigEntry[]): readonly string[] | undefined {
  const names = entries
    .filter(({ scope }) => scope === 'local' || scope === 'worktree')
    .map(({ key }) => /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1])
    .filter((name) => name !== undefined);
  return names.some((name) => /[=\n]/.test(name)) ? undefined : [...new Set(names)];
}

/** Address of the branch's remote, else of `origin`, else of the first one. */
export function remoteUrl(entries: readonly ConfigEntry[], branch: string | undefined): string | undefined {
  const valueOf = (key: string): string | undefined => entries.findLast((entry) => entry.key === key)?.value;
  const ofBranch = branch === undefined ? undefined : valueOf(`branch.${branch}.remote`);
  const first = entries.find(({ key }) => /^remote\..+\.url$/s.test(key))?.value;
  return (ofBranch === undefined ? undefined : valueOf(`remote.${ofBranch}.url`)) ?? valueOf('remote.origin.url') ?? first;
}
