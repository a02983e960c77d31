/** Renames a name in all files of a project, or refuses where half of it would keep the old one. */
import { ErrorCodes, ResponseError, type ClientCapabilities, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { Files } from '../core/ports.ts';
import { decodeScript } from '../core/project/decodeScript.ts';
import { NAME_RULE, VARIABLE_RULE } from '../core/project/projectRules.ts';
import { LOCAL_CLUSTER } from '../core/project/clusters.ts';
import type { SymbolKind } from '../core/project/symbolSites.ts';
import { isScript } from '../core/project/variableSites.ts';
import { readYamlFile } from '../core/project/yamlFile.ts';
import { localize, message, type Language, type Message } from '../l10n/localize.ts';
import { uriOf } from './documentPaths.ts';
import { filesAround, siteAt, sitesIn, type AtPosition, type FileSite, type FileText, type SymbolParts } from './symbols.ts';

export interface RenameOptions {
  readonly language: Language;
  /** Whether the client shows what an edit means before it is made. */
  readonly asksFirst: boolean;
}

/** What deployments are recorded by. */
const IDENTITY: ReadonlySet<SymbolKind> = new Set<SymbolKind>(['environment', 'cluster', 'instance']);

export function canAskFirst({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && workspace.workspaceEdit.documentChanges === true;
}

/** `null` where the position is on no name. */
export async function symbolToRename(parts: SymbolParts, params: AtPosition): Promise<{ range: Range; placeholder: string } | null> {
  const site = await siteAt(parts, params);
  return site === undefined ? null : { range: site.range, placeholder: site.name };
}

/** @throws ResponseError with what keeps the name from being changed; FilesError */
export async function renameSymbol(
  parts: SymbolParts,
  params: AtPosition & { readonly newName: string },
  { language, asksFirst }: RenameOptions,
): Promise<WorkspaceEdit | null> {
  const { newName } = params;
  const site = await siteAt(parts, params);
  if (site === undefined || newName === site.name) return null;
  const around = await filesAround(parts, site, decodedText);
  const all = (await sitesIn(around)).filter(({ symbol }) => symbol === site.symbol);
  const renamed = all.filter(({ name }) => name === site.name);
  const refused = refusal({ site, newName, around, all, renamed });
  if (refused !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, localize(refused, language));
  return asksFirst && IDENTITY.has(site.symbol) ? annotated(renamed, newName, language) : { changes: changesOf(renamed, newName) };
}

interface Rename {
  readonly site: FileSite;
  readonly newName: string;
  readonly around: readonly FileText[];
  /** Names of the same kind. */
  readonly all: readonly FileSite[];
  /** Those among them that get the new name. */
  readonly renamed: readonly FileSite[];
}

function refusal({ site, newName, around, all, renamed }: Rename): Message | undefined {
  const { symbol, name } = site;
  const rule = symbol === 'variable' ? VARIABLE_RULE : NAME_RULE;
  if (!rule.pattern.test(newName)) return rule.complaint(newName);
  if (symbol === 'cluster' && newName === LOCAL_CLUSTER) return message('project.reservedCluster');
  if (all.some((other) => other.name !== name && isTwin(other, newName))) return message('project.takenName', { name: newName });
  if (symbol !== 'variable' && !renamed.some(({ kind }) => kind === 'definition')) return message('project.undeclaredName', { name });
  const broken = around.find((file) => mayHide(file, name));
  if (broken !== undefined) return message('project.renameBroken', { path: broken.path, name });
  const escaped = renamed.find((each) => !isPlain(each));
  return escaped === undefined ? undefined : message('project.escapedVariableName', { name, path: escaped.file });
}

function mayHide({ path, text }: FileText, name: string): boolean {
  return !isScript(path) && text.includes(name) && readYamlFile(path, text).tree.isBroken;
}

/** Variables may differ in case only; for all else that is a mistake. */
function isTwin({ symbol, name }: FileSite, newName: string): boolean {
  return name === newName || (symbol !== 'variable' && name.toLowerCase() === newName.toLowerCase());
}

/** Whether the text is the name itself, quoted or not: a quoted YAML text may write it with escapes. */
function isPlain({ text, span, name }: FileSite): boolean {
  return text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2') === name;
}

function changesOf(sites: readonly FileSite[], newText: string): NonNullable<WorkspaceEdit['changes']> {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { file, range } of sites) (changes[uriOf(file)] ??= []).push({ range, newText });
  return changes;
}

/** The same, with the client asking whether that is meant. */
function annotated(sites: readonly FileSite[], newName: string, language: Language): WorkspaceEdit {
  const annotationId = 'identity';
  const documentChanges = Object.entries(changesOf(sites, newName)).map(([uri, edits]) => ({
    textDocument: { uri, version: null },
    edits: edits.map((edit) => ({ ...edit, annotationId })),
  }));
  const label = localize(message('project.renamed', { name: sites[0]?.name ?? '', newName }), language);
  const description = localize(message('project.renamedIdentity'), language);
  return { documentChanges, changeAnnotations: { [annotationId]: { label, description, needsConfirmation: true } } };
}

/** Half of a project renamed is worse than none: a file that cannot be read keeps the name as it is. @throws FilesError */
async function decodedText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes === undefined ? undefined : decodeScript(bytes).text;
}
