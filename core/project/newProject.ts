/** The files of a new project. */
import { localize, message, type Language, type MessageKey } from '../../l10n/localize.ts';
import { NEWEST_FLINK_VERSION } from '../sql/flinkVersion.ts';
import { NAME_RULE } from './projectRules.ts';

/** A variable that scripts use, with the first place that does, as in `orders.sql:3`. */
export interface UsedVariable {
  readonly name: string;
  readonly place: string;
}

/** Made of a folder's name, in which an ID's characters are kept. */
export function projectIdFor(folder: string): string {
  const id = folder.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+/, '');
  return NAME_RULE.pattern.test(id) ? id : 'project';
}

/** A `sluice.yaml` with one environment; its variables are comments, so that each is an error until somebody has given it a value. */
export function newProjectFile(id: string, variables: readonly UsedVariable[], language: Language): string {
  const remark = (key: Extract<MessageKey, `project.new${string}`>): string => `# ${localize({ key, args: {} }, language)}`;
  const values = variables.map(({ name, place }) => `      # ${name}: '' # ${place}\n`).join('');
  return `${remark('project.newHead')}
version: 1
project: ${JSON.stringify(id)}
flink: '${NEWEST_FLINK_VERSION}'

environments:
  dev:
    cluster: local ${remark('project.newLocal')}
${values === '' ? '' : `    variables: ${remark('project.newVariables')}\n${values}`}`;
}

/** A first script for a folder without any: it runs on the local cluster as it is. */
export function firstScript(language: Language): string {
  return `-- ${localize(message('project.newScript'), language)}
CREATE TEMPORARY TABLE numbers (n BIGINT) WITH ('connector' = 'datagen', 'rows-per-second' = '1');
CREATE TEMPORARY TABLE output (n BIGINT) WITH ('connector' = 'print');

INSERT INTO output SELECT n FROM numbers;
`;
}
