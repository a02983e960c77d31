/** Shows a plan and asks whether it shall be executed. */
import { message, type Message } from '../../l10n/localize.ts';
import type { DeployPlan, PlanChoices } from '../../core/deploy/deployPlan.ts';
import { projectCodes } from '../../core/project/projectCodes.ts';
import { fullPlan, planName, shortPlan } from '../planText.ts';
import type { Choice } from '../ui.ts';
import type { CommandContext } from './context.ts';

export type Decision =
  | { readonly kind: 'deploy' }
  | { readonly kind: 'adopt' }
  | { readonly kind: 'replan'; readonly choices: PlanChoices }
  | { readonly kind: 'leave' };

type Answer = 'deploy' | 'adopt' | 'showAll' | 'startEmpty' | 'untraced';

/** A modal dialog holds about this many lines before it has to be scrolled. */
const DIALOG_LINES = 18;

export async function confirmPlan(context: CommandContext, plan: DeployPlan, choices: PlanChoices): Promise<Decision> {
  const answer = await context.ui.confirm(question(plan), shortened(context, plan), answers(plan, 'dialog'));
  if (answer !== 'showAll') return decide(context, plan, choices, answer);
  await context.ui.showDocument(planName(plan, context.localizer), fullPlan(plan, context.localizer));
  const afterReading = await context.ui.pick(question(plan), [
    ...answers(plan, 'picker').map(({ label, value }) => ({ label, value })),
    { label: message('client.deploy.leave'), value: undefined },
  ]);
  return decide(context, plan, choices, afterReading);
}

async function decide(context: CommandContext, plan: DeployPlan, choices: PlanChoices, answer: Answer | undefined): Promise<Decision> {
  switch (answer) {
    case 'deploy':
      return (await confirmProtected(context, plan)) ? { kind: 'deploy' } : { kind: 'leave' };
    case 'adopt':
      return { kind: 'adopt' };
    case 'startEmpty':
      return (await confirmEmpty(context, plan)) ? { kind: 'replan', choices: { ...choices, stateless: true } } : { kind: 'leave' };
    case 'untraced':
      return { kind: 'replan', choices: { ...choices, allowUntraced: true } };
    case 'showAll':
    case undefined:
      return { kind: 'leave' };
  }
}

function question(plan: DeployPlan): Message {
  if (!isExecutable(plan)) return message('client.plan.notExecutable', { script: plan.script });
  return message('client.plan.question', { script: plan.script, environment: plan.environment.name });
}

function answers(plan: DeployPlan, where: 'dialog' | 'picker'): readonly Choice<Answer>[] {
  const replaces = plan.jobs.some((job) => job.replaces !== undefined);
  const foreign = plan.jobs.some((job) => job.replaces !== undefined && job.replaces.knownBy !== 'ledger');
  const keepsState = plan.jobs.some((job) => job.restore.kind !== 'empty');
  const possible: readonly (readonly [boolean, Choice<Answer>])[] = [
    [isExecutable(plan), { label: message(replaces ? 'client.deploy.replace' : 'client.deploy.go'), value: 'deploy' }],
    [isExecutable(plan) && foreign, { label: message('manifest.command.adoptJob'), value: 'adopt' }],
    [where === 'dialog', { label: message('client.deploy.showAll'), value: 'showAll' }],
    [isOnlyUntraced(plan), { label: message('client.deploy.untraced'), value: 'untraced' }],
    [isExecutable(plan) && keepsState, { label: message('client.deploy.startEmpty'), value: 'startEmpty' }],
  ];
  return possible.flatMap(([applies, choice]) => (applies ? [choice] : []));
}

/** Nothing is in the way but that it could not be found again. */
function isOnlyUntraced({ problems }: DeployPlan): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code }) => code === projectCodes.untraced);
}

function isExecutable(plan: DeployPlan): boolean {
  return !plan.problems.some((problem) => problem.severity === 'error');
}

function shortened(context: CommandContext, plan: DeployPlan): readonly string[] {
  // The question says what the plan's first line says.
  const lines = shortPlan(plan, context.localizer).slice(1);
  if (lines.length <= DIALOG_LINES) return lines;
  const rest = message('client.plan.moreLines', { count: lines.length - DIALOG_LINES + 1 });
  return [...lines.slice(0, DIALOG_LINES - 1), context.localizer.text(rest)];
}

/** A protected environment wants its name typed. */
async function confirmProtected(context: CommandContext, plan: DeployPlan): Promise<boolean> {
  const { name, isProtected } = plan.environment;
  if (!isProtected) return true;
  const typed = await context.ui.ask(
    message('client.deploy.protected', { environment: name }),
    message('client.deploy.typeName', { environment: name }),
    (text) => (text.trim() === name ? undefined : message('client.deploy.wrongName', { environment: name })),
  );
  return typed?.trim() === name;
}

async function confirmEmpty(context: CommandContext, plan: DeployPlan): Promise<boolean> {
  const choice = [{ label: message('client.deploy.startEmptyYes'), value: true }];
  const detail = [message('client.deploy.startEmptyDetail')];
  return (await context.ui.confirm(message('client.deploy.startEmptyQuestion', { script: plan.script }), detail, choice)) === true;
}
