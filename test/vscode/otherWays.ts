/** Beside the main path: adopt, replace, start empty, fail and go back, cancel, type a protected name, press Deploy in two windows. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startElsewhere } from './foreignJob.ts';
import type { Session } from './session.ts';
import type { Steps } from './steps.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

const SCRIPT = 'order-counts.sql';
/** A deployment with a savepoint before it, on a loaded machine. */
const DEPLOYED = { timeout: 180_000 };

/** Adds a protected environment on the local cluster. */
export async function addProtectedEnvironment(workspace: string): Promise<void> {
  const file = join(workspace, 'sluice.yaml');
  const text = await readFile(file, 'utf8');
  const sinks = /Sink\.directory: (.*)/.exec(text)?.[1] ?? '';
  const guarded = `  guarded:\n    cluster: local\n    protected: true\n    variables:\n      Orders.perSecond: 5\n      Sink.directory: ${sinks}-guarded\n`;
  await writeFile(file, text.replace('  prod:\n', `${guarded}  prod:\n`));
}

export interface Visit {
  readonly session: Session;
  readonly workbench: WorkbenchPage;
  readonly steps: Steps;
  readonly picture: (name: string) => Promise<void>;
}

export async function adoptAndReplace({ session, workbench, steps, picture }: Visit): Promise<void> {
  await steps.step('a job that was started elsewhere is adopted', async () => {
    await workbench.openFile(SCRIPT);
    await workbench.widenSideBar(160);
    await workbench.command('Sluice: Start Local Flink Cluster');
    await workbench.notification(/The local Flink .* cluster is running/).waitFor({ timeout: 300_000 });
    await workbench.closeNotifications();
    await startElsewhere(session);
    await workbench.activity('Sluice');
    await workbench.contextMenu(workbench.viewItem(/order-counts\s*RUNNING/), 'Adopt Running Job');
    // The view may have been drawn anew under its menu; then the command asks which job is meant.
    const [job, script] = [workbench.pickEntry('dev on cluster local'), workbench.pickEntry(SCRIPT)];
    await job.or(script).first().waitFor();
    if (await job.isVisible()) await job.click();
    await script.waitFor();
    await picture('adopt');
    await script.click();
    await workbench.notification('order-counts is watched now').waitFor();
    await workbench.closeNotifications();
  });

  await steps.step('a deployment replaces it, and can start empty after a second yes', async () => {
    await deploy(workbench);
    await workbench.dialog.filter({ hasText: 'savepoint' }).waitFor();
    await picture('plan-replaces');
    await workbench.answer('Start Empty…');
    await workbench.dialog.filter({ hasText: 'without its recorded state' }).waitFor();
    await picture('start-empty');
    await workbench.answer('Start Empty');
    await workbench.dialog.filter({ hasText: 'EMPTY' }).waitFor();
    await workbench.answer('Replace Running Job');
    await workbench.notification(/order-counts runs in dev.*empty state/).waitFor(DEPLOYED);
    await workbench.closeNotifications();
  });
}

export async function failAndGoBack({ session, workbench, steps, picture }: Visit): Promise<void> {
  const file = join(session.workspace, SCRIPT);
  const before = await readFile(file, 'utf8');
  await steps.step('state that does not fit changed statements is named, with other ways to start', async () => {
    await writeFile(file, before.replace(/COUNT\(\*\) OVER[^)]*\)/, 'CAST(1 AS BIGINT)'));
    await deploy(workbench);
    await workbench.answer('Replace Running Job');
    const notice = workbench.notification(/order-counts was not started/);
    await notice.waitFor(DEPLOYED);
    await picture('failed-deployment');
    await notice.getByRole('button', { name: 'Other Ways to Start…' }).click();
  });

  await steps.step('the previous deployment comes back with its state', async () => {
    await workbench.pickEntry('Start the previous deployment again').waitFor();
    await picture('other-ways');
    await workbench.pickEntry('Start the previous deployment again').click();
    await workbench.dialog.filter({ hasText: 'savepoint-' }).waitFor();
    await workbench.answer('Deploy');
    await workbench.notification(/order-counts runs in dev, restored from savepoint-/).waitFor(DEPLOYED);
    await workbench.closeNotifications();
  });
  await writeFile(file, before);
}

export async function cancelDeployment({ workbench, steps, picture }: Visit): Promise<void> {
  await steps.step('a deployment that is cancelled leaves no job or a known one', async () => {
    await deploy(workbench);
    await workbench.answer('Replace Running Job');
    const progress = workbench.notification(/Deploying order-counts\.sql/);
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await workbench.notification(/The deployment of order-counts was cancelled/).waitFor(DEPLOYED);
    await picture('cancelled-deployment');
    await workbench.closeNotifications();
  });
}

export async function deployProtected({ workbench, steps, picture }: Visit): Promise<void> {
  await steps.step('a protected environment asks for its name', async () => {
    await workbench.statusBar('dev').click();
    await workbench.pickEntry('guarded').click();
    await workbench.statusBar('guarded').waitFor();
    await press(workbench, SCRIPT);
    await workbench.dialog.filter({ hasText: 'not in a git repository' }).waitFor();
    await picture('protected-untraced');
    await workbench.answer('Deploy Anyway…');
    await workbench.answer('Deploy');
    await workbench.input.fill('dev');
    await workbench.page.getByText('This is not guarded.').waitFor();
    await picture('protected');
    await workbench.input.fill('guarded');
    await workbench.page.keyboard.press('Enter');
    await workbench.notification(/order-counts runs in guarded/).waitFor(DEPLOYED);
    await workbench.closeNotifications();
  });
}

export async function pressTwice({ session, workbench, steps, picture }: Visit): Promise<void> {
  await steps.step('two windows that deploy the same script at once make one job', async () => {
    const other = await session.open();
    await deploy(other, 'statement-set.sql');
    await deploy(workbench, 'statement-set.sql');
    await Promise.all([other.answer('Deploy'), workbench.answer('Deploy')]);
    const pages = [workbench, other];
    const done = 'runs in dev';
    const answered = new RegExp(`${done}|Another deployment|was started meanwhile`);
    await Promise.all(pages.map((page) => page.notification(answered).waitFor(DEPLOYED)));
    await picture('two-windows');
    const texts = await Promise.all(pages.map((page) => page.notification(/./).innerText()));
    assert.equal(texts.filter((text) => text.includes(done)).length, 1, texts.join('\n'));
    await workbench.activity('Sluice');
    const running = workbench.page.locator('.sidebar .monaco-list-row', { hasText: /statement-set\s*RUNNING/ });
    await running.first().waitFor();
    assert.equal(await running.count(), 1);
  });
}

async function deploy(workbench: WorkbenchPage, script = SCRIPT): Promise<void> {
  await press(workbench, script);
  await workbench.dialog.filter({ hasText: `Deploy ${script}` }).waitFor();
}

async function press(workbench: WorkbenchPage, script: string): Promise<void> {
  await workbench.activity('Explorer');
  await workbench.contextMenu(workbench.explorerFile(script), 'Deploy to Flink');
}
