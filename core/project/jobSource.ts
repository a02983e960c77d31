/** What a definition runs: SQL scripts or a jar. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem, ProblemSeverity } from '../problem.ts';
import type { JobDefinition } from './resolveJob.ts';
import type { TextSpan } from '../text.ts';
import { problemAt } from './yamlFields.ts';
import { childOf, entriesIn, type YamlNode } from './yamlTree.ts';

/** One of the two, and what goes with it. A definition that runs nothing may be one that others extend. */
export function sourceProblems(root: YamlNode | undefined, definition: JobDefinition | undefined): readonly Problem[] {
  const keyOf = (key: string): TextSpan | undefined => entriesIn(root).find((entry) => entry.key === key)?.keySpan;
  const [sql, jar, includes] = [keyOf('sql'), keyOf('jar'), keyOf('includes')];
  if (sql !== undefined && jar !== undefined) return [source(jar, message('yaml.sqlAndJar'))];
  if (jar !== undefined) return includes === undefined ? jarProblems(jar, definition) : [source(includes, message('yaml.includesOfJar'))];
  if (sql !== undefined) return isEmpty(childOf(root, 'sql')) ? [source(sql, message('yaml.noScript'))] : [];
  const place = keyOf('targets') ?? keyOf('instances');
  return [place === undefined ? source({ start: 0, end: 0 }, message('yaml.onlyBase'), 'hint') : source(place, message('yaml.noSource'))];
}

/** What is taken from another repository has to be built, and is built of something that can be named again. */
function jarProblems(jar: TextSpan, definition: JobDefinition | undefined): readonly Problem[] {
  const { repository, ref, build } = definition?.jar ?? {};
  const isUnbuilt = repository !== undefined && (build === undefined || build.length === 0);
  return [
    ...(isUnbuilt ? [source(jar, message('yaml.jarWithoutBuild'))] : []),
    ...(ref !== undefined && repository === undefined ? [source(jar, message('yaml.refWithoutRepository'))] : []),
  ];
}

function isEmpty(node: YamlNode | undefined): boolean {
  return node?.kind === 'list' ? node.items.length === 0 : node?.kind === 'scalar' && node.text === undefined;
}

function source(span: TextSpan, text: Message, severity: ProblemSeverity = 'error'): Problem {
  return problemAt(span, 'jobSource', text, severity);
}
