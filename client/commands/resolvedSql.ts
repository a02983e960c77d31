/** A script with the values of an environment put in, alone or beside that of another environment. */
import { message } from '../../l10n/localize.ts';
import type { ResolvedSql } from '../../core/operations/operations.ts';
import type { NamedDocument } from '../ui.ts';
import type { CommandContext, Subject } from './context.ts';
import { pickEnvironment } from './environment.ts';
import { fileName, saveFirst, scriptInScope, type ScriptInScope } from './scriptInScope.ts';

export async function previewResolvedCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  if (target === undefined || !(await saveFirst(context, target.script))) return;
  const { name, content } = await resolved(context, target, target.scope.environment);
  await context.ui.showDocument(name, content);
}

export async function compareEnvironmentsCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  if (target === undefined || !(await saveFirst(context, target.script))) return;
  const { folder } = target.scope;
  const operations = context.operations();
  const { project } = await context.ui.run(message('client.environment.reading'), (_progress, cancellation) =>
    operations.project({ folder, environment: undefined }, cancellation),
  );
  if (project.environments.length < 2) {
    await context.ui.notify('info', message('client.resolved.onlyOne'), []);
    return;
  }
  const left = await pickEnvironment(context, project, message('client.resolved.left'));
  if (left === undefined) return;
  const others = { ...project, environments: project.environments.filter(({ name }) => name !== left) };
  const right = await pickEnvironment(context, others, message('client.resolved.right'));
  if (right === undefined) return;
  const title = message('client.resolved.compared', { script: fileName(target.script), left, right });
  await context.ui.compareDocuments(title, await resolved(context, target, left), await resolved(context, target, right));
}

/** What has no value stays in the text and is told. */
async function resolved(
  context: CommandContext,
  { scope, script }: ScriptInScope,
  environment: string | undefined,
): Promise<NamedDocument> {
  const operations = context.operations();
  const sql = await context.ui.run(message('client.resolved.reading', { script: fileName(script) }), (_progress, cancellation) =>
    operations.resolve({ ...scope, environment }, script, cancellation),
  );
  if (sql.missing.length > 0) {
    const text = message('project.withoutValue', { environment: sql.environment, names: sql.missing });
    void context.ui.notify('warning', text, []);
  }
  return { name: nameOf(context, sql), content: sql.text };
}

/** Ends as the script does, so that it is coloured. */
function nameOf(context: CommandContext, { script, environment }: ResolvedSql): string {
  return `${context.localizer.text(message('client.resolved.name', { script: fileName(script), environment }))}.sql`;
}
