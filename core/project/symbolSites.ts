/** Where the files of a project define names and use them: variables, and what `sluice.yaml` and job definitions declare. */
import { LOCAL_CLUSTER } from './clusters.ts';
import { nameAt } from './nameProblems.ts';
import { NAME_RULE } from './projectRules.ts';
import { PROJECT_SHAPE } from './projectShape.ts';
import { shapePlaces, type ShapePlace } from './shapePlaces.ts';
import { flatMapped, type Steps } from '../steps.ts';
import { isScript, sitesInScript, sitesInYaml, type VariableSite } from './variableSites.ts';
import { readYamlFile, type YamlFile } from './yamlFile.ts';

/** An instance is known in its own definition only; all others in the whole project. */
export type SymbolKind = 'variable' | DeclaredKind | 'instance';

export type DeclaredKind = 'environment' | 'cluster' | 'alertRoute' | 'team';

export interface SymbolSite extends VariableSite {
  readonly symbol: SymbolKind;
}

/** Where a `sluice.yaml` declares what: the keys of a section are the names. */
export const SECTIONS: Readonly<Record<DeclaredKind, string>> = {
  environment: 'environments',
  cluster: 'clusters',
  alertRoute: 'alertRoutes',
  team: 'teams',
};

export function isDeclaredKind(names: string): names is DeclaredKind {
  return Object.hasOwn(SECTIONS, names);
}

/** In the order of the text; none in a YAML file that cannot be read. */
export function* symbolSites(path: string, text: string): Steps<readonly SymbolSite[]> {
  if (isScript(path)) return yield* flatMapped(yield* sitesInScript(text), (site) => [{ ...site, symbol: 'variable' as const }]);
  const file = readYamlFile(path, text);
  const variables = sitesInYaml(file, text).map((site) => ({ ...site, symbol: 'variable' as const }));
  return [...variables, ...namesIn(file)].sort((left, right) => left.span.start - right.span.start);
}

function namesIn({ tree, shape }: YamlFile): readonly SymbolSite[] {
  const isProject = shape === PROJECT_SHAPE;
  return shapePlaces(tree.root, shape).flatMap((place) => (isProject ? declaredAt(place) : instanceAt(place)) ?? usedAt(place) ?? []);
}

/** The cluster that every project has is nobody's to rename. */
function declaredAt({ kind, node, path }: ShapePlace): SymbolSite | undefined {
  const [section, name = ''] = path;
  const symbol = Object.keys(SECTIONS)
    .filter(isDeclaredKind)
    .find((each) => SECTIONS[each] === section);
  if (kind !== 'key' || path.length !== 2 || symbol === undefined || !NAME_RULE.pattern.test(name)) return undefined;
  if (symbol === 'cluster' && name === LOCAL_CLUSTER) return undefined;
  return { symbol, kind: 'definition', name, span: node.span, path };
}

function instanceAt({ kind, node, path }: ShapePlace): SymbolSite | undefined {
  if (kind !== 'value' || path.length !== 3 || path[0] !== 'instances' || path[2] !== 'name') return undefined;
  if (node.kind !== 'scalar' || node.text === undefined || !NAME_RULE.pattern.test(node.text)) return undefined;
  return { symbol: 'instance', kind: 'definition', name: node.text, span: node.span, path };
}

function usedAt(place: ShapePlace): SymbolSite | undefined {
  const found = nameAt(place);
  if (found === undefined || !isDeclaredKind(found.names)) return undefined;
  return { symbol: found.names, kind: 'use', name: found.name, span: place.node.span, path: [] };
}
