/** Quick fixes for names that lead nowhere: the near name that was meant, today's name of an option, a value for a variable. */
import { message, type Message, type MessageArg, type MessageKey } from '../../l10n/localize.ts';
import { nearestName } from '../nearestName.ts';
import type { Problem } from '../problem.ts';
import { applyChange } from '../project/setYamlValue.ts';
import { writeScalar } from '../project/writeScalar.ts';
import { parseYaml } from '../project/yamlTree.ts';
import type { TextChange, TextSpan } from '../text.ts';

export type NameFix = NameChange | NameDefinition;

export interface NameChange {
  readonly kind: 'change';
  readonly title: Message;
  readonly change: TextChange;
  /** The span of the problem that it mends. */
  readonly problem: TextSpan;
}

/** A variable gets a value, which the user has to tell. */
export interface NameDefinition {
  readonly kind: 'define';
  readonly title: Message;
  readonly name: string;
  readonly environment: string;
  readonly problem: TextSpan;
}

export interface TextWithProblems {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Names of the project's variables. */
  readonly variables: readonly string[];
}

/** Problems that tell a name, and those that may have been meant. */
const KNOWN: Readonly<Partial<Record<MessageKey, { readonly name: string; readonly known: string }>>> = {
  'project.unknownKey': { name: 'key', known: 'known' },
  'project.undefinedCluster': { name: 'cluster', known: 'clusters' },
  'project.undefinedEnvironment': { name: 'name', known: 'names' },
  'yaml.undefinedAlertRoute': { name: 'name', known: 'names' },
  'yaml.undefinedTeam': { name: 'name', known: 'names' },
  'yaml.badChoice': { name: 'value', known: 'values' },
};

/** Problems that tell a name, and the one to write instead. */
const INSTEAD: Readonly<Partial<Record<MessageKey, { readonly name: string; readonly instead: string }>>> = {
  'yaml.mistypedOption': { name: 'key', instead: 'near' },
  'yaml.renamedOption': { name: 'key', instead: 'now' },
};

const UNDEFINED_VARIABLE: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'project.undefinedVariable',
  'yaml.undefinedVariable',
  'yaml.undefinedInScript',
]);

/** Whoever selects all of a file does not want a list of thousands. */
const MOST_PROBLEMS = 50;

/** Of the first problems that `span` touches. */
export function nameFixes(file: TextWithProblems, span: TextSpan): readonly NameFix[] {
  const touched = file.problems.filter((problem) => problem.span.start <= span.end && span.start <= problem.span.end);
  return touched.slice(0, MOST_PROBLEMS).flatMap((problem) => {
    const told = innermost(problem.message);
    const instead = betterName(told);
    return [
      ...(instead === undefined ? [] : changeOfName(file.text, problem.span, instead)),
      ...(UNDEFINED_VARIABLE.has(told.key) ? fixesOfVariable(file, problem.span, told) : []),
    ];
  });
}

interface Renaming {
  readonly before: string;
  readonly after: string;
}

/** What is wrong in one environment only says so around the problem itself. */
function innermost(told: Message): Message {
  const inside = told.args['problem'];
  return told.key === 'project.inEnvironment' && isMessage(inside) ? innermost(inside) : told;
}

function betterName({ key, args }: Message): Renaming | undefined {
  const known = KNOWN[key];
  const before = textOf(args[known?.name ?? INSTEAD[key]?.name ?? '']);
  const after = known === undefined ? textOf(args[INSTEAD[key]?.instead ?? '']) : nearestName(before, textsOf(args[known.known]));
  return after === undefined || after === '' ? undefined : { before, after };
}

/** None where the name is not written at the place itself, but comes from a variable or another file; none that would break the file. */
function changeOfName(text: string, span: TextSpan, { before, after }: Renaming): readonly NameChange[] {
  const written = text.slice(span.start, span.end);
  if (!written.includes(before) || written.includes('${')) return [];
  const change = { span, text: writeScalar(after, { isFlow: true, before: written }) };
  if (parseYaml(applyChange(text, change)).problems.length > parseYaml(text).problems.length) return [];
  return [{ kind: 'change', title: message('sql.fixReplace', { before, after }), change, problem: span }];
}

function fixesOfVariable({ text, variables }: TextWithProblems, problem: TextSpan, { args }: Message): readonly NameFix[] {
  const name = textOf(args['name']);
  const environments = [...new Set(textsOf(args['environments']).map(environmentOf))];
  const definitions = environments.map((environment): NameDefinition => {
    const title = message('project.fixDefine', { name, environment });
    return { kind: 'define', title, name, environment, problem };
  });
  const near = nearestName(name, variables);
  const at = text.slice(problem.start, problem.end) === `\${${name}}` ? problem.start + 2 : undefined;
  if (near === undefined || at === undefined) return definitions;
  const change = { span: { start: at, end: at + name.length }, text: near };
  return [{ kind: 'change', title: message('sql.fixReplace', { before: name, after: near }), change, problem }, ...definitions];
}

/** Without the instance that stands behind it. */
function environmentOf(variant: string): string {
  return variant.split(' / ')[0] ?? variant;
}

function textOf(arg: MessageArg | undefined): string {
  return typeof arg === 'string' ? arg : '';
}

function textsOf(arg: MessageArg | undefined): readonly string[] {
  return Array.isArray(arg) ? arg.filter((each): each is string => typeof each === 'string') : [];
}

function isMessage(arg: MessageArg | undefined): arg is Message {
  return typeof arg === 'object' && 'key' in arg;
}
