/** The *Variables* view: each variable of the window's projects with its value in every environment, and how many files use it. */
import { message } from '../../l10n/localize.ts';
import type { UnreadableFile, VariableFacts, VariableInEnvironment } from '../../core/operations/operations.ts';
import { ITEM } from '../contributions.ts';
import type { ProjectVariables } from '../watch/readVariables.ts';
import { failedProject, projectNode } from './projectItem.ts';
import type { NodeIcon, Text, TreeNode } from './treeNode.ts';

interface Variable {
  readonly folder: string;
  /** The environment that is chosen for the project. */
  readonly active: string;
  readonly facts: VariableFacts;
}

const MISSING: NodeIcon = { name: 'warning', color: 'problemsWarningIcon.foreground' };

/** Empty when there is nothing to show, so that the view's welcome says what to do. */
export function variablesTree(projects: readonly ProjectVariables[]): readonly TreeNode[] {
  const shown = projects.map((project) => ({ project, items: itemsOf(project) })).filter(({ items }) => items.length > 0);
  if (projects.length === 1) return shown.flatMap(({ items }) => items);
  return shown.map(({ project: { folder, result }, items }) =>
    result.kind === 'failed' ? failedProject(folder, result.reason) : projectNode({ folder, name: result.projectId, children: items }),
  );
}

/** Where a value is missing; none for a variable that job definitions give to their own scripts. */
function environmentsWithout({ values, definitions }: VariableFacts): readonly string[] {
  const own = new Set(values.flatMap(({ definition }) => (definition === undefined ? [] : [definition.file])));
  if (definitions.some(({ file }) => !own.has(file))) return [];
  return values.filter(({ value }) => value === undefined).map(({ environment }) => environment);
}

/** Files that cannot be read come first, then what lacks a value. */
function itemsOf({ folder, result }: ProjectVariables): readonly TreeNode[] {
  if (result.kind === 'failed') return [failedProject(folder, result.reason)];
  const items = result.variables.map((facts) => ({ folder, active: result.active, facts }));
  const isWhole = ({ facts }: Variable): boolean => environmentsWithout(facts).length === 0;
  const unreadable = result.unreadable.map((file) => unreadableItem(folder, file));
  return [...unreadable, ...[...items.filter((item) => !isWhole(item)), ...items.filter(isWhole)].map(variableItem)];
}

/** Its variables are missing in the view. */
function unreadableItem(folder: string, { file, reason }: UnreadableFile): TreeNode {
  return {
    id: JSON.stringify(['unreadable', folder, file]),
    label: file,
    description: [message('client.variables.unreadable')],
    icon: { name: 'error', color: 'testing.iconFailed' },
    tooltip: [{ name: message('client.cluster.reason'), value: reason }],
    context: [],
    children: [],
    target: undefined,
  };
}

function variableItem(variable: Variable): TreeNode {
  const { folder, active, facts } = variable;
  const missing = environmentsWithout(facts);
  const value = facts.values.find(({ environment }) => environment === active)?.value;
  return {
    id: JSON.stringify(['variable', folder, facts.name]),
    label: facts.name,
    description: [
      ...(missing.includes(active) ? [] : [valueText(value)]),
      ...(missing.length === 0 ? [] : [message('client.variables.missingIn', { environments: missing })]),
    ],
    icon: missing.length === 0 ? { name: 'symbol-variable', color: undefined } : MISSING,
    tooltip: facts.values.map((each) => ({
      name: message('client.variables.environment', { environment: each.environment }),
      value: valueText(each.value),
    })),
    context: [ITEM.variable],
    children: [...facts.values.map((each) => valueItem(variable, each, missing)), usesItem(variable)],
    isCollapsed: true,
    target: { kind: 'variable', folder, facts, environment: active },
  };
}

function valueItem({ folder, active, facts }: Variable, own: VariableInEnvironment, missing: readonly string[]): TreeNode {
  const { environment, value, definition } = own;
  const isInherited = value !== undefined && definition === undefined;
  return {
    id: JSON.stringify(['value', folder, facts.name, environment]),
    label: environment,
    description: [valueText(value), ...(isInherited ? [message('client.variables.inherited')] : [])],
    icon: missing.includes(environment) ? MISSING : { name: environment === active ? 'circle-filled' : 'circle-outline', color: undefined },
    tooltip: [{ name: message('client.variables.value'), value: valueText(value) }],
    context: [ITEM.variable, value === undefined ? ITEM.missingValue : ITEM.definedValue],
    children: [],
    target: { kind: 'variable', folder, facts, environment },
  };
}

/** Leads to the places where the variable is used. */
function usesItem({ folder, active, facts }: Variable): TreeNode {
  const files = [...new Set(facts.uses.map(({ file }) => file))];
  return {
    id: JSON.stringify(['uses', folder, facts.name]),
    label: files.length === 0 ? message('client.variables.notUsed') : message('client.variables.usedBy', { count: files.length }),
    description: [],
    icon: { name: 'references', color: files.length === 0 ? 'disabledForeground' : undefined },
    tooltip: files.length === 0 ? [] : [{ name: message('client.variables.files'), value: files.join(', ') }],
    context: [],
    children: [],
    target: { kind: 'variable', folder, facts, environment: active },
    ...(files.length === 0 ? {} : { onClick: 'findVariableUses' as const }),
  };
}

function valueText(value: string | undefined): Text {
  if (value === undefined) return message('project.notDefined');
  return value === '' ? message('client.variables.emptyText') : value;
}
