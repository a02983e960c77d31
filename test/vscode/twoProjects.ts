/** Two projects in one window: each has its own environment, variables and jobs, also where names are the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Session } from './session.ts';
import type { Steps } from './steps.ts';
import type { Picture } from './workbenchPage.ts';

const DEPLOYED = { timeout: 180_000 };

const PROJECT = `version: 1
project: billing
environments:
  dev: { variables: { Orders.perSecond: 1 } }
  live: { variables: { Orders.perSecond: 2 } }
`;

/** Of the same name as a script of the samples. */
const DEFINITION = `name: order-counts
sql: [invoices.sql]
checkpointing: { interval: 5 s }
`;

const SCRIPT = `CREATE TEMPORARY TABLE orders (id INT) WITH ('connector' = 'datagen', 'rows-per-second' = '\${Orders.perSecond}');
CREATE TEMPORARY TABLE invoices (id INT) WITH ('connector' = 'blackhole');
INSERT INTO invoices SELECT id FROM orders;
`;

export async function useTwoProjects(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open(await addProject(session.workspace));

  await steps.step('a window of two projects has an environment for each', async () => {
    await workbench.openFile('invoices.sql');
    await workbench.statusBar('dev').click();
    await workbench.pickEntry('live').click();
    await workbench.statusBar('live').waitFor();
    await workbench.openFile('order-counts.sql');
    await workbench.statusBar('dev').waitFor();
    await workbench.openFile('invoices.sql');
    await workbench.statusBar('live').waitFor();
  });

  await steps.step('a job definition of one is deployed, and the job of that name in the other goes on', async () => {
    await workbench.contextMenu(workbench.explorerFile('invoices.job.yaml'), 'Deploy to Flink');
    const plan = workbench.dialog.filter({ hasText: 'Deploy invoices.job.yaml to live?' });
    await plan.filter({ hasText: 'Orders.perSecond = 2' }).waitFor();
    await picture(workbench, 'definition-plan');
    await workbench.answer('Deploy');
    await workbench.notification(/order-counts runs in live/).waitFor(DEPLOYED);
    await workbench.closeNotifications();
  });

  await steps.step('jobs and variables are listed by project', async () => {
    await workbench.activity('Sluice');
    await workbench.viewItem(/^\s*billing/).waitFor();
    await workbench.viewItem(/^\s*sluice-samples/).waitFor();
    await picture(workbench, 'two-projects');
  });
}

/** @returns the path of the window's `.code-workspace` file */
async function addProject(samples: string): Promise<string> {
  const folder = join(dirname(samples), 'billing');
  await mkdir(folder);
  await writeFile(join(folder, 'sluice.yaml'), PROJECT);
  await writeFile(join(folder, 'invoices.job.yaml'), DEFINITION);
  await writeFile(join(folder, 'invoices.sql'), SCRIPT);
  const file = join(dirname(samples), 'both.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: samples }, { path: folder }] }));
  return file;
}
