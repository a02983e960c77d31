/** Facts of a git repository, from read-only calls of the user's own git. */
import type { Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { SourceFacts } from '../../core/ledger.ts';
import type { GitRepository, Log } from '../../core/ports.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { findExecutable } from '../processes/findExecutable.ts';
import { runCommand } from '../processes/runCommand.ts';
import { parseConfig, remoteUrl, repositoryFilters, type ConfigEntry } from './gitConfig.ts';
import { gitCommand } from './gitCommand.ts';
import { withoutCredentials } from './remoteAddress.ts';

export interface GitOptions {
  readonly log: Log;
  /** Where git is looked up, and what it sees of the system. */
  readonly env: ProcessEnv;
}

const TIMEOUT_MILLISECONDS = 20_000;
/** A configuration beyond this is not a person's; its first part would be missing from what we read. */
const CONFIG_LIMIT = 512 * 1024;
const NO_FACTS: SourceFacts = { repository: undefined, branch: undefined, commit: undefined, dirty: undefined };

export function createGit(options: GitOptions): GitRepository {
  return {
    facts: (folder, cancellation) => facts(options, folder, cancellation),
    isPushed: (folder, commit, cancellation) => isPushed(options, folder, commit, cancellation),
  };
}

async function isPushed(options: GitOptions, folder: string, commit: string, cancellation: Cancellation): Promise<boolean | undefined> {
  const executable = await findExecutable('git', options.env);
  if (executable === undefined) return undefined;
  const args = ['rev-list', '--max-count=1', commit, '--not', '--remotes', '--'];
  const missing = await output(options, { executable, folder, args, filters: [] }, cancellation);
  return missing === undefined ? undefined : missing === '';
}

async function facts(options: GitOptions, folder: string, cancellation: Cancellation): Promise<SourceFacts> {
  const executable = await findExecutable('git', options.env);
  if (executable === undefined) return NO_FACTS;
  const git = (args: readonly string[], filters: readonly string[] = []): Promise<string | undefined> =>
    output(options, { executable, folder, args, filters }, cancellation);

  const config = await readConfig(git);
  if (config === undefined) return NO_FACTS;
  const [branch, commit] = await Promise.all([
    git(['symbolic-ref', '--quiet', '--short', 'HEAD']),
    git(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']),
  ]);
  const name = branch?.trim();
  return {
    repository: withoutCredentials(remoteUrl(config, name)),
    branch: name,
    commit: commit?.trim(),
    dirty: await isDirty(git, config),
  };
}

type Git = (args: readonly string[], filters?: readonly string[]) => Promise<string | undefined>;

/** `undefined` outside of a repository. */
async function readConfig(git: Git): Promise<readonly ConfigEntry[] | undefined> {
  if ((await git(['rev-parse', '--git-dir'])) === undefined) return undefined;
  const text = await git(['config', '--list', '--show-scope', '-z']);
  return text === undefined || text.length > CONFIG_LIMIT ? undefined : parseConfig(text);
}

/** Below the folder only, untracked files too. A submodule counts by its commit, so that git does not run inside it. */
async function isDirty(git: Git, config: readonly ConfigEntry[]): Promise<boolean | undefined> {
  const filters = repositoryFilters(config);
  if (filters === undefined) return undefined;
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty', '--', '.'];
  const status = await git(args, filters);
  return status === undefined ? undefined : status !== '';
}

interface Call {
  readonly executable: string;
  readonly folder: string;
  readonly args: readonly string[];
  readonly filters: readonly string[];
}

/** What git printed; `undefined` when it could not tell, and the log says why. */
async function output({ log, env }: GitOptions, call: Call, cancellation: Cancellation): Promise<string | undefined> {
  try {
    const result = await runCommand(gitCommand({ ...call, env }), TIMEOUT_MILLISECONDS, cancellation);
    if (result.exitCode === 0) return result.stdout;
    log.debug(`git ${call.args.join(' ')} in ${call.folder} ended with ${String(result.exitCode)}`, result.stderr);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    log.warn(`git ${call.args.join(' ')} in ${call.folder} failed`, error);
  }
  return undefined;
}
