/** Every command with what it does. */
import type { CommandName } from '../contributions.ts';
import type { CommandContext, Subject } from './context.ts';
import { removeCredentialsCommand, setCredentialsCommand } from './credentials.ts';
import { deployCommand, previewPlanCommand } from './deploy.ts';
import { selectEnvironmentCommand } from './environment.ts';
import { showExceptionsCommand } from './exceptions.ts';
import { adoptJobCommand, copyJobIdCommand, openWebUiCommand } from './jobs.ts';
import { confirmHostCommand, startLocalClusterCommand, stopLocalClusterCommand } from './localCluster.ts';
import { tailLogsCommand } from './logs.ts';
import { compareEnvironmentsCommand, previewResolvedCommand } from './resolvedSql.ts';
import { restoreFromCommand } from './restoreFrom.ts';
import { removeSecretCommand, setSecretCommand } from './secrets.ts';
import { cancelJobCommand, stopWithSavepointCommand, triggerSavepointCommand } from './stopJob.ts';
import { copyVariableCommand, editVariableCommand, findVariableUsesCommand, goToVariableCommand } from './variables.ts';

export type CommandHandler = (context: CommandContext, subject: Subject) => void | Promise<void>;

export const COMMAND_HANDLERS: Readonly<Record<CommandName, CommandHandler>> = {
  deploy: deployCommand,
  previewPlan: previewPlanCommand,
  previewResolved: previewResolvedCommand,
  compareEnvironments: compareEnvironmentsCommand,
  stopWithSavepoint: stopWithSavepointCommand,
  cancelJob: cancelJobCommand,
  triggerSavepoint: triggerSavepointCommand,
  restoreFrom: restoreFromCommand,
  openWebUi: openWebUiCommand,
  showExceptions: showExceptionsCommand,
  adoptJob: adoptJobCommand,
  copyJobId: copyJobIdCommand,
  tailLogs: tailLogsCommand,
  showLog: (context) => {
    context.showLog();
  },
  startLocalCluster: startLocalClusterCommand,
  stopLocalCluster: stopLocalClusterCommand,
  selectEnvironment: selectEnvironmentCommand,
  confirmHost: confirmHostCommand,
  setSecret: setSecretCommand,
  removeSecret: removeSecretCommand,
  setCredentials: setCredentialsCommand,
  removeCredentials: removeCredentialsCommand,
  editVariable: editVariableCommand,
  defineVariable: editVariableCommand,
  copyVariable: copyVariableCommand,
  goToVariable: goToVariableCommand,
  findVariableUses: findVariableUsesCommand,
  refreshViews: async (context) => {
    await Promise.all([context.world.look(), context.variables.read()]);
  },
};
