/** Fields of a definition that the job's Flink has no option for, or cannot read the value of. */
import { message } from '../../l10n/localize.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import { checkOptionValue } from '../flink/optionValue.ts';
import type { Problem } from '../problem.ts';
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import { optionKeyOf } from './fieldOptions.ts';
import { givenFields, type GivenField } from './givenOptions.ts';
import type { ResolvedJob } from './resolveJob.ts';
import { problemAt } from './yamlFields.ts';

/** @param version the one that the job runs on */
export function fieldProblems(job: ResolvedJob, facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  return givenFields(job).flatMap((field) => {
    const key = optionKeyOf(field, facts.options(version));
    return key === undefined ? withoutOption(field, facts, version) : badValue(field, key, facts, version);
  });
}

/** A field that no version has an option for is the cluster's, or belongs to another restart strategy. */
function withoutOption(field: GivenField, facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  const versions = FLINK_VERSIONS.filter((each) => field.keys.some((key) => facts.versionsThatRead(key).includes(each)));
  if (versions.length === 0) return [];
  const text = message('yaml.fieldOfOthers', { field: field.path, version, versions });
  return [problemAt(field.entry.keySpan, 'unknownOption', text, 'warning')];
}

function badValue({ entry, text }: GivenField, key: string, facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  const match = facts.options(version).find(key);
  const problem = match?.kind === 'option' ? checkOptionValue(match.option.type, text, version) : undefined;
  return problem === undefined ? [] : [problemAt(entry.value.span, 'optionValue', message('yaml.badOptionValue', { key, problem }))];
}
