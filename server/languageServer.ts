/** The language server: what LSP messages mean for documents, projects and features. */
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OPTION_TRIGGERS } from '../core/language/connectorCompletion.ts';
import { VARIABLE_TRIGGERS } from '../core/language/variableCompletion.ts';
import { JOB_FILE_SUFFIX } from '../core/project/jobDefinition.ts';
import { PROJECT_FILE } from '../core/project/projectFile.ts';
import { languageOf } from '../l10n/localize.ts';
import { Analyses } from './analyses.ts';
import { registerFeatures } from './features.ts';
import { JobChecks } from './jobChecks.ts';
import { netted } from './handlerNet.ts';
import { indexProgress } from './indexProgress.ts';
import { partParser } from './partParser.ts';
import { ProjectCache } from './projectCache.ts';
import { ProjectIndex } from './projectIndex.ts';
import { registerProjects } from './projects.ts';
import { Publisher } from './publisher.ts';
import { readServerOptions } from './serverOptions.ts';
import { SeenClusters } from './seenClusters.ts';
import type { ServerParts, ServerPorts } from './serverParts.ts';
import { canAskFirst } from './symbolRename.ts';
import { registerVariableEdits } from './variableEdits.ts';
import { warmUp } from './warmUp.ts';
import { answerFormatting, canRegisterFormatting, registerFormatting } from './yamlFormatting.ts';

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  completionProvider: { triggerCharacters: [...VARIABLE_TRIGGERS, ...OPTION_TRIGGERS] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
};

/** Answers `connection` until it ends. The other handlers are added when the client's options are known. */
export function startLanguageServer(connection: Connection, ports: ServerPorts): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    wire(connection, documents, ports, params);
    const documentFormattingProvider = !canRegisterFormatting(params.capabilities);
    return { capabilities: { ...CAPABILITIES, documentFormattingProvider }, serverInfo: { name: 'sluice' } };
  });
  documents.listen(connection);
  connection.listen();
}

function wire(connection: Connection, documents: TextDocuments<TextDocument>, ports: ServerPorts, params: InitializeParams): void {
  const options = readServerOptions(params.initializationOptions, params.locale);
  const language = languageOf(options.locale);
  const projects = new ProjectCache(ports.files, options.environments);
  const progress = indexProgress(connection, params.capabilities, language, ports.log);
  const index = new ProjectIndex({ ...ports, documents, progress });
  const analyses = new Analyses(projects, index, partParser(ports.parseElsewhere, ports.log));
  const seen = new SeenClusters();
  const jobs = new JobChecks({ ...ports, seen, index }, projects);
  const publisher = new Publisher({ ...ports, connection, documents, projects, analyses, jobs, index, language });
  index.onChange((change) => publisher.learnt(change));
  const parts: ServerParts = { ...ports, connection, documents, projects, analyses, jobs, index, seen, publisher };
  const { workspace } = params.capabilities;
  const ended = new AbortController();
  connection.onShutdown(async () => {
    ended.abort();
    analyses.stop();
    await Promise.all([publisher.stop(), index.stop()]);
  });
  followDocuments(parts);
  registerProjects(parts, workspace?.codeLens?.refreshSupport === true ? () => refreshLenses(connection) : () => Promise.resolve());
  registerVariableEdits(parts);
  registerFeatures(parts, { ...options, language, asksFirst: canAskFirst(params.capabilities) });
  answerFormatting(parts);
  const watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const watch = netted(ports.log, 'watching', undefined, () => watchProjectFiles(connection));
  connection.onInitialized(async () => {
    if (watches) await watch();
    if (canRegisterFormatting(params.capabilities)) await registerFormatting(parts);
    await warmUp(ports.clock, ports.log, ended.signal);
  });
}

function followDocuments({ documents, publisher, analyses, index }: ServerParts): void {
  documents.onDidOpen(({ document }) => publisher.stored(document.uri));
  documents.onDidSave(({ document }) => publisher.stored(document.uri));
  documents.onDidChangeContent(({ document }) => {
    index.edited(document.uri);
    publisher.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    index.edited(document.uri);
    publisher.closed(document.uri);
    analyses.forget(document.uri);
  });
}

async function watchProjectFiles(connection: Connection): Promise<undefined> {
  const watchers = [PROJECT_FILE, `*${JOB_FILE_SUFFIX}`, '*.sql'].map((name) => ({ globPattern: `**/${name}` }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  return undefined;
}

/** A code lens names the environment, so it is old when another one is chosen. */
async function refreshLenses(connection: Connection): Promise<void> {
  await connection.sendRequest(CodeLensRefreshRequest.type);
}
