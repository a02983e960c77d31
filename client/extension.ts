/** The extension's entry: puts the parts together. */
import * as vscode from 'vscode';
import type { CommandContext } from './commands/context.ts';
import { CONTEXT, VIEW } from './contributions.ts';
import { EnvironmentChoices } from './environmentChoices.ts';
import { languageFeatures } from './languageFeatures.ts';
import { LanguageServer } from './languageServer.ts';
import { Localizer } from './localizer.ts';
import { LogChannels } from './logChannels.ts';
import { OperationsHost } from './operationsHost.ts';
import { registerCommands } from './registerCommands.ts';
import { readSettings } from './settings.ts';
import { SecretVault } from './secrets/secretVault.ts';
import { isWorldAllowed, whenWorldAllowed } from './trust.ts';
import { clustersTree } from './views/clustersTree.ts';
import { jobsTree } from './views/jobsTree.ts';
import { showView } from './views/showView.ts';
import { TreeProvider } from './views/treeProvider.ts';
import { VariablesView } from './variablesView.ts';
import { VirtualDocuments } from './virtualDocuments.ts';
import { VscodeProjects } from './vscodeProjects.ts';
import { vscodeScripts } from './vscodeScripts.ts';
import { VscodeUi } from './vscodeUi.ts';
import { Background } from './watch/background.ts';
import { look } from './watch/look.ts';
import { slotsSeen } from './watch/slotsSeen.ts';
import { Watch, type After } from './watch/watch.ts';

export async function activate(extension: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Sluice', { log: true });
  const onError = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
  const localizer = new Localizer(vscode.env.language);
  const choices = new EnvironmentChoices(extension.workspaceState);
  const server = new LanguageServer({ module: extension.asAbsolutePath('dist/server/main.cjs'), environments: choices.all(), log });
  const onUse = () => void vscode.commands.executeCommand('setContext', CONTEXT.inUse, true);
  const projects = new VscodeProjects({ choices, projectOf: (uri) => server.projectOf(uri), onDeclared: onUse, onError });

  const secrets = new SecretVault(extension.secrets);
  const host = new OperationsHost(extension, log, secrets);
  const operations = () => host.operations();
  const now = () => Date.now();
  const watch = new Watch({
    look: async (before, maxAge, cancellation) =>
      look({ operations: operations(), folders: projects.folders(), now, maxAge, onError }, before, cancellation),
    after,
    fastInterval: () => readSettings().watchInterval * 1000,
    now,
    onError,
  });
  const jobs = new TreeProvider(localizer);
  const clusters = new TreeProvider(localizer);
  watch.onDidLook((snapshot) => {
    jobs.show(jobsTree(snapshot));
    clusters.show(clustersTree(snapshot));
    server.clustersSeen(slotsSeen(snapshot)).catch(onError);
  });

  const variables = new VariablesView({ operations, localizer, projects, choices, server, onError });
  const elsewhere = new Background((cancellation) => operations().watch(cancellation), onError);
  watch.onDidLook(() => void elsewhere.run());

  const documents = new VirtualDocuments();
  const logs = new LogChannels({ operations, localizer, after });
  const context: CommandContext = {
    operations,
    ui: new VscodeUi(localizer, documents),
    localizer,
    scripts: vscodeScripts,
    projects,
    world: watch,
    variables: variables.variables,
    secrets,
    tail: (order) => logs.follow(order),
    log: (line) => log.info(line),
    showLog: () => log.show(),
    localVersion: () => readSettings().localClusterVersion,
    now,
  };
  const targetOf = (id: string) => (jobs.find(id) ?? clusters.find(id) ?? variables.tree.find(id))?.target;
  extension.subscriptions.push(
    log,
    choices,
    projects,
    documents,
    logs,
    watch,
    variables,
    elsewhere,
    host,
    server,
    registerCommands({ context, log, targetOf, onUse }),
  );

  const onVisible = (view: string, visible: boolean): void => {
    watch.setVisible(view, visible);
    if (visible) onUse();
  };
  await server.start().catch(onError);
  await projects.refresh();
  extension.subscriptions.push(
    languageFeatures({ server, localizer, choices, state: extension.workspaceState, onError }),
    showView(VIEW.jobs, jobs, onVisible),
    showView(VIEW.clusters, clusters, onVisible),
    variables.show(onUse),
    whenWorldAllowed(() => watch.start()),
  );
  // Ends the views' progress, so that their welcomes say why they stay empty.
  if (!isWorldAllowed()) for (const view of [jobs, clusters]) view.show([]);
}

function after(milliseconds: number, task: () => void): ReturnType<After> {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}
