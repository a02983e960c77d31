/** The handler table: one line per language feature. */
import {
  MarkupKind,
  type CancellationToken,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type Position,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { Cancellation } from '../core/cancellation.ts';
import { deployLens, type DeployLens } from '../core/language/deployLens.ts';
import { documentSymbols } from '../core/language/documentSymbols.ts';
import { foldingRanges } from '../core/language/foldingRanges.ts';
import { variableHover, type VariableHover } from '../core/language/variableHover.ts';
import { yamlVariableHover } from '../core/language/yamlHover.ts';
import { yamlSymbols } from '../core/language/yamlSymbols.ts';
import type { Steps } from '../core/steps.ts';
import type { LineIndex } from '../core/text.ts';
import { localize, message, type Language } from '../l10n/localize.ts';
import type { Analysis } from './analyses.ts';
import { codeActions, type CodeActionParams } from './codeActions.ts';
import { isYamlDocument } from './documentPaths.ts';
import { netted } from './handlerNet.ts';
import { nameActions, yamlActions } from './nameActions.ts';
import { fixParser } from './partParser.ts';
import { runInSlices } from './runInSlices.ts';
import { ScriptFeatures } from './scriptFeatures.ts';
import type { ServerParts } from './serverParts.ts';
import { renameSymbol, symbolToRename } from './symbolRename.ts';
import { symbolReferences, variableDefinitions } from './symbols.ts';
import { yamlDocument, type YamlDocument } from './yamlDocuments.ts';
import { completeYaml, defineYaml, hoverYaml, linksOfYaml, lensOfYaml } from './yamlFeatures.ts';

export interface FeatureOptions {
  readonly language: Language;
  readonly deployCommand: string | undefined;
  readonly defineCommand: string | undefined;
  /** Whether the client shows what a rename means before it is made. */
  readonly asksFirst: boolean;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends AboutDocument {
  readonly position: Position;
}

export function registerFeatures(parts: ServerParts, options: FeatureOptions): void {
  const { connection, files } = parts;
  const { language } = options;
  const scripts = new ScriptFeatures(parts.facts, language);
  connection.onDocumentSymbol(onDocument<AboutDocument, DocumentSymbol[]>(parts, 'documentSymbol', [], documentSymbols, yamlSymbols));
  connection.onFoldingRanges(onDocument<AboutDocument, FoldingRange[]>(parts, 'foldingRange', [], inSlices(foldingRanges)));
  connection.onCodeLens(
    onDocument<AboutDocument, CodeLens[]>(
      parts,
      'codeLens',
      [],
      (analysis, { textDocument }) => deployLenses(deployLens(analysis), textDocument.uri, options),
      (document, { textDocument }) => deployLenses(lensOfYaml(document), textDocument.uri, options),
    ),
  );
  connection.onCodeAction(
    onDocument<CodeActionParams, CodeAction[]>(
      parts,
      'codeAction',
      [],
      async (analysis, params, cancellation) => {
        const trial = { language, cancellation, parse: fixParser(parts.parseElsewhere, parts.log) };
        const fixes = await runInSlices(codeActions(analysis, params, trial), cancellation);
        return [...fixes, ...nameActions(analysis, params, options)];
      },
      (document, params) => yamlActions(parts, document, params, options),
    ),
  );
  connection.onCompletion(
    onDocument<AtPosition, CompletionItem[]>(
      parts,
      'completion',
      [],
      atOffset((analysis, offset) => scripts.complete(analysis, offset)),
      (document, { position }) => completeYaml(document, document.lines.offsetAt(position), files, language),
    ),
  );
  connection.onHover(
    onDocument<AtPosition, Hover | null>(
      parts,
      'hover',
      null,
      atOffset((analysis, offset) => hoverOf(variableHover(analysis, offset), language) ?? scripts.hover(analysis, offset)),
      atOffset((document, offset) => hoverOf(yamlVariableHover(document, offset), language) ?? hoverYaml(document, offset, language)),
    ),
  );
  const nothing = (): never[] => [];
  connection.onDocumentLinks(
    onDocument<AboutDocument, DocumentLink[]>(parts, 'documentLink', [], nothing, (document) => linksOfYaml(document, files)),
  );
  registerDefinitions(parts, options);
}

/** What leads from a name to the other places where it stands. */
function registerDefinitions(parts: ServerParts, options: FeatureOptions): void {
  const { connection, files, log } = parts;
  const defineName = onDocument<AtPosition, Location[]>(
    parts,
    'definition',
    [],
    () => [],
    (document, { position }) => defineYaml(document, document.lines.offsetAt(position), files),
  );
  connection.onDefinition(
    netted(log, 'definition of a variable', [], async (params: AtPosition) => {
      const variables = await variableDefinitions(parts, params);
      return variables.length > 0 ? variables : defineName(params);
    }),
  );
  connection.onReferences(netted(log, 'references', [], (params: ReferenceParams) => symbolReferences(parts, params)));
  connection.onPrepareRename(netted(log, 'prepareRename', null, (params: AtPosition) => symbolToRename(parts, params)));
  connection.onRenameRequest((params) => renameSymbol(parts, params, options));
}

/** A feature of open scripts, and perhaps of our YAML files; `nothing` for other documents and when it fails. */
function onDocument<Params extends AboutDocument, Answer>(
  parts: ServerParts,
  name: string,
  nothing: Answer,
  ofScript: (analysis: Analysis, params: Params, cancellation: Cancellation) => Answer | Promise<Answer>,
  ofYaml?: (document: YamlDocument, params: Params) => Answer | Promise<Answer>,
): (params: Params, token?: CancellationToken) => Promise<Answer> {
  const { documents, analyses, log } = parts;
  return netted(log, name, nothing, async (params: Params, token?: CancellationToken) => {
    const document = documents.get(params.textDocument.uri);
    if (document === undefined) return nothing;
    if (!isYamlDocument(document.uri)) return ofScript(await analyses.of(document), params, cancellationOf(token));
    const yaml = ofYaml === undefined ? undefined : await yamlDocument(parts, document);
    return ofYaml === undefined || yaml === undefined ? nothing : ofYaml(yaml, params);
  });
}

/** Fires when the client no longer wants the answer. */
function cancellationOf(token: CancellationToken | undefined): Cancellation {
  const controller = new AbortController();
  if (token?.isCancellationRequested === true) controller.abort();
  token?.onCancellationRequested(() => {
    controller.abort();
  });
  return controller.signal;
}

/** A feature that takes long in a long script. */
function inSlices<Answer>(
  feature: (analysis: Analysis) => Steps<Answer>,
): (analysis: Analysis, params: AboutDocument, cancellation: Cancellation) => Promise<Answer> {
  return (analysis, _params, cancellation) => runInSlices(feature(analysis), cancellation);
}

/** A feature at an offset as one at a position. */
function atOffset<View extends { readonly lines: LineIndex }, Answer>(
  feature: (view: View, offset: number) => Answer,
): (view: View, params: AtPosition) => Answer {
  return (view, { position }) => feature(view, view.lines.offsetAt(position));
}

function hoverOf(hover: VariableHover | undefined, language: Language): Hover | null {
  if (hover === undefined) return null;
  const lines = hover.values.map(
    ({ environment, value }) => `${environment}: ${value ?? localize(message('project.notDefined'), language)}`,
  );
  return { range: hover.range, contents: { kind: MarkupKind.PlainText, value: lines.join('\n') } };
}

function deployLenses(lens: DeployLens | undefined, uri: string, { language, deployCommand }: FeatureOptions): CodeLens[] {
  if (lens === undefined || deployCommand === undefined) return [];
  return [{ range: lens.range, command: { title: localize(lens.title, language), command: deployCommand, arguments: [uri] } }];
}
