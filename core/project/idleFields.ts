/** Fields of a definition that have no effect, since an option or the restart strategy leaves them none. */
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import type { Problem } from '../problem.ts';
import { optionKeyOf, strategiesWith, strategyOf } from './fieldOptions.ts';
import { configured, givenFields, type GivenField } from './givenOptions.ts';
import type { ResolvedJob } from './resolveJob.ts';
import { problemAt } from './yamlFields.ts';

/**
 * Told of a field that does nothing in any job that has it: what one target overrides, others go by. Fields of a base are left alone, since
 * other definitions go by them.
 */
export function idleFields(
  jobs: readonly ResolvedJob[],
  optionsOf: (job: ResolvedJob) => FlinkOptions,
  base: Problem['span'] | undefined,
): readonly Problem[] {
  const seen = new Map<number, { readonly field: GivenField; readonly why: Message | undefined }>();
  for (const job of jobs) {
    const known = optionsOf(job);
    const stronger = new Map(configured(job, known).map(({ key, node }) => [key, node.text]));
    for (const field of givenFields(job)) {
      const { start } = field.entry.keySpan;
      const why = idleRestart(field, job) ?? overridden(field, optionKeyOf(field, known), stronger);
      if (start !== base?.start && (why === undefined || !seen.has(start))) seen.set(start, { field, why });
    }
  }
  return [...seen.values()].flatMap(({ field, why }) =>
    why === undefined ? [] : [problemAt(field.entry.keySpan, 'idleField', why, 'warning')],
  );
}

function idleRestart({ path, keys }: GivenField, { definition: { restart } }: ResolvedJob): Message | undefined {
  const strategy = strategyOf(restart);
  if (!path.startsWith('restart.') || keys.length > 0 || strategy === undefined) return undefined;
  return message('yaml.idleRestart', { field: path.replace('restart.', ''), strategy, strategies: strategiesWith(path) });
}

function overridden({ path, text }: GivenField, key: string | undefined, stronger: ReadonlyMap<string, string>): Message | undefined {
  const other = key === undefined ? undefined : stronger.get(key);
  if (key === undefined || other === undefined || other === text) return undefined;
  return message('yaml.answeredTwice', { field: path, key });
}
