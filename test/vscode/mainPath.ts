/** The main path as a user goes it: fix an error, deploy, watch, stop with a savepoint, deploy again with the state restored. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOneCount, readCounts, total } from './sinkData.ts';
import { until, type Steps } from './steps.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

const SCRIPT = 'order-counts.sql';
const JOB = 'order-counts';

/** Puts a mistake into the script that the user is going to open. */
export async function breakScript(workspace: string): Promise<void> {
  const file = join(workspace, SCRIPT);
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes('PARTITION BY product'));
  await writeFile(file, text.replace('PARTITION BY product', 'PARTITION product'));
}

export interface Walk {
  readonly workbench: WorkbenchPage;
  /** Where the job writes. */
  readonly sinks: string;
  readonly steps: Steps;
  /** Keeps what the workbench shows now. */
  readonly picture: (name: string) => Promise<void>;
}

export async function fixError({ workbench, steps, picture }: Walk): Promise<void> {
  await steps.step('a script with an error shows it in Problems', async () => {
    await workbench.openFile(SCRIPT);
    await workbench.widenSideBar(160);
    await workbench.command('Problems: Focus on Problems View');
    await workbench.problem(/FSQL\d{3}/).waitFor();
    await picture('problems');
  });

  await steps.step('the problem goes when it is fixed', async () => {
    await workbench.replace('PARTITION product', 'PARTITION BY product');
    await workbench.problem(/FSQL\d{3}/).waitFor({ state: 'detached' });
    await workbench.save();
    await workbench.closePanel();
  });
}

export async function deployAndWatch({ workbench, steps, picture }: Walk): Promise<void> {
  await steps.step('a deployment while the local cluster is stopped offers to start it', async () => {
    await deployFromExplorer(workbench);
    const notice = workbench.notification('The local Flink cluster is not running');
    await notice.getByRole('button', { name: 'Start Local Flink Cluster' }).waitFor();
    await workbench.closeNotifications();
  });

  await steps.step('the local cluster is started from the Clusters view', async () => {
    await workbench.activity('Sluice');
    await workbench.viewItem(/local.*not running/).waitFor();
    await workbench.welcome.filter({ hasText: 'No jobs yet' }).waitFor();
    await picture('no-jobs-yet');
    await workbench.contextMenu(workbench.viewItem(/local.*not running/), 'Start Local Flink Cluster');
    await workbench.notification(/The local Flink .* cluster is running/).waitFor({ timeout: 300_000 });
    await workbench.viewItem(/local.*Flink 2\.3/).waitFor();
    await workbench.closeNotifications();
  });

  await steps.step('a right-click on the file shows the plan', async () => {
    await deployFromExplorer(workbench);
    await workbench.dialog.filter({ hasText: 'empty' }).waitFor();
    await picture('plan');
  });

  await steps.step('the confirmed plan is deployed until every subtask runs', async () => {
    await workbench.answer('Deploy');
    await workbench.notification(/order-counts runs in dev.*empty state/).waitFor({ timeout: 180_000 });
    await picture('deployed');
    await workbench.closeNotifications();
  });

  await steps.step('the job is RUNNING in the side bar', async () => {
    await workbench.activity('Sluice');
    await workbench.viewItem(/order-counts\s*RUNNING (\d+)\/\1 .*checkpoint/).waitFor();
    await picture('running');
  });

  await steps.step('its log is followed', async () => {
    await workbench.contextMenu(workbench.viewItem(/order-counts\s*RUNNING/), 'Tail Logs');
    await workbench.pickEntry('JobManager').click();
    await workbench.outputLine(/Completed\scheckpoint/).waitFor();
    await picture('log');
    await workbench.closePanel();
  });
}

