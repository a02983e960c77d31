/** Files that a job definition names, and where the names in it are declared. */
import { nameAt } from '../project/nameProblems.ts';
import type { Named } from '../project/shape.ts';
import { shapePlaces } from '../project/shapePlaces.ts';
import { isDeclaredKind, SECTIONS, type DeclaredKind } from '../project/symbolSites.ts';
import { childOf, entriesIn, parseYaml } from '../project/yamlTree.ts';
import type { TextSpan } from '../text.ts';
import type { YamlView } from './yamlView.ts';

export interface YamlLink {
  readonly span: TextSpan;
  /** As it is written; relative to the file's folder unless it is absolute. */
  readonly path: string;
}

/** What a name at the cursor leads to. */
export type YamlTarget =
  | ({ readonly kind: 'file' } & YamlLink)
  /** An entry of `sluice.yaml`. */
  | { readonly kind: 'declared'; readonly names: DeclaredKind; readonly name: string; readonly span: TextSpan };

const FILES: ReadonlySet<Named> = new Set<Named>(['sqlFile', 'jarFile', 'definitionFile']);

/** Paths with references in them lead nowhere by themselves. */
export function yamlLinks({ root, shape }: YamlView): readonly YamlLink[] {
  return shapePlaces(root, shape).flatMap((place) => {
    const at = nameAt(place);
    return at === undefined || !FILES.has(at.names) || at.name.includes('${') ? [] : [{ span: place.node.span, path: at.name }];
  });
}

export function yamlTarget(view: YamlView, offset: number): YamlTarget | undefined {
  const link = yamlLinks(view).find(({ span }) => span.start <= offset && offset <= span.end);
  if (link !== undefined) return { kind: 'file', ...link };
  for (const place of shapePlaces(view.root, view.shape)) {
    const { span } = place.node;
    const at = span.start <= offset && offset <= span.end ? nameAt(place) : undefined;
    if (at !== undefined && isDeclaredKind(at.names)) return { kind: 'declared', names: at.names, name: at.name, span };
  }
  return undefined;
}

/** Where a `sluice.yaml` declares a name; `undefined` when it does not. */
export function declaration(projectText: string, names: DeclaredKind, name: string): TextSpan | undefined {
  const section = childOf(parseYaml(projectText).root, SECTIONS[names]);
  return entriesIn(section).find(({ key }) => key === name)?.keySpan;
}
