/** The options of `plan` and `deploy` that say how state is treated. */
import type { PlanChoices } from '../../core/deploy/deployPlan.ts';
import type { GlobalOptions } from '../session.ts';

export interface ChoiceOptions extends GlobalOptions {
  readonly stateless?: boolean;
  readonly restoreFrom?: string;
  readonly allowNonRestoredState?: boolean;
  readonly allowUntraced?: boolean;
  readonly previous?: boolean;
  readonly cluster?: string;
}

export function choicesOf(options: ChoiceOptions): PlanChoices {
  return {
    ...(options.stateless === undefined ? {} : { stateless: options.stateless }),
    ...(options.restoreFrom === undefined ? {} : { restoreFrom: options.restoreFrom }),
    ...(options.allowNonRestoredState === undefined ? {} : { allowNonRestoredState: options.allowNonRestoredState }),
    ...(options.allowUntraced === undefined ? {} : { allowUntraced: options.allowUntraced }),
    ...(options.previous === undefined ? {} : { previousDeployment: options.previous }),
    ...(options.cluster === undefined ? {} : { cluster: options.cluster }),
  };
}
