/** Registers every command behind one wrapper: trust is asked for, the call is logged, an error becomes one sentence with what to do. */
import * as vscode from 'vscode';
import { message, type Message } from '../l10n/localize.ts';
import type { VariablePlace } from '../server/protocol.ts';
import { COMMAND_HANDLERS } from './commands/commandTable.ts';
import type { CommandContext, Subject } from './commands/context.ts';
import { COMMAND, COMMANDS, type CommandName } from './contributions.ts';
import { isCancelled, reasonOfError, textOfError } from './errors.ts';
import { isWorldAllowed } from './trust.ts';
import type { Choice } from './ui.ts';
import type { NodeTarget } from './views/treeNode.ts';

export interface RegisterOptions {
  readonly context: CommandContext;
  readonly log: vscode.LogOutputChannel;
  /** A command of ours was called. */
  readonly onUse: () => void;
  /** What the item of one of our views stands for, by its ID. */
  readonly targetOf: (itemId: string) => NodeTarget | undefined;
}

export function registerCommands(options: RegisterOptions): vscode.Disposable {
  const names = Object.keys(COMMAND) as CommandName[];
  const run = (name: CommandName) => async (argument: unknown) => runCommand(options, name, subjectOf(options, argument));
  return vscode.Disposable.from(...names.map((name) => vscode.commands.registerCommand(COMMAND[name], run(name))));
}

async function runCommand(options: RegisterOptions, name: CommandName, subject: Subject): Promise<void> {
  const { context, log } = options;
  options.onUse();
  if (COMMANDS[name].needsTrust && !isWorldAllowed()) {
    await context.ui.notify('warning', message('client.untrusted'), []);
    return;
  }
  log.info(`command ${name} on ${subject.kind}`);
  try {
    await COMMAND_HANDLERS[name](context, subject);
  } catch (error) {
    if (isCancelled(error)) {
      log.info(`command ${name} was cancelled`);
      return;
    }
    log.error(`command ${name} failed`, error);
    await offerRemedy(options, name, subject, error);
  }
}

/** Shows the error with what mends it; the command runs again once that is done. */
async function offerRemedy(options: RegisterOptions, name: CommandName, subject: Subject, error: unknown): Promise<void> {
  const { context } = options;
  const remedy = remedyFor(error);
  const showLog: Choice<CommandName> = { label: message('manifest.command.showLog'), value: 'showLog' };
  const choices = remedy === undefined ? [showLog] : [remedyChoice(remedy), showLog];
  const chosen = await context.ui.notify('error', textOfError(error), choices);
  if (chosen === undefined) return;
  await runCommand(options, chosen, { kind: 'none' });
  if (chosen === remedy) await runCommand(options, name, subject);
}

function remedyFor(error: unknown): 'startLocalCluster' | 'confirmHost' | undefined {
  switch (reasonOfError(error)) {
    case 'clusterStopped':
      return 'startLocalCluster';
    case 'hostUnconfirmed':
      return 'confirmHost';
    default:
      return undefined;
  }
}

function remedyChoice(name: 'startLocalCluster' | 'confirmHost'): Choice<CommandName> {
  const labels: Readonly<Record<typeof name, Message>> = {
    startLocalCluster: message('manifest.command.startLocalCluster'),
    confirmHost: message('manifest.command.confirmHost'),
  };
  return { label: labels[name], value: name };
}

/** The Explorer and editors pass a URI, our views an item's ID, a code lens a URI as text, a quick fix the place of a variable. */
function subjectOf(options: RegisterOptions, argument: unknown): Subject {
  if (argument instanceof vscode.Uri) return fileSubject(argument);
  if (isVariablePlace(argument)) {
    const { uri, environment, name } = argument;
    const file = fileSubject(vscode.Uri.parse(uri));
    return file.kind === 'file' ? { kind: 'variable', path: file.path, environment, name } : file;
  }
  if (typeof argument !== 'string') return { kind: 'none' };
  const target = options.targetOf(argument);
  if (target !== undefined) return { kind: 'item', target };
  return argument.startsWith('file:') ? fileSubject(vscode.Uri.parse(argument)) : { kind: 'none' };
}

function fileSubject(uri: vscode.Uri): Subject {
  return uri.scheme === 'file' ? { kind: 'file', path: uri.fsPath } : { kind: 'none' };
}

function isVariablePlace(argument: unknown): argument is VariablePlace {
  if (typeof argument !== 'object' || argument === null) return false;
  return ['uri', 'environment', 'name'].every((key) => typeof Reflect.get(argument, key) === 'string');
}
