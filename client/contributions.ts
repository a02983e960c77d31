/**
 * What the extension adds to VS Code: the only place where IDs of commands, views and settings are written. `package.json`'s
 * `contributes` and the `package.nls*.json` files are made from it by `scripts/generateContributions.ts`.
 */
import type { manifest } from '../l10n/en/manifest.ts';

export type ManifestKey = keyof typeof manifest;

export const COMMAND = {
  deploy: 'sluice.script.deploy',
  previewPlan: 'sluice.script.previewPlan',
  previewResolved: 'sluice.script.previewResolved',
  compareEnvironments: 'sluice.script.compareEnvironments',
  stopWithSavepoint: 'sluice.job.stopWithSavepoint',
  cancelJob: 'sluice.job.cancel',
  triggerSavepoint: 'sluice.job.triggerSavepoint',
  restoreFrom: 'sluice.job.restoreFrom',
  openWebUi: 'sluice.job.openWebUi',
  showExceptions: 'sluice.job.showExceptions',
  adoptJob: 'sluice.job.adopt',
  copyJobId: 'sluice.job.copyId',
  tailLogs: 'sluice.logs.tail',
  showLog: 'sluice.log.show',
  startLocalCluster: 'sluice.localCluster.start',
  stopLocalCluster: 'sluice.localCluster.stop',
  selectEnvironment: 'sluice.environment.select',
  confirmHost: 'sluice.host.confirm',
  setSecret: 'sluice.secret.set',
  removeSecret: 'sluice.secret.remove',
  setCredentials: 'sluice.credentials.set',
  removeCredentials: 'sluice.credentials.remove',
  editVariable: 'sluice.variable.edit',
  defineVariable: 'sluice.variable.define',
  copyVariable: 'sluice.variable.copyValue',
  goToVariable: 'sluice.variable.goToDefinition',
  findVariableUses: 'sluice.variable.findUses',
  refreshViews: 'sluice.views.refresh',
} as const;

export type CommandName = keyof typeof COMMAND;

export const VIEW = { container: 'sluice', jobs: 'sluice.jobs', clusters: 'sluice.clusters', variables: 'sluice.variables' } as const;

/**
 * The glob finds projects below the folder, but VS Code gives that search up after some seconds in a great tree or on a busy machine: then
 * opening an SQL file is what starts the extension.
 */
export const ACTIVATION_EVENTS = ['workspaceContains:sluice.yaml', 'workspaceContains:**/sluice.yaml', 'onLanguage:sql'] as const;

/** Context keys that the extension sets; menus read them. */
export const CONTEXT = {
  /** The window has a project, or the user has used Sluice in it: elsewhere the menus of SQL files are left alone. */
  inUse: 'sluice.inUse',
} as const;

export const SETTING = {
  flinkHome: 'sluice.flink.home',
  javaPath: 'sluice.java.path',
  localClusterVersion: 'sluice.localCluster.version',
  ledgerFile: 'sluice.ledger.file',
  caFile: 'sluice.tls.caFile',
  certificateFile: 'sluice.tls.certificateFile',
  keyFile: 'sluice.tls.keyFile',
  watchInterval: 'sluice.watch.interval',
} as const;

export const LANGUAGE_ID = 'flink-sql';

/** What an item of our views says about itself in `viewItem`, as words. */
export const ITEM = {
  job: 'job',
  activeJob: 'active',
  foreignJob: 'foreign',
  scriptedJob: 'scripted',
  cluster: 'cluster',
  reachable: 'reachable',
  localRunning: 'localRunning',
  localStopped: 'localStopped',
  unconfirmed: 'unconfirmed',
  variable: 'variable',
  definedValue: 'defined',
  missingValue: 'missing',
} as const;

interface CommandContribution {
  readonly title: ManifestKey;
  /** A codicon's name. */
  readonly icon?: string;
  /** What runs or reaches something outside: hidden and refused in an untrusted or virtual workspace. */
  readonly needsTrust: boolean;
}

