/** The language features of `sluice.yaml` and job definitions as LSP answers. */
import { CompletionItemKind, MarkupKind, type CompletionItem, type DocumentLink, type Hover, type Location } from 'vscode-languageserver';
import { definitionLens } from '../core/language/definitionLens.ts';
import type { DeployLens } from '../core/language/deployLens.ts';
import { rangeOf } from '../core/language/ranges.ts';
import { variableCompletion } from '../core/language/variableCompletion.ts';
import { yamlCompletion, type NamedFiles, type YamlItem } from '../core/language/yamlCompletion.ts';
import { yamlHover } from '../core/language/yamlHover.ts';
import { declaration, yamlLinks, yamlTarget } from '../core/language/yamlLinks.ts';
import type { Files } from '../core/ports.ts';
import { fileBeside, isJobFile } from '../core/project/jobDefinition.ts';
import { LineIndex } from '../core/text.ts';
import { localize, message, type Language } from '../l10n/localize.ts';
import { uriOf } from './documentPaths.ts';
import type { YamlDocument } from './yamlDocuments.ts';

const KINDS: Readonly<Record<YamlItem['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
};

/** @throws FilesError */
export async function completeYaml(document: YamlDocument, offset: number, files: Files, language: Language): Promise<CompletionItem[]> {
  const { environment, project, text, lines } = document;
  const variables = environment === undefined ? [] : variableCompletion({ text, lines, project, active: { environment } }, offset);
  if (variables.length > 0) return variables;
  const items = await yamlCompletion(document, offset, namedFiles(document, files));
  return items.map((item, index) => ({
    label: item.label,
    kind: KINDS[item.kind],
    sortText: String(index).padStart(5, '0'),
    textEdit: { range: rangeOf(item.span, lines), newText: item.newText },
    ...(item.detail === undefined ? {} : { detail: localize(item.detail, language) }),
    ...(item.about === undefined ? {} : { documentation: localize(item.about, language) }),
  }));
}

export function hoverYaml(document: YamlDocument, offset: number, language: Language): Hover | null {
  const hover = yamlHover(document, offset);
  if (hover === undefined) return null;
  const lines = [
    `${hover.path}: ${localize(hover.value, language)}`,
    localize(hover.about, language),
    ...(hover.byDefault === undefined ? [] : [localize(message('yaml.byDefault', { value: hover.byDefault }), language)]),
  ];
  return { range: rangeOf(hover.span, document.lines), contents: { kind: MarkupKind.PlainText, value: lines.join('\n\n') } };
}

/** None over `sluice.yaml`. */
export function lensOfYaml(document: YamlDocument): DeployLens | undefined {
  const { environment, path } = document;
  return environment === undefined || !isJobFile(path) ? undefined : definitionLens(document, environment);
}

export function linksOfYaml(document: YamlDocument, { paths }: Files): DocumentLink[] {
  return yamlLinks(document).map(({ span, path }) => ({
    range: rangeOf(span, document.lines),
    target: uriOf(fileBeside(paths, document.path, path)),
  }));
}

export function defineYaml(document: YamlDocument, offset: number, { paths }: Files): Location[] {
  const target = yamlTarget(document, offset);
  if (target === undefined) return [];
  if (target.kind === 'file') return [at(fileBeside(paths, document.path, target.path), { start: 0, end: 0 }, '')];
  const { projectFile } = document;
  const place = projectFile === undefined ? undefined : declaration(projectFile.text, target.names, target.name);
  return projectFile === undefined || place === undefined ? [] : [at(projectFile.path, place, projectFile.text)];
}

function at(path: string, span: { readonly start: number; readonly end: number }, text: string): Location {
  return { uri: uriOf(path), range: rangeOf(span, new LineIndex(text)) };
}

const EXTENSIONS = { sqlFile: '.sql', jarFile: '.jar', definitionFile: '.yaml' } as const;

function namedFiles({ path, project }: YamlDocument, files: Files): NamedFiles {
  const { paths } = files;
  return async (names) => {
    if (names !== 'sqlFile' && names !== 'jarFile' && names !== 'definitionFile') return [];
    const found = await files.list(project.folder, [EXTENSIONS[names]]);
    return found
      .filter((file) => file !== path && (names !== 'definitionFile' || isJobFile(file)))
      .map((file) => paths.relative(paths.dirname(path), file));
  };
}
