/** Deploying a script or a job definition: save, plan, show and confirm, execute, report. */
import { message, type Message } from '../../l10n/localize.ts';
import type { DeployPlan, PlanChoices } from '../../core/deploy/deployPlan.ts';
import { fullPlan, planName } from '../planText.ts';
import { confirmPlan } from './confirmPlan.ts';
import type { CommandContext, Subject } from './context.ts';
import { reportOutcome } from './reportOutcome.ts';
import { fileName, saveFirst, scriptInScope, type ScriptInScope } from './scriptInScope.ts';

export async function deployCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  if (target !== undefined) await deploy(context, target, {});
}

/** Plans with `choices`, shows the plan and, when it is confirmed, executes it. What the user chooses on the way plans anew. */
export async function deploy(context: CommandContext, target: ScriptInScope, choices: PlanChoices): Promise<void> {
  const plan = await savedPlan(context, target, choices);
  if (plan === undefined) return;
  const decision = await confirmPlan(context, plan, choices);
  if (decision.kind === 'replan') await deploy(context, target, decision.choices);
  if (decision.kind === 'adopt') await adopt(context, target, plan);
  if (decision.kind === 'deploy') await execute(context, target, plan, choices);
}

export async function previewPlanCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  const plan = target === undefined ? undefined : await savedPlan(context, target, {});
  if (plan === undefined) return;
  await context.ui.showDocument(planName(plan, context.localizer), fullPlan(plan, context.localizer));
}

/** `undefined` when the user would not save; only a plan tells which scripts a definition runs. */
async function savedPlan(context: CommandContext, target: ScriptInScope, choices: PlanChoices): Promise<DeployPlan | undefined> {
  if (!(await saveFirst(context, target.script))) return undefined;
  const plan = await makePlan(context, target, choices);
  const unsaved = plan.files.map((file) => `${plan.folder}/${file}`).filter((file) => context.scripts.isDirty(file));
  for (const file of unsaved) if (!(await saveFirst(context, file))) return undefined;
  return unsaved.length === 0 ? plan : makePlan(context, target, choices);
}

async function makePlan(context: CommandContext, target: ScriptInScope, choices: PlanChoices): Promise<DeployPlan> {
  const operations = context.operations();
  return context.ui.run(message('client.deploy.planning', { script: fileName(target.script) }), (_progress, cancellation) =>
    operations.plan(target.scope, target.script, choices, cancellation),
  );
}

async function execute(context: CommandContext, target: ScriptInScope, plan: DeployPlan, choices: PlanChoices): Promise<void> {
  const operations = context.operations();
  const outcome = await context.ui.run(deployTitle(plan), (progress, cancellation) =>
    operations.deploy(plan, (event) => progress(event.text, event.fraction), cancellation),
  );
  await context.world.look();
  const next = await reportOutcome(context, plan, outcome);
  if (next !== undefined) await deploy(context, target, { ...choices, ...next });
}

/** Takes the running jobs that the plan found into the ledger instead of replacing them. */
async function adopt(context: CommandContext, target: ScriptInScope, plan: DeployPlan): Promise<void> {
  const operations = context.operations();
  for (const { replaces } of plan.jobs) {
    if (replaces === undefined) continue;
    const job = await context.ui.run(message('client.adopt.running', { job: replaces.job.name }), (_progress, cancellation) =>
      operations.adopt(target.scope, replaces.job.jobId, target.script, cancellation),
    );
    void context.ui.notify('info', message('client.adopt.done', { job: job.name }), []);
  }
  await context.world.look();
}

function deployTitle(plan: DeployPlan): Message {
  return message('client.deploy.running', { script: plan.script, environment: plan.environment.name });
}
