/** Fixes for names that lead nowhere as LSP code actions, in scripts and in our YAML files. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { nameFixes, type NameFix } from '../core/language/nameFixes.ts';
import { rangeOf } from '../core/language/ranges.ts';
import type { Problem } from '../core/problem.ts';
import type { Project } from '../core/project/project.ts';
import { readProject } from '../core/project/projectFile.ts';
import type { LineIndex } from '../core/text.ts';
import { localize, type Language } from '../l10n/localize.ts';
import { isAt, wantsQuickFixes, type CodeActionParams } from './codeActions.ts';
import { folderOf, isProjectFile } from './documentPaths.ts';
import type { VariablePlace } from './protocol.ts';
import type { ServerParts } from './serverParts.ts';
import type { YamlDocument } from './yamlDocuments.ts';

export interface NameActionOptions {
  readonly language: Language;
  /** Command that asks for the value of a variable; `undefined` where the client has none. */
  readonly defineCommand: string | undefined;
}

export interface FileWithProblems {
  readonly text: string;
  /** Of {@link text}. */
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
  readonly project: Project;
}

export function nameActions(file: FileWithProblems, params: CodeActionParams, options: NameActionOptions): CodeAction[] {
  if (!wantsQuickFixes(params)) return [];
  const { lines } = file;
  const span = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
  const variables = [...new Set(file.project.environments.flatMap((environment) => Object.keys(environment.variables)))];
  return nameFixes({ ...file, variables }, span).flatMap((fix) => {
    const mend = mendingOf(fix, params.textDocument.uri, lines, options);
    if (mend === undefined) return [];
    const diagnostics = params.context.diagnostics.filter((diagnostic) => isAt(diagnostic, rangeOf(fix.problem, lines)));
    return [{ title: localize(fix.title, options.language), kind: CodeActionKind.QuickFix, diagnostics, ...mend }];
  });
}

/** Of a `sluice.yaml` or a job definition, judged again as it is now. @throws FilesError */
export async function yamlActions(
  { jobs, documents }: Pick<ServerParts, 'jobs' | 'documents'>,
  { text, lines, project, path }: YamlDocument,
  params: CodeActionParams,
  options: NameActionOptions,
): Promise<CodeAction[]> {
  const document = documents.get(params.textDocument.uri);
  if (document === undefined || !wantsQuickFixes(params)) return [];
  const problems = isProjectFile(document.uri) ? readProject(text, folderOf(path)).problems : await jobs.of(document);
  return nameActions({ text, lines, problems, project }, params, options);
}

function mendingOf(
  fix: NameFix,
  uri: string,
  lines: LineIndex,
  { defineCommand, language }: NameActionOptions,
): Pick<CodeAction, 'edit' | 'command' | 'isPreferred'> | undefined {
  if (fix.kind === 'change') {
    const edit = { range: rangeOf(fix.change.span, lines), newText: fix.change.text };
    return { isPreferred: true, edit: { changes: { [uri]: [edit] } } };
  }
  if (defineCommand === undefined) return undefined;
  const place: VariablePlace = { uri, environment: fix.environment, name: fix.name };
  return { command: { title: localize(fix.title, language), command: defineCommand, arguments: [place] } };
}
