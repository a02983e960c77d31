/** `sluice plan`: what a deployment would do, without doing it. */
import path from 'node:path';
import type { DeployPlan } from '../../core/deploy/deployPlan.ts';
import { planText, renderPlan } from '../../core/deploy/renderPlan.ts';
import { message, type UserText } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { Session } from '../session.ts';
import { choicesOf, type ChoiceOptions } from './choices.ts';

export async function plan(session: Session, script: string, options: ChoiceOptions): Promise<ExitCode> {
  const made = await makePlan(session, script, options);
  showPlan(session, made, options);
  return isExecutable(made) ? EXIT.ok : EXIT.problems;
}

export async function makePlan(session: Session, script: string, options: ChoiceOptions): Promise<DeployPlan> {
  const scope = await session.scope(options, script);
  const operations = await session.operations();
  session.terminal.note(message('cli.planning'));
  return operations.plan(scope, path.resolve(script), choicesOf(options), session.signal);
}

export function showPlan(session: Session, made: DeployPlan, options: { readonly json?: boolean }): void {
  const { terminal } = session;
  if (options.json === true) terminal.write(toJson(made, terminal.language));
  else terminal.print(planText(renderPlan(made, 'full'), terminal.language) as UserText);
}

export function isExecutable(made: DeployPlan): boolean {
  return made.jobs.length > 0 && !made.problems.some((problem) => problem.severity === 'error');
}
