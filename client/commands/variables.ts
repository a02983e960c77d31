/** Commands of the *Variables* view: change a value, copy it, go to where a variable is defined or used. */
import type { PlacedSite, VariableFacts, VariableInEnvironment } from '../../core/operations/operations.ts';
import { referencesIn } from '../../core/project/references.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { Place } from '../ui.ts';
import type { CommandContext, Subject } from './context.ts';

interface ChosenVariable {
  readonly folder: string;
  readonly facts: VariableFacts;
  /** The one that it was called on, else the one chosen for the project. */
  readonly environment: string;
}

export async function editVariableCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseValue(context, subject);
  if (chosen === undefined) return;
  const { folder, name, environment, own } = chosen;
  const title = message('client.variables.editTitle', { name, environment });
  const value = await context.ui.ask(title, message('client.variables.editPrompt'), wrongValue, own?.value);
  if (value === undefined || (value === own?.value && own.definition !== undefined)) return;
  if (!(await mayBeSaved(context, folder))) return;
  if (!(await context.variables.define({ folder, environment, name, value }))) await tellUnwritten(context, chosen);
}

export async function copyVariableCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseVariable(context, subject, message('manifest.command.copyVariable'));
  if (chosen === undefined) return;
  const { facts, environment } = chosen;
  const value = facts.values.find((each) => each.environment === environment)?.value;
  if (value !== undefined) await context.ui.copy(value);
  else await context.ui.notify('info', message('client.variables.nothingToCopy', { name: facts.name, environment }), []);
}

export async function goToVariableCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseVariable(context, subject, message('manifest.command.goToVariable'));
  if (chosen === undefined) return;
  const { facts, environment } = chosen;
  const isOfOne = subject.kind === 'item' && facts.definitions.length > 1;
  const own = isOfOne ? facts.values.find((each) => each.environment === environment)?.definition : undefined;
  const places = own === undefined ? facts.definitions : [own];
  if (places.length > 0) await context.ui.goTo(places.map((site) => placeOf(chosen.folder, site)));
  else await context.ui.notify('info', message('client.variables.nowhereDefined', { name: facts.name }), []);
}

export async function findVariableUsesCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseVariable(context, subject, message('manifest.command.findVariableUses'));
  if (chosen === undefined) return;
  const { facts, folder } = chosen;
  if (facts.uses.length > 0) await context.ui.goTo(facts.uses.map((site) => placeOf(folder, site)));
  else await context.ui.notify('info', message('client.variables.nowhereUsed', { name: facts.name }), []);
}

interface ChosenValue {
  readonly folder: string;
  readonly name: string;
  readonly environment: string;
  /** What the environment has now; `undefined` where that is not known. */
  readonly own: VariableInEnvironment | undefined;
}

async function chooseValue(context: CommandContext, subject: Subject): Promise<ChosenValue | undefined> {
  if (subject.kind === 'variable') {
    const { name, environment, path } = subject;
    return { folder: (await context.projects.scopeOf(path)).folder, name, environment, own: undefined };
  }
  const chosen = await chooseVariable(context, subject, message('manifest.command.editVariable'));
  if (chosen === undefined) return undefined;
  const { folder, facts } = chosen;
  const environment = subject.kind === 'item' ? chosen.environment : await pickEnvironment(context, chosen);
  if (environment === undefined) return undefined;
  return { folder, name: facts.name, environment, own: facts.values.find((each) => each.environment === environment) };
}

/** `undefined` when the user chose none or there is none, which is said. */
async function chooseVariable(context: CommandContext, subject: Subject, title: Message): Promise<ChosenVariable | undefined> {
  if (subject.kind === 'item' && subject.target.kind === 'variable') return subject.target;
  const projects = await context.variables.read();
  const all = projects.flatMap(({ folder, result }) =>
    result.kind === 'read'
      ? result.variables.map((facts) => ({ folder, facts, environment: result.active, projectId: result.projectId }))
      : [],
  );
  if (all.length === 0) {
    await context.ui.notify('info', message('client.variables.none'), []);
    return undefined;
  }
  const items = all.map((value) => ({ label: value.facts.name, ...(projects.length > 1 ? { description: value.projectId } : {}), value }));
  return context.ui.pick(title, items);
}

async function pickEnvironment(context: CommandContext, { facts: { name, values } }: ChosenVariable): Promise<string | undefined> {
  return context.ui.pick(
    message('client.variables.environmentTitle', { name }),
    values.map(({ environment, value }) => ({
      label: environment,
      description: value ?? message('project.notDefined'),
      value: environment,
    })),
  );
}

/** What else was typed into the file would be saved with the value. */
async function mayBeSaved(context: CommandContext, folder: string): Promise<boolean> {
  if (!context.variables.isUnsaved(folder)) return true;
  const choice = [{ label: message('client.deploy.saveAndGoOn'), value: true }];
  return (await context.ui.confirm(message('client.variables.unsaved'), [], choice)) === true;
}

async function tellUnwritten(context: CommandContext, { folder, name, environment }: ChosenValue): Promise<void> {
  const open = { label: message('client.variables.openFile'), value: true };
  const text = message('client.variables.notWritten', { name, environment });
  if ((await context.ui.notify('warning', text, [open])) === true) await context.variables.openFile(folder);
}

function wrongValue(text: string): Message | undefined {
  return referencesIn(text).some(({ kind }) => kind !== 'escaped') ? message('project.referenceInValue') : undefined;
}

function placeOf(folder: string, { file, span, position }: PlacedSite): Place {
  return { path: `${folder}/${file}`, position, length: span.end - span.start };
}
