/** The handler table: one line per language feature. */
import {
  MarkupKind,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Position,
} from 'vscode-languageserver';
import { deployLens } from '../core/language/deployLens.ts';
import { documentSymbols } from '../core/language/documentSymbols.ts';
import { foldingRanges } from '../core/language/foldingRanges.ts';
import { variableCompletion } from '../core/language/variableCompletion.ts';
import { variableHover, type VariableHover } from '../core/language/variableHover.ts';
import { localize, message, type Language } from '../l10n/localize.ts';
import type { Analysis } from './analyses.ts';
import { codeActions, type CodeActionParams } from './codeActions.ts';
import { isYamlDocument } from './documentPaths.ts';
import { netted } from './handlerNet.ts';
import type { ServerParts } from './serverParts.ts';

export interface FeatureOptions {
  readonly language: Language;
  readonly deployCommand: string | undefined;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends AboutDocument {
  readonly position: Position;
}

export function registerFeatures(parts: ServerParts, options: FeatureOptions): void {
  const { connection, documents, analyses, log } = parts;
  /** `feature` of an open script; `nothing` for other documents and when it fails. */
  const onScript = <Params extends AboutDocument, Answer>(
    name: string,
    nothing: Answer,
    feature: (analysis: Analysis, params: Params) => Answer,
  ): ((params: Params) => Promise<Answer>) =>
    netted(log, name, nothing, async (params: Params) => {
      const document = documents.get(params.textDocument.uri);
      return document === undefined || isYamlDocument(document.uri) ? nothing : feature(await analyses.of(document), params);
    });
  connection.onDocumentSymbol(onScript<AboutDocument, DocumentSymbol[]>('documentSymbol', [], documentSymbols));
  connection.onFoldingRanges(onScript<AboutDocument, FoldingRange[]>('foldingRange', [], foldingRanges));
  connection.onCodeLens(
    onScript('codeLens', [], (analysis, { textDocument }: AboutDocument) => deployLenses(analysis, textDocument.uri, options)),
  );
  connection.onCodeAction(
    onScript<CodeActionParams, CodeAction[]>('codeAction', [], (analysis, params) => codeActions(analysis, params, options.language)),
  );
  connection.onCompletion(
    onScript<AtPosition, CompletionItem[]>('completion', [], (analysis, { position }) =>
      variableCompletion(analysis, analysis.lines.offsetAt(position)),
    ),
  );
  connection.onHover(
    onScript<AtPosition, Hover | null>('hover', null, (analysis, { position }) =>
      hoverOf(variableHover(analysis, analysis.lines.offsetAt(position)), options.language),
    ),
  );
}

function hoverOf(hover: VariableHover | undefined, language: Language): Hover | null {
  if (hover === undefined) return null;
  const lines = hover.values.map(
    ({ environment, value }) => `${environment}: ${value ?? localize(message('project.notDefined'), language)}`,
  );
  return { range: hover.range, contents: { kind: MarkupKind.PlainText, value: lines.join('\n') } };
}

function deployLenses(analysis: Analysis, uri: string, { language, deployCommand }: FeatureOptions): CodeLens[] {
  const lens = deployLens(analysis);
  if (lens === undefined || deployCommand === undefined) return [];
  return [{ range: lens.range, command: { title: localize(lens.title, language), command: deployCommand, arguments: [uri] } }];
}