export const COMMANDS: Readonly<Record<CommandName, CommandContribution>> = {
  deploy: { title: 'manifest.command.deploy', icon: 'rocket', needsTrust: true },
  previewPlan: { title: 'manifest.command.previewPlan', icon: 'preview', needsTrust: true },
  previewResolved: { title: 'manifest.command.previewResolved', icon: 'file-code', needsTrust: true },
  compareEnvironments: { title: 'manifest.command.compareEnvironments', icon: 'diff', needsTrust: true },
  stopWithSavepoint: { title: 'manifest.command.stopWithSavepoint', icon: 'debug-stop', needsTrust: true },
  cancelJob: { title: 'manifest.command.cancelJob', icon: 'circle-slash', needsTrust: true },
  triggerSavepoint: { title: 'manifest.command.triggerSavepoint', icon: 'save', needsTrust: true },
  restoreFrom: { title: 'manifest.command.restoreFrom', icon: 'history', needsTrust: true },
  openWebUi: { title: 'manifest.command.openWebUi', icon: 'link-external', needsTrust: true },
  showExceptions: { title: 'manifest.command.showExceptions', icon: 'bug', needsTrust: true },
  adoptJob: { title: 'manifest.command.adoptJob', icon: 'person-add', needsTrust: true },
  copyJobId: { title: 'manifest.command.copyJobId', icon: 'copy', needsTrust: true },
  tailLogs: { title: 'manifest.command.tailLogs', icon: 'output', needsTrust: true },
  showLog: { title: 'manifest.command.showLog', needsTrust: false },
  startLocalCluster: { title: 'manifest.command.startLocalCluster', icon: 'play', needsTrust: true },
  stopLocalCluster: { title: 'manifest.command.stopLocalCluster', icon: 'debug-stop', needsTrust: true },
  selectEnvironment: { title: 'manifest.command.selectEnvironment', icon: 'server-environment', needsTrust: false },
  confirmHost: { title: 'manifest.command.confirmHost', icon: 'check', needsTrust: true },
  setSecret: { title: 'manifest.command.setSecret', icon: 'key', needsTrust: true },
  removeSecret: { title: 'manifest.command.removeSecret', icon: 'trash', needsTrust: true },
  setCredentials: { title: 'manifest.command.setCredentials', icon: 'key', needsTrust: true },
  removeCredentials: { title: 'manifest.command.removeCredentials', icon: 'trash', needsTrust: true },
  editVariable: { title: 'manifest.command.editVariable', icon: 'edit', needsTrust: true },
  defineVariable: { title: 'manifest.command.defineVariable', icon: 'add', needsTrust: true },
  copyVariable: { title: 'manifest.command.copyVariable', icon: 'copy', needsTrust: false },
  goToVariable: { title: 'manifest.command.goToVariable', icon: 'go-to-file', needsTrust: false },
  findVariableUses: { title: 'manifest.command.findVariableUses', icon: 'references', needsTrust: false },
  refreshViews: { title: 'manifest.command.refreshViews', icon: 'refresh', needsTrust: true },
};

/** True where something may run or be reached: a trusted workspace on a real file system. */
export const WORLD_ALLOWED = 'isWorkspaceTrusted && !virtualWorkspace';

/** Any script can be deployed from the Explorer, so that the first one needs nothing but a right-click. */
const SOURCE = `resourceFilename =~ /\\.(sql|job\\.yaml)$/i && ${WORLD_ALLOWED}`;
/** The editor's own space is taken only where Sluice is in use. */
const SOURCE_IN_USE = `${SOURCE} && ${CONTEXT.inUse}`;
const EDITED_SOURCE = `${SOURCE_IN_USE} && editorLangId =~ /^(${LANGUAGE_ID}|yaml)$/`;

interface MenuEntry {
  readonly command: CommandName;
  readonly when: string;
  readonly group: string;
}

