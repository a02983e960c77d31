/** Names over all files of a project, from a script, a `sluice.yaml` or a job definition: where they are defined and used. */
import type { Location, Position, Range } from 'vscode-languageserver';
import { NEVER_CANCELLED } from '../core/cancellation.ts';
import { rangeOf } from '../core/language/ranges.ts';
import { listProjectFiles } from '../core/project/projectFiles.ts';
import { readText } from '../core/project/readText.ts';
import { type SymbolSite, symbolSites } from '../core/project/symbolSites.ts';
import { forEachOf, type Steps } from '../core/steps.ts';
import { LineIndex } from '../core/text.ts';
import { pathOf, uriOf } from './documentPaths.ts';
import { runInSlices } from './runInSlices.ts';
import type { ServerParts } from './serverParts.ts';

export type SymbolParts = Pick<ServerParts, 'documents' | 'files' | 'projects'>;

export interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A name with the file that it stands in. */
export interface FileSite extends SymbolSite {
  readonly file: string;
  readonly text: string;
  readonly range: Range;
}

export interface FileText {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** None where the position is not on a variable. A file that cannot be read has nothing to go to. @throws FilesError `tooMany` */
export async function variableDefinitions(parts: SymbolParts, params: AtPosition): Promise<Location[]> {
  const site = await siteAt(parts, params);
  if (site?.symbol !== 'variable') return [];
  return (await sitesLike(parts, site)).filter(({ kind }) => kind === 'definition').map(locationOf);
}

/** None where the position is on no name; as {@link variableDefinitions}. */
export async function symbolReferences(
  parts: SymbolParts,
  params: AtPosition & { readonly context: { readonly includeDeclaration: boolean } },
): Promise<Location[]> {
  const site = await siteAt(parts, params);
  const sites = site === undefined ? [] : await sitesLike(parts, site);
  return sites.filter(({ kind }) => kind === 'use' || params.context.includeDeclaration).map(locationOf);
}

/** The name at the position, in the open text. */
export async function siteAt({ documents }: SymbolParts, { textDocument: { uri }, position }: AtPosition): Promise<FileSite | undefined> {
  const document = documents.get(uri);
  const path = pathOf(uri);
  if (document === undefined || path === undefined) return undefined;
  const offset = document.offsetAt(position);
  const sites = await sitesIn([{ path, text: document.getText() }]);
  return sites.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The files that may hold a name like this: an instance is known in its own definition only. In the open text, else in what `read` gives. */
export async function filesAround(
  { documents, files, projects }: SymbolParts,
  { symbol, file, text }: FileSite,
  read: typeof readText,
): Promise<readonly FileText[]> {
  if (symbol === 'instance') return [{ path: file, text }];
  const { project } = await projects.of(uriOf(file));
  const open = new Map(documents.all().map((document) => [pathOf(document.uri), document.getText()]));
  const found: FileText[] = [];
  for (const path of await listProjectFiles(files, project.folder)) {
    const own = open.get(path) ?? (await read(files, path));
    if (own !== undefined) found.push({ path, text: own });
  }
  return found;
}

export async function sitesIn(files: readonly FileText[]): Promise<readonly FileSite[]> {
  return runInSlices(sitesOfFiles(files), NEVER_CANCELLED);
}

function* sitesOfFiles(files: readonly FileText[]): Steps<readonly FileSite[]> {
  const found: FileSite[] = [];
  for (const { path, text } of files) {
    const lines = yield* LineIndex.of(text);
    yield* forEachOf(yield* symbolSites(path, text), (site) => {
      found.push({ ...site, file: path, text, range: rangeOf(site.span, lines) });
    });
    yield;
  }
  return found;
}

async function sitesLike(parts: SymbolParts, site: FileSite): Promise<readonly FileSite[]> {
  const around = await filesAround(parts, site, readText);
  return (await sitesIn(around)).filter(({ symbol, name }) => symbol === site.symbol && name === site.name);
}

function locationOf({ file, range }: FileSite): Location {
  return { uri: uriOf(file), range };
}