export async function stopAndRestore({ workbench, sinks, steps, picture }: Walk): Promise<void> {
  const before = await steps.step('it counts in files on disk', async () =>
    until('rows in the sink', async () => {
      const counts = await readCounts(sinks);
      return total(counts) > 0 ? counts : undefined;
    }),
  );

  await steps.step('it is stopped with a savepoint', async () => {
    await workbench.contextMenu(workbench.viewItem(/order-counts\s*RUNNING/), 'Stop with Savepoint');
    await workbench.dialog.filter({ hasText: `Stop ${JOB}` }).waitFor();
    await workbench.answer('Stop with Savepoint');
    await workbench.notification(/order-counts was stopped.*savepoint-/).waitFor({ timeout: 120_000 });
    await workbench.closeNotifications();
    await workbench.viewItem(/order-counts\s*FINISHED/).waitFor();
  });

  const stopped = await readCounts(sinks);
  assert.ok(total(stopped) >= total(before) && isOneCount(stopped), 'one gapless count before the second deployment');

  await steps.step('the next plan restores from the savepoint', async () => {
    await deployFromExplorer(workbench);
    await workbench.dialog.filter({ hasText: 'savepoint-' }).waitFor();
    await picture('plan-restored');
    await workbench.answer('Deploy');
    await workbench.notification(/order-counts runs in dev, restored from savepoint-/).waitFor({ timeout: 180_000 });
  });

  await steps.step('the data in the sink goes on where the first run stopped', async () => {
    const counts = await until('new rows in the sink', async () => {
      const now = await readCounts(sinks);
      return total(now) > total(stopped) ? now : undefined;
    });
    assert.ok(isOneCount(counts), `a count starts anew or has a gap: ${JSON.stringify([...counts])}`);
    await workbench.activity('Sluice');
    await workbench.viewItem(/order-counts\s*RUNNING/).waitFor();
    await picture('restored');
    await workbench.closeNotifications();
  });
}

async function deployFromExplorer(workbench: WorkbenchPage): Promise<void> {
  await workbench.activity('Explorer');
  await workbench.contextMenu(workbench.explorerFile(SCRIPT), 'Deploy to Flink');
}

/** What a job's menu shows beside its state. */
export async function lookAround({ workbench, steps, picture }: Walk): Promise<void> {
  const job = workbench.viewItem(/order-counts\s*RUNNING/);
  await steps.step('Restore From lists the restore points, newest first', async () => {
    await workbench.contextMenu(job, 'Restore From…');
    await workbench.pickEntry(/Savepoint, .* ago/).waitFor();
    await workbench.pickEntry('Type a path…').waitFor();
    await picture('restore-from');
    await workbench.page.keyboard.press('Escape');
  });

  await steps.step('Show Exceptions says that there is none', async () => {
    await workbench.contextMenu(job, 'Show Exceptions');
    await workbench.notification('Flink has recorded no exception for order-counts').waitFor();
    await workbench.closeNotifications();
  });

  await steps.step('the plan for a running job says what it replaces', async () => {
    await workbench.command('Sluice: Preview Deployment Plan');
    await workbench.tab(/Plan of order-counts\.sql for dev/).waitFor();
    await picture('plan-document');
    await workbench.command('View: Close Editor');
  });

  await steps.step('another environment is chosen in the status bar', async () => {
    await workbench.statusBar('dev').click();
    await workbench.pickEntry('prod').click();
    await workbench.statusBar('prod').waitFor();
    await workbench.openFile(SCRIPT);
    await workbench.page.keyboard.press('Control+Home');
    await workbench.codeLens('Deploy to prod (main)').waitFor();
    await picture('prod');
    await workbench.statusBar('prod').click();
    await workbench.pickEntry('dev').click();
    await workbench.codeLens('Deploy to dev (local)').waitFor();
  });

  await steps.step('a host is used only after it was confirmed', async () => {
    await workbench.activity('Sluice');
    await workbench.contextMenu(workbench.viewItem(/main.*is not confirmed/), 'Confirm Host…');
    await workbench.dialog.filter({ hasText: 'flink.example.com' }).waitFor();
    await picture('confirm-host');
    await workbench.answer('Cancel');
  });
}

/** Leaves nothing running. */
export async function stopAll({ workbench, steps }: Walk): Promise<void> {
  await steps.step('the job is cancelled, and the dialog says what is left', async () => {
    await workbench.activity('Sluice');
    await workbench.contextMenu(workbench.viewItem(/order-counts\s*RUNNING/), 'Cancel Job');
    await workbench.dialog.filter({ hasText: /What is left to restore from is the (savepoint|checkpoint)/ }).waitFor();
    await workbench.answer('Cancel Job');
    await workbench.notification(/order-counts was cancelled/).waitFor();
    await workbench.closeNotifications();
  });
  await steps.step('the local cluster is stopped', async () => {
    await workbench.command('Sluice: Stop Local Flink Cluster');
    await workbench.answer('Stop Local Flink Cluster');
    await workbench.notification('The local Flink cluster has stopped').waitFor();
    await workbench.viewItem(/local.*not running/).waitFor();
  });
}
