/** Whether what goes to a protected environment can be found again: committed, and pushed to where others see it. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { PlanChoices } from '../deploy/deployPlan.ts';
import type { SourceFacts } from '../ledger.ts';
import type { GitRepository } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { projectCodes } from '../project/projectCodes.ts';
import type { Environment } from '../project/project.ts';

interface TraceQuery {
  readonly folder: string;
  readonly environment: Environment;
  readonly source: SourceFacts;
  readonly choices: PlanChoices;
}

export interface TraceFindings {
  readonly problems: readonly Problem[];
  /** In place of the problem where the user has decided to deploy all the same. */
  readonly warnings: readonly Message[];
}

export async function traceFindings(git: GitRepository, query: TraceQuery, cancellation: Cancellation): Promise<TraceFindings> {
  const { environment, choices } = query;
  const reason = environment.isProtected ? await untraced(git, query, cancellation) : undefined;
  if (reason === undefined) return { problems: [], warnings: [] };
  if (choices.allowUntraced === true) return { problems: [], warnings: [message('deploy.warnUntraced', { reason })] };
  const text = message('deploy.untraced', { environment: environment.name, reason });
  return { problems: [{ code: projectCodes.untraced, severity: 'error', message: text, span: { start: 0, end: 0 } }], warnings: [] };
}

/** Why it cannot be found again; what git does not tell counts as that. */
async function untraced(git: GitRepository, { folder, source }: TraceQuery, cancellation: Cancellation): Promise<Message | undefined> {
  const { commit, dirty } = source;
  if (commit === undefined) return message('deploy.untracedNoCommit');
  if (dirty !== false) return message('deploy.untracedDirty');
  const isPushed = await git.isPushed(folder, commit, cancellation);
  return isPushed === true ? undefined : message('deploy.untracedUnpushed', { commit: commit.slice(0, 12) });
}