export const MENUS: Readonly<Record<string, readonly MenuEntry[]>> = {
  'explorer/context': [
    { command: 'deploy', when: SOURCE, group: '6_sluice@1' },
    { command: 'previewPlan', when: SOURCE, group: '6_sluice@2' },
    { command: 'previewResolved', when: SOURCE_IN_USE, group: '6_sluice@3' },
    { command: 'compareEnvironments', when: SOURCE_IN_USE, group: '6_sluice@4' },
  ],
  'editor/title': [
    { command: 'deploy', when: EDITED_SOURCE, group: 'navigation@1' },
    { command: 'previewPlan', when: EDITED_SOURCE, group: '6_sluice@1' },
    { command: 'restoreFrom', when: EDITED_SOURCE, group: '6_sluice@2' },
    { command: 'previewResolved', when: EDITED_SOURCE, group: '6_sluice@3' },
    { command: 'compareEnvironments', when: EDITED_SOURCE, group: '6_sluice@4' },
  ],
  'view/title': [
    { command: 'refreshViews', when: inViews(VIEW.jobs, VIEW.clusters, VIEW.variables), group: 'navigation@2' },
    { command: 'startLocalCluster', when: inViews(VIEW.clusters), group: '1_cluster@1' },
    { command: 'stopLocalCluster', when: inViews(VIEW.clusters), group: '1_cluster@2' },
    { command: 'showLog', when: `view == ${VIEW.jobs} || view == ${VIEW.clusters}`, group: '9_log@1' },
  ],
  'view/item/context': [
    { command: 'openWebUi', when: items(ITEM.job, ITEM.reachable), group: 'inline@1' },
    { command: 'tailLogs', when: items(ITEM.job, ITEM.reachable), group: 'inline@2' },
    { command: 'openWebUi', when: items(ITEM.cluster, ITEM.reachable), group: 'inline@1' },
    { command: 'startLocalCluster', when: items(ITEM.localStopped), group: 'inline@2' },
    { command: 'stopLocalCluster', when: items(ITEM.localRunning), group: 'inline@2' },
    { command: 'confirmHost', when: items(ITEM.unconfirmed), group: 'inline@1' },
    { command: 'deploy', when: items(ITEM.job, ITEM.scriptedJob), group: '1_run@1' },
    { command: 'adoptJob', when: items(ITEM.job, ITEM.activeJob, ITEM.foreignJob), group: '1_run@2' },
    { command: 'stopWithSavepoint', when: items(ITEM.job, ITEM.activeJob), group: '2_state@1' },
    { command: 'triggerSavepoint', when: items(ITEM.job, ITEM.activeJob), group: '2_state@2' },
    { command: 'restoreFrom', when: items(ITEM.job, ITEM.scriptedJob), group: '2_state@3' },
    { command: 'openWebUi', when: items(ITEM.reachable), group: '3_open@1' },
    { command: 'tailLogs', when: items(ITEM.reachable), group: '3_open@2' },
    { command: 'showExceptions', when: items(ITEM.job, ITEM.reachable), group: '3_open@3' },
    { command: 'copyJobId', when: items(ITEM.job), group: '8_copy@1' },
    { command: 'cancelJob', when: items(ITEM.job, ITEM.activeJob), group: '9_cancel@1' },
    { command: 'startLocalCluster', when: items(ITEM.localStopped), group: '1_cluster@1' },
    { command: 'stopLocalCluster', when: items(ITEM.localRunning), group: '1_cluster@1' },
    { command: 'confirmHost', when: items(ITEM.unconfirmed), group: '1_cluster@1' },
    { command: 'editVariable', when: items(ITEM.definedValue), group: 'inline@1' },
    { command: 'defineVariable', when: items(ITEM.missingValue), group: 'inline@1' },
    { command: 'editVariable', when: items(ITEM.definedValue), group: '1_value@1' },
    { command: 'defineVariable', when: items(ITEM.missingValue), group: '1_value@1' },
    { command: 'goToVariable', when: itemsAnywhere(ITEM.variable), group: '3_open@1' },
    { command: 'findVariableUses', when: itemsAnywhere(ITEM.variable), group: '3_open@2' },
    { command: 'copyVariable', when: itemsAnywhere(ITEM.variable), group: '8_copy@1' },
  ],
};

