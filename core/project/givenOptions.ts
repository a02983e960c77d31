/** The options that one job of a definition has, from its fields and its `configuration`, each with the place that says so. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import { fieldOptions, optionKeyOf, type FieldOption } from './fieldOptions.ts';
import type { ResolvedJob } from './resolveJob.ts';
import { childOf, entriesIn, entryAt, type YamlEntry, type YamlScalar } from './yamlTree.ts';

export interface GivenField extends FieldOption {
  readonly entry: YamlEntry;
}

export interface GivenOption {
  /** Today's name in the job's version. */
  readonly key: string;
  readonly node: YamlScalar & { readonly text: string };
}

/** Fields that stand in the file and whose values are known; none of `restart` where its strategy is not. */
export function givenFields({ definition, tree }: ResolvedJob): readonly GivenField[] {
  const hasStrategy = definition.restart?.strategy !== undefined || entryAt(tree, ['restart', 'strategy']) === undefined;
  return fieldOptions(definition).flatMap((field) => {
    if (field.path.startsWith('restart.') && !hasStrategy) return [];
    const entry = entryAt(tree, field.path.split('.'));
    return entry === undefined ? [] : [{ ...field, entry }];
  });
}

/** By today's names; `configuration` is stronger than the fields. */
export function givenOptions(job: ResolvedJob, known: FlinkOptions): ReadonlyMap<string, GivenOption> {
  const fields = givenFields(job).flatMap((field) => optionOf(optionKeyOf(field, known), field.entry));
  return new Map([...fields, ...configured(job, known)].map((option) => [option.key, option]));
}

/** What stands under `configuration`, of values that are known. */
export function configured({ tree }: ResolvedJob, known: FlinkOptions): readonly GivenOption[] {
  return entriesIn(childOf(tree, 'configuration')).flatMap((entry) => optionOf(known.currentKey(entry.key), entry));
}

function optionOf(key: string | undefined, { value }: YamlEntry): readonly GivenOption[] {
  if (key === undefined || value.kind !== 'scalar' || value.text === undefined || value.isHole === true) return [];
  return [{ key, node: { ...value, text: value.text } }];
}
