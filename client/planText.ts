/** A plan's text in the user's language. */
import type { DeployPlan } from '../core/deploy/deployPlan.ts';
import { planText, renderPlan } from '../core/deploy/renderPlan.ts';
import { message } from '../l10n/localize.ts';
import type { Localizer } from './localizer.ts';

/** For a dialog, whose long lines are wrapped and whose font is proportional: a bullet marks where an item begins. */
export function shortPlan(plan: DeployPlan, localizer: Localizer): readonly string[] {
  return renderPlan(plan, 'short').map(({ level, text }) => (level === 0 ? '' : '• ') + localizer.text(text));
}

export function fullPlan(plan: DeployPlan, { language }: Localizer): string {
  return `${planText(renderPlan(plan, 'full'), language)}\n`;
}

/** Name of the document that shows it. */
export function planName(plan: DeployPlan, localizer: Localizer): string {
  return localizer.text(message('client.plan.name', { script: plan.script, environment: plan.environment.name }));
}
