/** Says since when Flink takes a statement that the chosen version refuses. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { FLINK_VERSIONS, type FlinkVersion } from './flinkVersion.ts';
import { parseScript } from './parseScript.ts';
import { TOO_DEEP_CODE } from './syntaxProblem.ts';

/** A longer statement is not parsed again for every version while somebody types. */
const LONGEST = 20_000;

/**
 * The problems of a statement; as one FSQL005 where the statement parses in a newer version. A date that is none is wrong in every version:
 * newer ones only look at it later.
 * @param text of the statement, in which `problems` were found for `version`
 */
export function withNewerSyntax(text: string, version: FlinkVersion, problems: readonly Problem[]): readonly Problem[] {
  const [problem] = problems;
  if (problem === undefined || text.length > LONGEST) return problems;
  if (problem.message.key === 'sql.dateTimeText' || problem.code === TOO_DEEP_CODE) return problems;
  const later = FLINK_VERSIONS.slice(FLINK_VERSIONS.indexOf(version) + 1);
  const since = later.find((each) => parseScript(text, { version: each }).problems.length === 0);
  if (since === undefined) return problems;
  return [{ ...problem, code: 'FSQL005', message: message('sql.newerSyntax', { since, version }) }];
}
