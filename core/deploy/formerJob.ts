/** What became of the job that a deployment was to replace, as a sentence. */
import { message, type Message } from '../../l10n/localize.ts';
import type { FormerJob } from './deployPlan.ts';

/** `undefined` when there was none. */
export function formerJobText(before: FormerJob): Message | undefined {
  switch (before.kind) {
    case 'none':
      return undefined;
    case 'goesOn':
      return message('deploy.formerGoesOn');
    case 'stopped':
      if (before.savepoint === undefined) return message('deploy.formerCancelled');
      return message('deploy.formerStopped', { path: before.savepoint });
  }
}
