/** What somebody sees who keeps jobs as code: a script in two environments side by side, a job definition that is checked and completed. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from './writing.ts';

const DEFINITION = 'order-counts.job.yaml';
const TEXT = `version: 1
sql: [order-counts.sql]
targets:
  dev:
  staging:
configuration:
  table.exec.state.tl: 36 h
`;

const PROJECT_FILE = 'sluice.yaml';

const LATE_ORDERS = "SET 'table.exec.state.ttl' = '${Late.after}';\nSET 'parallelism.default' = '${Late.parallelism}';\n";

/** Puts a definition with two mistakes beside the samples, and a script with a variable that has no value in `prod`, and one that has none at all. */
export async function addDefinition(workspace: string): Promise<void> {
  await writeFile(join(workspace, DEFINITION), TEXT);
  await writeFile(join(workspace, 'late-orders.sql'), LATE_ORDERS);
  const project = await readFile(join(workspace, PROJECT_FILE), 'utf8');
  await writeFile(join(workspace, PROJECT_FILE), project.replace('perSecond: 20\n', 'perSecond: 20\n      Late.after: 2 h # for now\n'));
}

export async function keepJobsAsCode(desk: Desk): Promise<void> {
  await compareAndComplete(desk);
  await lookAtVariables(desk);
}

async function compareAndComplete({ workbench, steps, picture }: Desk): Promise<void> {
  await steps.step('a script is compared as two environments make it', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.activity('Explorer');
    await workbench.contextMenu(workbench.explorerFile('order-counts.sql'), 'Compare Resolved SQL of Two Environments');
    await workbench.pickEntry(/^dev/).click();
    await workbench.pickEntry(/^prod/).click();
    await workbench.page.locator('.monaco-diff-editor .view-line').filter({ hasText: '5000' }).first().waitFor();
    await workbench.closeNotifications();
    await picture('environments-diff');
  });

  await steps.step('a job definition is checked, and its keys are offered', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile(DEFINITION);
    await workbench.command('Problems: Focus on Problems View');
    await workbench.problem(/staging/).waitFor();
    await workbench.problem(/table\.exec\.state\.ttl/).waitFor();
    await picture('definition-problems');
    await workbench.closePanel();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('res');
    await workbench.command('Trigger Suggest');
    await workbench.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'resources' }).first().waitFor();
    await picture('definition-completion');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.view-line').filter({ hasText: 'resources:' }).first().waitFor();
  });
}

async function lookAtVariables({ workspace, workbench, steps, picture }: Desk): Promise<void> {
  await steps.step('the variables are shown in every environment, and one without a value is marked', async () => {
    await workbench.command('View: Close All Editors');
    await workbench.activity('Sluice');
    await workbench.command('Sluice: Focus on Variables View');
    await workbench.viewItem(/Late\.after.*not defined in prod/).click();
    await workbench.viewItem(/prod\s*not defined/).waitFor();
    await picture('variables');
  });

  await steps.step('its value is defined in place, and the file keeps its comments', async () => {
    await workbench.viewAction(workbench.viewItem(/prod\s*not defined/), 'Define Value…');
    await workbench.input.fill('3 h');
    await workbench.page.keyboard.press('Enter');
    await workbench.viewItem(/prod\s*3 h/).waitFor();
    const text = await readFile(join(workspace, PROJECT_FILE), 'utf8');
    assert.match(text, /Late\.after: 2 h # for now\n[^]*Sink\.directory: hdfs:\/\/\/warehouse\/orders\n {6}Late\.after: 3 h\n/);
  });

  await steps.step('a value is changed with its pencil, and the change can be undone', async () => {
    await workbench.viewAction(workbench.viewItem(/prod\s*3 h/), 'Edit Value…');
    await workbench.input.fill('4 h');
    await workbench.page.keyboard.press('Enter');
    await workbench.viewItem(/prod\s*4 h/).waitFor();
    await workbench.openFile(PROJECT_FILE);
    await workbench.page.locator('.view-line').filter({ hasText: '4 h' }).first().click();
    await workbench.page.keyboard.press('Control+z');
    await workbench.page.locator('.view-line').filter({ hasText: '3 h' }).first().waitFor();
    await workbench.save();
  });

  await steps.step('a click leads to where it is used', async () => {
    await workbench.activity('Sluice');
    await workbench.viewItem('Files that use it: 1').click();
    await workbench.tab('late-orders.sql').waitFor();
  });
  await steps.step('a quick fix asks for the value of an undefined variable', async () => {
    await workbench.command('Problems: Focus on Problems View');
    await workbench.goTo(workbench.problem(/Late\.parallelism.*not defined in: dev, prod/));
    await workbench.openQuickFixes();
    await picture('define-variable');
    await workbench.quickFix('Define Late.parallelism in sluice.yaml for environment dev…').click();
    await workbench.input.fill('2');
    await workbench.page.keyboard.press('Enter');
    await workbench.problem(/Late\.parallelism.*not defined in: prod/).waitFor();
    assert.match(await readFile(join(workspace, PROJECT_FILE), 'utf8'), /Late\.parallelism: "2"/);
  });
}
