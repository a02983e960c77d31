/** A call of git that runs nothing which the repository names: it may be a stranger's. */
import type { Command, ProcessEnv } from '../processes/command.ts';

export interface GitCall {
  /** Absolute path of git. */
  readonly executable: string;
  /** Absolute path; git looks for the repository from here upward. */
  readonly folder: string;
  readonly args: readonly string[];
  /** Names of the repository's own content filters. */
  readonly filters: readonly string[];
  readonly env: ProcessEnv;
}

/** Wins over each configuration file. */
const SAFE: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.untrackedCache=false',
  'protocol.allow=never',
  'protocol.ext.allow=never',
  'safe.bareRepository=explicit',
  'status.submoduleSummary=false',
  'submodule.recurse=false',
];

export function gitCommand({ executable, folder, args, filters, env }: GitCall): Command {
  const withoutFilters = filters.flatMap((name) => [
    `filter.${name}.clean=`,
    `filter.${name}.smudge=`,
    `filter.${name}.process=`,
    `filter.${name}.required=false`,
  ]);
  const settings = [...SAFE, ...withoutFilters].flatMap((setting) => ['-c', setting]);
  return { executable, args: ['--no-pager', ...settings, ...args], env: gitEnv(env), cwd: folder };
}

/** `GIT_` variables of a hook or a rebase that runs us name another repository; an empty list of protocols also stops lazy fetching. */
function gitEnv(env: ProcessEnv): ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))),
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