interface WelcomeContribution {
  readonly view: string;
  readonly contents: ManifestKey;
  readonly when: string;
}

export const WELCOMES: readonly WelcomeContribution[] = [
  { view: VIEW.jobs, contents: 'manifest.welcome.noFolder', when: 'workspaceFolderCount == 0' },
  { view: VIEW.jobs, contents: 'manifest.welcome.untrusted', when: '!isWorkspaceTrusted && workspaceFolderCount > 0' },
  { view: VIEW.jobs, contents: 'manifest.welcome.virtual', when: 'isWorkspaceTrusted && virtualWorkspace && workspaceFolderCount > 0' },
  { view: VIEW.jobs, contents: 'manifest.welcome.noJobs', when: `${WORLD_ALLOWED} && workspaceFolderCount > 0` },
  { view: VIEW.clusters, contents: 'manifest.welcome.untrusted', when: '!isWorkspaceTrusted' },
  { view: VIEW.clusters, contents: 'manifest.welcome.noCluster', when: WORLD_ALLOWED },
  { view: VIEW.variables, contents: 'manifest.welcome.noFolder', when: 'workspaceFolderCount == 0' },
  { view: VIEW.variables, contents: 'manifest.welcome.noVariables', when: 'workspaceFolderCount > 0' },
];

/** Commands that catalog texts link to, by the name of their placeholder. */
export const LINKS: Readonly<Record<string, string>> = {
  openFolder: 'command:workbench.action.files.openFolder',
  manageTrust: 'command:workbench.trust.manage',
  deploy: `command:${COMMAND.deploy}`,
  startLocalCluster: `command:${COMMAND.startLocalCluster}`,
};

interface SettingContribution {
  readonly description: ManifestKey;
  readonly schema: Readonly<Record<string, unknown>>;
  /** `machine`: what names an executable, a home or a file is never taken from a workspace. */
  readonly scope: 'machine' | 'application';
}

export const SETTINGS: Readonly<Record<string, SettingContribution>> = {
  [SETTING.flinkHome]: { description: 'manifest.setting.flinkHome', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.javaPath]: { description: 'manifest.setting.javaPath', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.localClusterVersion]: {
    description: 'manifest.setting.localClusterVersion',
    schema: { type: 'string', default: '2.3.0', pattern: '^\\d+\\.\\d+(\\.\\d+)?$' },
    scope: 'machine',
  },
  [SETTING.ledgerFile]: { description: 'manifest.setting.ledgerFile', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.caFile]: { description: 'manifest.setting.caFile', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.certificateFile]: { description: 'manifest.setting.certificateFile', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.keyFile]: { description: 'manifest.setting.keyFile', schema: { type: 'string', default: '' }, scope: 'machine' },
  [SETTING.watchInterval]: {
    description: 'manifest.setting.watchInterval',
    schema: { type: 'integer', default: 5, minimum: 2, maximum: 30 },
    scope: 'application',
  },
};

function inViews(...views: readonly string[]): string {
  const anyView = views.map((view) => `view == ${view}`).join(' || ');
  return `(${anyView}) && ${WORLD_ALLOWED}`;
}

/** Items of our views that carry all of these words. */
function items(...words: readonly string[]): string {
  return `${itemsAnywhere(...words)} && ${WORLD_ALLOWED}`;
}

/** The same where nothing may run or be changed. */
function itemsAnywhere(...words: readonly string[]): string {
  const tests = words.map((word) => `viewItem =~ /\\b${word}\\b/`);
  return [...tests, `view =~ /^${VIEW.container}\\./`].join(' && ');
}
