/** Names in a file that lead nowhere, or that differ from another one in case only. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { isKnownFlinkVersion, knownFlinkReleases } from './knownFlinkVersions.ts';
import type { projectCodes } from './projectCodes.ts';
import type { Named } from './shape.ts';
import type { ShapePlace } from './shapePlaces.ts';
import { problemAt } from './yamlFields.ts';
import type { YamlEntry } from './yamlTree.ts';

/** What a project declares, by kind. */
export interface DeclaredNames {
  readonly environment: readonly string[];
  readonly cluster: readonly string[];
  readonly alertRoute: readonly string[];
  /** Empty where a project has no teams: then an owner may be anybody. */
  readonly team: readonly string[];
}

export function nameProblems(places: readonly ShapePlace[], declared: DeclaredNames): readonly Problem[] {
  return places.flatMap((place) => [...unknownName(place, declared), ...caseTwins(place)]);
}

/** The name that stands at a place; `undefined` where there is none, or what is there cannot be one. */
export function nameAt({ node, shape }: ShapePlace): { readonly names: Named; readonly name: string } | undefined {
  if (node.kind !== 'scalar' || node.text === undefined || node.isHole === true) return undefined;
  if (shape.kind !== 'text' || shape.names === undefined || shape.rule?.pattern.test(node.text) === false) return undefined;
  return { names: shape.names, name: node.text };
}

function unknownName(place: ShapePlace, declared: DeclaredNames): readonly Problem[] {
  const { span } = place.node;
  const found = nameAt(place);
  if (found === undefined) return [];
  const { names, name } = found;
  if (names === 'flinkVersion') {
    if (isKnownFlinkVersion(name)) return [];
    const text = message('yaml.unknownFlinkVersion', { version: name, known: knownFlinkReleases() });
    return [problemAt(span, 'unknownFlinkVersion', text, 'warning')];
  }
  if (!isDeclarable(names) || declared[names].includes(name)) return [];
  if (names === 'team' && declared.team.length === 0) return [];
  return [problemAt(span, UNDEFINED[names].code, UNDEFINED[names].text(name, declared[names]))];
}

function isDeclarable(names: Named): names is keyof DeclaredNames {
  return Object.hasOwn(UNDEFINED, names);
}

interface UndefinedName {
  readonly code: keyof typeof projectCodes;
  readonly text: (name: string, known: readonly string[]) => Message;
}

const UNDEFINED: Readonly<Record<keyof DeclaredNames, UndefinedName>> = {
  environment: { code: 'undefinedEnvironment', text: (name, names) => message('project.undefinedEnvironment', { name, names }) },
  cluster: { code: 'undefinedCluster', text: (cluster, clusters) => message('project.undefinedCluster', { cluster, clusters }) },
  alertRoute: { code: 'undefinedAlertRoute', text: (name, names) => message('yaml.undefinedAlertRoute', { name, names }) },
  team: { code: 'undefinedTeam', text: (name, names) => message('yaml.undefinedTeam', { name, names }) },
};

/** Of keys that the user chose: two that differ in case only are one name typed in two ways. */
function caseTwins({ node, shape }: ShapePlace): readonly Problem[] {
  if (node.kind !== 'map' || shape.kind !== 'table') return [];
  const seen = new Map<string, YamlEntry>();
  return node.entries.flatMap((entry) => {
    const folded = entry.key.toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, entry);
    if (first === undefined || first.key === entry.key) return [];
    return [problemAt(entry.keySpan, 'caseOnly', message('yaml.caseOnly', { name: entry.key, other: first.key }), 'warning')];
  });
}
