/** What somebody sees who keeps jobs as code: a script in two environments side by side, a job definition that is checked and completed. */
import { writeFile } from 'node:fs/promises';
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

/** Puts a definition with two mistakes beside the samples. */
export async function addDefinition(workspace: string): Promise<void> {
  await writeFile(join(workspace, DEFINITION), TEXT);
}

export async function keepJobsAsCode({ workbench, steps, picture }: Desk): Promise<void> {
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
