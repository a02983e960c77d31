/** The script that a command is about, as it lies on disk. */
import { message } from '../../l10n/localize.ts';
import type { ProjectScope } from '../../core/operations/operations.ts';
import { chooseScript } from './choose.ts';
import type { CommandContext, Subject } from './context.ts';

/** A script of a project, by absolute path. */
export interface ScriptInScope {
  readonly scope: ProjectScope;
  readonly script: string;
}

/** A job's own script in the job's environment, else the chosen script in the environment chosen for its project. */
export async function scriptInScope(context: CommandContext, subject: Subject): Promise<ScriptInScope | undefined> {
  const target = subject.kind === 'item' && subject.target.kind === 'job' ? subject.target : undefined;
  if (target?.job.script !== undefined) return { scope: target.scope, script: `${target.scope.folder}/${target.job.script}` };
  const script = await chooseScript(context, subject);
  return script === undefined ? undefined : { scope: await context.projects.scopeOf(script), script };
}

/** What is deployed is the bytes on disk. */
export async function saveFirst(context: CommandContext, script: string): Promise<boolean> {
  if (!context.scripts.isDirty(script)) return true;
  const choice = [{ label: message('client.deploy.saveAndGoOn'), value: true }];
  const agreed = await context.ui.confirm(message('client.deploy.unsaved', { script: fileName(script) }), [], choice);
  return agreed === true && (await context.scripts.save(script));
}

export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
