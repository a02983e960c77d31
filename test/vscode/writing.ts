/** What somebody sees who writes SQL: an error with its fix, a statement that is newer than the cluster, a half-typed one among others. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Steps } from './steps.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'missing-comma.sql': `CREATE TEMPORARY TABLE orders (
  product STRING
  amount DECIMAL(10, 2),
  placed TIMESTAMP(3)
) WITH ('connector' = 'datagen');

INSERT INTO totals SELECT product, SUM(amount) FROM orders GROUP BY product;
`,
  'newer.sql': `-- flink: 1.16
SELECT product, COUNT(*) FROM orders GROUP BY product;

TRUNCATE TABLE orders;
`,
  'half-typed.sql': `CREATE TEMPORARY TABLE orders (product STRING, amount INT) WITH ('connector' = 'datagen');

CREATE TEMPORARY TABLE totals (product STRING, total INT) WITH ('connector' = 'print');

INSERT INTO totals
SELECT product, SUM(amount)
FROM orders
WHERE ;

INSERT INTO totals
SELECT product, MAX(amount) FROM orders GROUP BY product;
`,
};

/** Puts the scripts beside the samples. */
export async function addScripts(workspace: string): Promise<void> {
  await Promise.all(Object.entries(SCRIPTS).map(([name, text]) => writeFile(join(workspace, name), text)));
}

export interface Desk {
  /** The folder that is open. */
  readonly workspace: string;
  readonly workbench: WorkbenchPage;
  readonly steps: Steps;
  /** Keeps what the workbench shows now. */
  readonly picture: (name: string) => Promise<void>;
}

export async function write({ workbench, steps, picture }: Desk): Promise<void> {
  await steps.step('an error offers its fix, and the fix mends it', async () => {
    await showProblemsOf(workbench, 'missing-comma.sql');
    const problem = workbench.problem(/FSQL001/);
    await workbench.goTo(problem);
    await workbench.openQuickFixes();
    await workbench.quickFix('Insert “,”').waitFor();
    await picture('quick-fix');
    await workbench.page.keyboard.press('Enter');
    await problem.waitFor({ state: 'detached' });
    await workbench.save();
  });

  await steps.step('a statement that the chosen version lacks says since when Flink takes it', async () => {
    await showProblemsOf(workbench, 'newer.sql');
    await workbench.problem(/Flink 1\.18 does.*FSQL005/s).waitFor();
    await picture('newer-syntax');
  });

  await steps.step('a half-typed statement leaves the others alone', async () => {
    await showProblemsOf(workbench, 'half-typed.sql');
    await workbench.problem(/FSQL\d{3}/).waitFor();
    await picture('half-typed');
    assert.equal(await workbench.problems.count(), 1);
  });
}

/** With no other file open, whose problems would be among them. */
async function showProblemsOf(workbench: WorkbenchPage, file: string): Promise<void> {
  await workbench.command('View: Close All Editors');
  await workbench.openFile(file);
  await workbench.command('Problems: Focus on Problems View');
}
