/** What is wrong with a script, in every environment of its project; the editor and `sluice check` say the same. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { grammarVersion, type FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';
import { StatementCache } from '../sql/statementCache.ts';
import type { Script, Statement } from '../sql/statements.ts';
import { versionComment } from '../sql/versionComment.ts';
import type { TextSpan } from '../text.ts';
import { isOwnedOption } from './ownedOptions.ts';
import type { Environment, Project } from './project.ts';
import { projectCodes } from './projectCodes.ts';
import { referenceProblems } from './referenceProblems.ts';
import { isSafePlace, isSecret, unsafePlace } from './secretPlaces.ts';
import { substitute, type Substitution, type UnresolvedReference } from './substitute.ts';

/** A script as it is in one environment. */
export interface ResolvedScript {
  readonly environment: Environment;
  readonly version: FlinkVersion;
  readonly substitution: Substitution;
  /** Parsed from the substituted text: its spans are of that text. */
  readonly script: Script;
}

export interface CheckedScript {
  /** In the active environment. */
  readonly active: ResolvedScript;
  /** Of all environments, in the order of the text; spans are of the user's text. */
  readonly problems: readonly Problem[];
}

/** The version whose grammar holds in an environment: its cluster's, else the project's, else the newest. */
export function grammarOf(project: Project, environment: Environment): FlinkVersion {
  const cluster = project.clusters.find(({ name }) => name === environment.cluster);
  return grammarVersion(cluster?.flinkVersion ?? project.flinkVersion);
}

/**
 * Checks a script as the active environment makes it, and as each other one does where its text or grammar differs.
 * A statement with an unresolved reference reports only that. Never throws.
 *
 * @param cache what was parsed of the text before; who checks a text again and again keeps one for it
 */
export function checkScript(text: string, project: Project, active: Environment, cache = new StatementCache()): CheckedScript {
  cache.turn();
  const resolved = parse(unparsed(text, project, active), cache);
  const problems = [...referenceProblems(text, project), ...problemsIn(resolved)];
  const seen = new Set(problems.map(identityOf));
  const checked = new Set([keyOf(resolved)]);
  for (const environment of project.environments) {
    const other = unparsed(text, project, environment);
    if (checked.has(keyOf(other))) continue;
    checked.add(keyOf(other));
    const fresh = problemsIn(parse(other, cache)).filter((problem) => !seen.has(identityOf(problem)));
    for (const problem of fresh) seen.add(identityOf(problem));
    problems.push(...fresh.map((problem) => ({ ...problem, message: inEnvironment(environment, problem.message) })));
  }
  if (resolved.script.statements.length === 0 && problems.length === 0) problems.push(emptyScript());
  return { active: resolved, problems: problems.sort((left, right) => left.span.start - right.span.start) };
}

/** A script without a job may be one that others build on; one without any statement does nothing for anybody. */
function emptyScript(): Problem {
  return { code: projectCodes.emptyScript, severity: 'hint', message: message('deploy.scriptEmpty'), span: { start: 0, end: 0 } };
}

type UnparsedScript = Omit<ResolvedScript, 'script'>;

function unparsed(text: string, project: Project, environment: Environment): UnparsedScript {
  const version = versionComment(text) ?? grammarOf(project, environment);
  return { environment, version, substitution: substitute(text, environment.variables) };
}

function parse(script: UnparsedScript, cache: StatementCache): ResolvedScript {
  const options = { version: script.version, parse: cache.parse.bind(cache) };
  return { ...script, script: parseScript(script.substitution.text, options) };
}

function problemsIn({ script, substitution, version }: ResolvedScript): readonly Problem[] {
  const { unresolved } = substitution;
  let next = 0;
  return script.statements.flatMap((statement) => {
    const inside: UnresolvedReference[] = [];
    for (let each = unresolved[next]; each !== undefined && each.hole.start < statement.span.end; each = unresolved[++next])
      if (each.hole.end > statement.span.start) inside.push(each);
    const holes = inside.filter((each) => !isSecret(each) || !isSafePlace(each, statement, version));
    if (holes.length > 0) return holes.filter(isSecret).map(unsafePlace);
    const problems = [...statement.problems, ...ownedOptionProblems(statement)];
    return problems.map((problem) => ({ ...problem, span: substitution.map.toSource(problem.span) }));
  });
}

function ownedOptionProblems(statement: Statement): readonly Problem[] {
  if (statement.kind !== 'set' || statement.key === undefined || !isOwnedOption(statement.key)) return [];
  const text = message('project.ownedOption', { key: statement.key });
  return [{ code: projectCodes.ownedOption, severity: 'error', message: text, span: statement.span }];
}

function inEnvironment(environment: Environment, problem: Message): Message {
  return message('project.inEnvironment', { environment: environment.name, problem });
}

function keyOf({ version, substitution }: UnparsedScript): string {
  return `${version}\n${substitution.text}`;
}

/** Two environments with the same trouble at the same place have one problem. */
function identityOf({ code, span, message: text }: { readonly code: string; readonly span: TextSpan; readonly message: Message }): string {
  return JSON.stringify([code, span.start, span.end, text]);
}
