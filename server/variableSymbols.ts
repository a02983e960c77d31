/** Variables as symbols over all files of a project: definition, references and rename, from a script, a `sluice.yaml` or a job definition. */
import {
  ErrorCodes,
  ResponseError,
  type Location,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rangeOf } from '../core/language/ranges.ts';
import type { Files } from '../core/ports.ts';
import { decodeScript } from '../core/project/decodeScript.ts';
import { listProjectFiles } from '../core/project/projectFiles.ts';
import { readText } from '../core/project/readText.ts';
import { VARIABLE_NAME } from '../core/project/references.ts';
import { type VariableSite, variableSites } from '../core/project/variableSites.ts';
import { LineIndex } from '../core/text.ts';
import { localize, message, type Language, type Message } from '../l10n/localize.ts';
import { pathOf, uriOf } from './documentPaths.ts';
import type { ServerParts } from './serverParts.ts';

type Parts = Pick<ServerParts, 'documents' | 'files' | 'projects'>;

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A name of a variable with the file that it stands in. */
interface FileSite extends VariableSite {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly range: Range;
}

/** None where the position is not on a variable. A file that cannot be read has nothing to go to. @throws FilesError `tooMany` */
export async function variableDefinitions(parts: Parts, params: AtPosition): Promise<Location[]> {
  return (await sitesOfVariableAt(parts, params)).filter(({ kind }) => kind === 'definition').map(locationOf);
}

/** As {@link variableDefinitions}. */
export async function variableReferences(
  parts: Parts,
  params: AtPosition & { readonly context: { readonly includeDeclaration: boolean } },
): Promise<Location[]> {
  const sites = await sitesOfVariableAt(parts, params);
  return sites.filter(({ kind }) => kind === 'use' || params.context.includeDeclaration).map(locationOf);
}

/** `null` where the position is not on a variable. */
export function variableToRename(parts: Parts, params: AtPosition): { range: Range; placeholder: string } | null {
  const site = siteAt(parts, params);
  return site === undefined ? null : { range: site.range, placeholder: site.name };
}

/** @throws ResponseError with what is wrong with the new name; FilesError */
export async function renameVariable(
  parts: Parts,
  params: AtPosition & { readonly newName: string },
  language: Language,
): Promise<WorkspaceEdit | null> {
  const { newName } = params;
  const site = siteAt(parts, params);
  if (site === undefined || newName === site.name) return null;
  if (!VARIABLE_NAME.test(newName)) throw refusal(message('project.badVariableName', { value: newName }), language);
  // Half of a project renamed is worse than none: a file that cannot be read keeps the name as it is.
  const all = await sitesOfProject(parts, params.textDocument.uri, decodedText);
  if (all.some(({ name }) => name === newName)) throw refusal(message('project.takenVariableName', { name: newName }), language);
  const changes: Record<string, TextEdit[]> = {};
  for (const each of all.filter(({ name }) => name === site.name)) {
    if (!isPlain(each)) throw refusal(message('project.escapedVariableName', { name: each.name, path: each.file }), language);
    (changes[uriOf(each.file)] ??= []).push({ range: each.range, newText: newName });
  }
  return { changes };
}

/** Whether the text is the name itself, quoted or not: a quoted YAML text may write it with escapes. */
function isPlain({ text, span, name }: FileSite): boolean {
  return text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2') === name;
}

function refusal(text: Message, language: Language): ResponseError<undefined> {
  return new ResponseError(ErrorCodes.InvalidParams, localize(text, language));
}

async function sitesOfVariableAt(parts: Parts, params: AtPosition): Promise<readonly FileSite[]> {
  const site = siteAt(parts, params);
  if (site === undefined) return [];
  return (await sitesOfProject(parts, params.textDocument.uri, readText)).filter(({ name }) => name === site.name);
}

function siteAt({ documents }: Parts, { textDocument: { uri }, position }: AtPosition): FileSite | undefined {
  const document = documents.get(uri);
  const path = pathOf(uri);
  if (document === undefined || path === undefined) return undefined;
  const offset = document.offsetAt(position);
  return fileSites(path, document.getText()).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** In the open text where a file is open, else in what `read` gives. */
async function sitesOfProject({ documents, files, projects }: Parts, uri: string, read: typeof readText): Promise<readonly FileSite[]> {
  const { project } = await projects.of(uri);
  const open = new Map(documents.all().map((document) => [pathOf(document.uri), document.getText()]));
  const found: FileSite[] = [];
  for (const path of await listProjectFiles(files, project.folder)) {
    const text = open.get(path) ?? (await read(files, path));
    if (text !== undefined) found.push(...fileSites(path, text));
  }
  return found;
}

/** @throws FilesError */
async function decodedText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes === undefined ? undefined : decodeScript(bytes).text;
}

function fileSites(file: string, text: string): readonly FileSite[] {
  const lines = new LineIndex(text);
  return variableSites(file, text).map((site) => ({ ...site, file, text, range: rangeOf(site.span, lines) }));
}

function locationOf({ file, range }: FileSite): Location {
  return { uri: uriOf(file), range };
}
