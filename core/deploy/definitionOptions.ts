/** The Flink options that a job definition means, by the names of the Flink version that it runs on. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import { fieldOptions, optionKeyOf } from '../project/fieldOptions.ts';
import type { JobDefinition } from '../project/resolveJob.ts';
import type { SessionOptions } from './sessionOptions.ts';

export interface DefinitionOptions {
  readonly options: SessionOptions;
  /** Fields of the definition that mean nothing to a job of this version on a session cluster, such as `resources.taskManagers`. */
  readonly ignored: readonly string[];
}

/** What stands under `configuration` is taken as it is, over what the other fields mean. @param known of the version that the job runs on */
export function definitionOptions(definition: JobDefinition, known: FlinkOptions): DefinitionOptions {
  const configuration = definition.configuration ?? new Map<string, string>();
  const answered = new Set([...configuration.keys()].map((key) => known.currentKey(key)));
  const options: Record<string, string> = {};
  const ignored: string[] = [];
  for (const field of fieldOptions(definition)) {
    const key = field.isOfCluster ? undefined : optionKeyOf(field, known);
    if (key === undefined) ignored.push(field.path);
    else if (!answered.has(key)) options[key] = field.text;
  }
  return { options: { ...options, ...Object.fromEntries(configuration) }, ignored };
}
