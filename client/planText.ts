/** A plan's text in the user's language. */
import type { DeployPlan } from '../core/deploy/deployPlan.ts';
import { planText, renderPlan } from '../core/deploy/renderPlan.ts';
import { message } from '../l10n/localize.ts';
import type { Localizer } from './localizer.ts';

/** For a dialog: statements and options left out. */
export function shortPlan(plan: DeployPlan, { language }: Localizer): readonly string[] {
  return planText(renderPlan(plan, 'short'), language).split('\n');
}

export function fullPlan(plan: DeployPlan, { language }: Localizer): string {
  return `${planText(renderPlan(plan, 'full'), language)}\n`;
}

/** Name of the document that shows it. */
export function planName(plan: DeployPlan, localizer: Localizer): string {
  return localizer.text(message('client.plan.name', { script: plan.script, environment: plan.environment.name }));
}
