/** What is wrong with a script, in every environment of its project; the editor and `sluice check` say the same. */
import { message, type Message } from '../../l10n/localize.ts';
import { type Cancellation, NEVER_CANCELLED } from '../cancellation.ts';
import type { Problem } from '../problem.ts';
import { grammarVersion, type FlinkVersion } from '../sql/flinkVersion.ts';
import type { PartParser } from '../sql/parsePart.ts';
import { ScriptParser } from '../sql/scriptParser.ts';
import { StatementCache } from '../sql/statementCache.ts';
import type { Script, Statement } from '../sql/statements.ts';
import { versionComment, versionRemarks } from '../sql/versionComment.ts';
import { flatMapped, forEachOf, runToEnd, type Steps } from '../steps.ts';
import type { TextSpan } from '../text.ts';
import { isOwnedOption } from './ownedOptions.ts';
import type { Environment, Project } from './project.ts';
import { projectCodes } from './projectCodes.ts';
import { referenceProblems } from './referenceProblems.ts';
import { type Reference, ReferenceFinder, type ScriptParts } from './references.ts';
import { isSafePlace, isSecret, unsafePlace } from './secretPlaces.ts';
import { substituted, type Substitution, type UnresolvedReference, variableValue } from './substitute.ts';

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
  /** Of the user's text. */
  readonly parts: ScriptParts;
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
 * A statement with an unresolved reference reports only that. Never throws. Who checks a text again and again keeps a {@link ScriptChecker}.
 */
export function checkScript(text: string, project: Project, active: Environment, options: CheckOptions = {}): CheckedScript {
  return runToEnd(new ScriptChecker().check(text, project, active, options));
}

/** Names of variables; of a project that is not read yet any may be among them. */
export type GivenNames = Pick<ReadonlySet<string>, 'has'>;

export interface CheckOptions {
  /** Variables that job definitions give to the script: no environment has to define them. */
  readonly byJobs?: GivenNames | undefined;
  readonly cancellation?: Cancellation;
}

interface ResolveOrder {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly project: Project;
  readonly environment: Environment;
  readonly cancellation: Cancellation;
}

/** Checks a script that changes: an edit costs what it touches. */
export class ScriptChecker {
  readonly #references = new ReferenceFinder();
  readonly #cache: StatementCache;
  #parsers = new Map<string, ScriptParser>();

  /** @param parse what parses a statement, instead of here and now */
  constructor(parse?: PartParser) {
    this.#cache = new StatementCache(parse);
  }

  /** As {@link checkScript}; yields between statements. @throws CancelledError only */
  *check(text: string, project: Project, active: Environment, options: CheckOptions = {}): Steps<CheckedScript> {
    const { byJobs = new Set<string>(), cancellation = NEVER_CANCELLED } = options;
    this.#cache.turn();
    const parts = yield* this.#references.find(text);
    const { references } = parts;
    const others = differing(text, yield* namesIn(references), project, active);
    const parsers = new Map<string, ScriptParser>();
    const resolve = (environment: Environment): Steps<ResolvedScript> =>
      this.#resolve({ text, references, project, environment, cancellation }, parsers);
    const resolved = yield* resolve(active);
    const own = yield* problemsIn(resolved);
    const problems = [...versionRemarks(text), ...(yield* referenceProblems(references, text, project, byJobs)), ...own];
    const seen = new Set<string>();
    if (others.length > 0) yield* forEachOf(problems, (problem) => seen.add(identityOf(problem)));
    for (const environment of others) {
      const found = yield* problemsIn(yield* resolve(environment));
      const fresh = yield* flatMapped(found, (problem) => {
        const identity = identityOf(problem);
        return seen.has(identity) ? [] : [{ identity, problem }];
      });
      yield* forEachOf(fresh, ({ identity, problem }) => {
        seen.add(identity);
        problems.push({ ...problem, message: inEnvironment(environment, problem.message) });
      });
    }
    this.#parsers = parsers;
    if (resolved.script.statements.length === 0 && problems.length === 0) problems.push(emptyScript());
    return { active: resolved, parts, problems: problems.sort((left, right) => left.span.start - right.span.start) };
  }

  /** @param used where the parser is put, so that those of environments that are gone are forgotten */
  *#resolve(
    { text, references, project, environment, cancellation }: ResolveOrder,
    used: Map<string, ScriptParser>,
  ): Steps<ResolvedScript> {
    const version = versionFor(text, project, environment);
    const substitution = yield* substituted(text, environment.variables, references);
    const key = `${version} ${environment.name}`;
    const parser = this.#parsers.get(key) ?? new ScriptParser(version, this.#cache.parse.bind(this.#cache));
    used.set(key, parser);
    return { environment, version, substitution, script: yield* parser.parse(substitution.text, cancellation) };
  }
}

/** The environments but the active one that make another text or choose another grammar, each kind once. */
function differing(text: string, names: ReadonlySet<string>, project: Project, active: Environment): readonly Environment[] {
  const keyOf = (environment: Environment): string => {
    const values = [...names].map((name) => variableValue(environment.variables, name) ?? null);
    return JSON.stringify([versionFor(text, project, environment), values]);
  };
  const known = new Set([keyOf(active)]);
  return project.environments.filter((environment) => {
    const key = keyOf(environment);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function* namesIn(references: readonly Reference[]): Steps<ReadonlySet<string>> {
  const names = new Set<string>();
  yield* forEachOf(references, (reference) => {
    if (reference.kind === 'variable') names.add(reference.name);
  });
  return names;
}

/** A script without a job may be one that others build on; one without any statement does nothing for anybody. */
function emptyScript(): Problem {
  return { code: projectCodes.emptyScript, severity: 'hint', message: message('deploy.scriptEmpty'), span: { start: 0, end: 0 } };
}

function versionFor(text: string, project: Project, environment: Environment): FlinkVersion {
  return versionComment(text) ?? grammarOf(project, environment);
}

function problemsIn({ script, substitution, version }: ResolvedScript): Steps<readonly Problem[]> {
  const { unresolved } = substitution;
  let next = 0;
  return flatMapped(script.statements, (statement) => {
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

/** Two environments with the same trouble at the same place have one problem. */
function identityOf({ code, span, message: text }: { readonly code: string; readonly span: TextSpan; readonly message: Message }): string {
  return JSON.stringify([code, span.start, span.end, text]);
}
