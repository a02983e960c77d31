/** The *Variables* view as data, read from a real folder, and what its commands do. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { copyVariableCommand, editVariableCommand, findVariableUsesCommand, goToVariableCommand } from '../../client/commands/variables.ts';
import type { CommandContext, Subject, Variables } from '../../client/commands/context.ts';
import { ITEM } from '../../client/contributions.ts';
import { Localizer } from '../../client/localizer.ts';
import { indexNodes, type TreeNode } from '../../client/views/treeNode.ts';
import { variablesTree } from '../../client/views/variablesTree.ts';
import { readVariables, type ProjectVariables } from '../../client/watch/readVariables.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { variablesOperation } from '../../core/operations/variablesOperation.ts';
import { loadProject } from '../../core/project/loadProject.ts';
import { commandContext } from '../support/commandContext.ts';
import { fakeOperations } from '../support/fakeWorld.ts';
import { jobFolder } from '../support/jobFolder.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';

const english = new Localizer('en');

const PROJECT = `project: shop
environments:
  dev: {variables: {Kafka.cluster: "dev:9092", Prefix: ''}}
  test: {extends: dev, variables: {Prefix: t}}
  prod: {variables: {Kafka.cluster: "prod:9092"}}
`;

const FOLDER = {
  'sluice.yaml': PROJECT,
  'a.sql': "SELECT '${Kafka.cluster}', '${Prefix}';",
  'b.sql': "SELECT '${Kafka.cluster}',\n'${Kafka.cluster}', '${Region}';",
  'b.job.yaml': 'sql: [b.sql]\nvariables: {Region: eu}\n',
};

async function read(folder: string, chosen?: string): Promise<readonly ProjectVariables[]> {
  const files = createFiles();
  const operations = fakeOperations({
    project: () => loadProject(files, folder),
    variables: (scope, cancellation) => variablesOperation({ files }, scope, cancellation),
  });
  const options = { operations, folders: [folder], chosenEnvironment: () => chosen, onError: () => undefined };
  return readVariables(options, NEVER_CANCELLED);
}

function draw(nodes: readonly TreeNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [
    `${indent}${english.text(node.label)} | ${node.description.map((part) => english.text(part)).join(' · ')} | ${node.icon.name}`,
    ...draw(node.children, `${indent}  `),
  ]);
}

describe('the tree', () => {
  test('shows each variable in every environment; what lacks a value comes first and is marked', async () => {
    expect(draw(variablesTree(await read(jobFolder(FOLDER))))).toEqual([
      'Prefix | empty text · not defined in prod | warning',
      '  dev | empty text | circle-filled',
      '  test | t | circle-outline',
      '  prod | not defined | warning',
      '  Files that use it: 1 |  | references',
      'Kafka.cluster | dev:9092 | symbol-variable',
      '  dev | dev:9092 | circle-filled',
      '  test | dev:9092 · from the environment that it extends | circle-outline',
      '  prod | prod:9092 | circle-outline',
      '  Files that use it: 2 |  | references',
      'Region | not defined | symbol-variable',
      '  dev | not defined | circle-filled',
      '  test | not defined | circle-outline',
      '  prod | not defined | circle-outline',
      '  Files that use it: 1 |  | references',
    ]);
  });

  test('says once that the chosen environment has no value', async () => {
    const [prefix] = variablesTree(await read(jobFolder(FOLDER), 'prod'));
    expect(draw(prefix === undefined ? [] : [prefix])[0]).toBe('Prefix | not defined in prod | warning');
  });

  test('shows the values of the chosen environment first', async () => {
    const [, cluster] = variablesTree(await read(jobFolder(FOLDER), 'prod'));
    expect(draw(cluster === undefined ? [] : [cluster])[0]).toBe('Kafka.cluster | prod:9092 | symbol-variable');
  });

  test('holds several projects apart, and one that cannot be read', async () => {
    const shop = await read(jobFolder(FOLDER));
    const failed: ProjectVariables = { folder: '/work/hr', result: { kind: 'failed', reason: { key: 'client.untrusted', args: {} } } };
    expect(variablesTree([...shop, failed]).map(({ label }) => label)).toEqual(['shop', 'hr']);
  });

  test('is empty without variables, so that the welcome shows', async () => {
    expect(variablesTree(await read(jobFolder({ 'sluice.yaml': 'project: shop' })))).toEqual([]);
  });

  test('offers to edit what has a value and to define what has none', async () => {
    const [prefix] = variablesTree(await read(jobFolder(FOLDER)));
    expect(prefix?.children.map(({ context }) => context)).toEqual([
      [ITEM.variable, ITEM.definedValue],
      [ITEM.variable, ITEM.definedValue],
      [ITEM.variable, ITEM.missingValue],
      [],
    ]);
  });
});

describe('a command', () => {
  interface Defined {
    readonly ui: ScriptedUi;
    readonly folder: string;
    readonly defined: object[];
    readonly context: CommandContext;
    readonly item: (label: string, parent: string) => Subject;
  }

  async function start(ui: ScriptedUi, change: Partial<Variables> = {}): Promise<Defined> {
    const folder = jobFolder(FOLDER);
    const projects = await read(folder);
    const defined: object[] = [];
    const variables: Variables = {
      read: () => Promise.resolve(projects),
      isUnsaved: () => false,
      openFile: () => Promise.resolve(),
      define: (order) => Promise.resolve(defined.push(order) > 0),
      ...change,
    };
    const nodes = [...indexNodes(variablesTree(projects)).values()];
    const item = (label: string, parent: string): Subject => {
      const target = nodes.find((node) => node.label === parent)?.children.find((child) => child.label === label)?.target;
      if (target === undefined) throw new Error(`no item ${label} in ${parent}`);
      return { kind: 'item', target };
    };
    return { ui, folder, defined, context: commandContext({ ui, variables }), item };
  }

  test('writes the value that is typed over the present one', async () => {
    const { context, defined, folder, item, ui } = await start(new ScriptedUi('new:9092'));
    await editVariableCommand(context, item('prod', 'Kafka.cluster'));
    expect(ui.shown).toEqual(['ask: Value of Kafka.cluster in prod [prod:9092]']);
    expect(defined).toEqual([{ folder, environment: 'prod', name: 'Kafka.cluster', value: 'new:9092' }]);
  });

  test('writes nothing where the value is the same, but an own value in the place of one that was taken over', async () => {
    const same = await start(new ScriptedUi('prod:9092'));
    await editVariableCommand(same.context, same.item('prod', 'Kafka.cluster'));
    expect(same.defined).toEqual([]);
    const own = await start(new ScriptedUi('dev:9092'));
    await editVariableCommand(own.context, own.item('test', 'Kafka.cluster'));
    expect(own.defined).toHaveLength(1);
  });

  test('refuses a reference as a value', async () => {
    const { context, defined, item, ui } = await start(new ScriptedUi('${Prefix}-x'));
    await editVariableCommand(context, item('prod', 'Prefix'));
    expect(ui.shown.at(-1)).toContain('wrong: References in the value of a variable are not replaced');
    expect(defined).toEqual([]);
  });

  test('asks before it saves what else was typed into the file', async () => {
    const no = await start(new ScriptedUi('x', ''), { isUnsaved: () => true });
    await editVariableCommand(no.context, no.item('prod', 'Prefix'));
    expect(no.defined).toEqual([]);
    const yes = await start(new ScriptedUi('x', 'Save and Continue'), { isUnsaved: () => true });
    await editVariableCommand(yes.context, yes.item('prod', 'Prefix'));
    expect(yes.defined).toHaveLength(1);
  });

  test('offers the file where the value cannot be written', async () => {
    const opened: string[] = [];
    const openFile = (folder: string): Promise<void> => Promise.resolve(void opened.push(folder));
    const { context, folder, item, ui } = await start(new ScriptedUi('x', 'Open sluice.yaml'), {
      define: () => Promise.resolve(false),
      openFile,
    });
    await editVariableCommand(context, item('prod', 'Prefix'));
    expect(ui.shown.at(-1)).toContain('Prefix in prod cannot be changed from here');
    expect(opened).toEqual([folder]);
  });

  test('defines what a quick fix names', async () => {
    const { context, defined } = await start(new ScriptedUi('p'));
    await editVariableCommand(context, { kind: 'variable', path: '/work/shop/a.sql', environment: 'prod', name: 'Prefix' });
    expect(defined).toEqual([{ folder: '/work/shop', environment: 'prod', name: 'Prefix', value: 'p' }]);
  });

  test('asks for the variable and its environment when it is called on nothing', async () => {
    const { context, defined } = await start(new ScriptedUi('Prefix', 'prod', 'p'));
    await editVariableCommand(context, { kind: 'none' });
    expect(defined).toMatchObject([{ environment: 'prod', name: 'Prefix', value: 'p' }]);
  });

  test('goes to where an environment defines it, else to all definitions', async () => {
    const { context, folder, item, ui } = await start(new ScriptedUi());
    const file = join(folder, 'sluice.yaml');
    await goToVariableCommand(context, item('prod', 'Kafka.cluster'));
    await goToVariableCommand(context, item('test', 'Kafka.cluster'));
    expect(ui.shown).toEqual([`go to: ${file}:4:21`, `go to: ${file}:2:20, ${file}:4:21`]);
  });

  test('lists the places where it is used, in the order of the files', async () => {
    const { context, folder, item, ui } = await start(new ScriptedUi());
    await findVariableUsesCommand(context, item('prod', 'Kafka.cluster'));
    const places = ['a.sql:0:10', 'b.sql:0:10', 'b.sql:1:3'].map((place) => join(folder, place));
    expect(ui.shown).toEqual([`go to: ${places.join(', ')}`]);
  });

  test('copies a value, and says where there is none', async () => {
    const { context, item, ui } = await start(new ScriptedUi());
    await copyVariableCommand(context, item('prod', 'Kafka.cluster'));
    await copyVariableCommand(context, item('prod', 'Prefix'));
    expect(ui.copied).toEqual(['prod:9092']);
    expect(ui.shown).toEqual(['info: Prefix has no value in prod.']);
  });

  test('says that there is no variable', async () => {
    const { context, ui } = await start(new ScriptedUi(), { read: () => Promise.resolve([]) });
    await copyVariableCommand(context, { kind: 'none' });
    expect(ui.shown).toEqual([expect.stringContaining('There is no variable in this window')]);
  });
});
