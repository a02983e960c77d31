/** Restore From…: deploys a script from a restore point that the user chooses. */
import { chooseRestorePoint } from './chooseRestorePoint.ts';
import { deploy } from './deploy.ts';
import { scriptInScope } from './scriptInScope.ts';
import { selectorOf, type CommandContext, type Subject } from './context.ts';

export async function restoreFromCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  if (target === undefined) return;
  const job = subject.kind === 'item' && subject.target.kind === 'job' ? subject.target.job : undefined;
  const selector = job === undefined ? { ...target.scope, job: target.script } : selectorOf(target.scope, job.jobId);
  const path = await chooseRestorePoint(context, selector, job?.name ?? target.script);
  if (path !== undefined) await deploy(context, target, { restoreFrom: path });
}
