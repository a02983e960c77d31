/** What is wrong with a script, in every environment of its project; the editor and `sluice check` say the same. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { grammarVersion, type FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';
import type { Script, Statement } from '../sql/statements.ts';
import type { TextSpan } from '../text.ts';
import { isOwnedOption } from './ownedOptions.ts';
import type { Environment, Project } from './project.ts';
import { projectCodes } from './projectCodes.ts';
import { referenceProblems } from './referenceProblems.ts';
import { substitute, type Substitution } from './substitute.ts';

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

/** The script with the environment's values, parsed. */
export function resolveScript(text: string, project: Project, environment: Environment): ResolvedScript {
  const substitution = substitute(text, environment.variables);
  const version = grammarOf(project, environment);
  return { environment, version, substitution, script: parseScript(substitution.text, { version }) };
}

/**
 * Checks a script as the active environment makes it, and as each other one does where its text or grammar differs.
 * A statement with an unresolved reference reports only that. Never throws.
 */
export function checkScript(text: string, project: Project, active: Environment): CheckedScript {
  const resolved = resolveScript(text, project, active);
  const problems = [...referenceProblems(text, project), ...problemsIn(resolved)];
  const seen = new Set(problems.map(identityOf));
  const parsed = new Set([parseKey(resolved)]);
  for (const environment of project.environments) {
    const other = { environment, version: grammarOf(project, environment), substitution: substitute(text, environment.variables) };
    if (environment.name === active.name || parsed.has(parseKey(other))) continue;
    parsed.add(parseKey(other));
    const script = parseScript(other.substitution.text, { version: other.version });
    const fresh = problemsIn({ ...other, script }).filter((problem) => !seen.has(identityOf(problem)));
    for (const problem of fresh) seen.add(identityOf(problem));
    problems.push(...fresh.map((problem) => ({ ...problem, message: inEnvironment(environment, problem.message) })));
  }
  return { active: resolved, problems: problems.sort((left, right) => left.span.start - right.span.start) };
}

function problemsIn({ script, substitution }: Pick<ResolvedScript, 'script' | 'substitution'>): readonly Problem[] {
  const holes = substitution.unresolved.map(({ hole }) => hole);
  let next = 0;
  return script.statements.flatMap((statement) => {
    while ((holes[next]?.end ?? Infinity) <= statement.span.start) next++;
    const hasHole = (holes[next]?.start ?? Infinity) < statement.span.end;
    const problems = hasHole ? [] : [...statement.problems, ...ownedOptionProblems(statement)];
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

function parseKey({ version, substitution }: { readonly version: FlinkVersion; readonly substitution: Substitution }): string {
  return `${version}\n${substitution.text}`;
}

/** Two environments with the same trouble at the same place have one problem. */
function identityOf({ code, span, message: text }: { readonly code: string; readonly span: TextSpan; readonly message: Message }): string {
  return JSON.stringify([code, span.start, span.end, text]);
}
