/**
 * The packaged extension in a real VS Code workbench, in a real browser, on real Flink: `node test/vscode/run.ts [scenario]`.
 * Prints one line per step, leaves pictures in `test/vscode/pictures/` and its counts in `.test-results/workbench.json`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packagedExtension } from '../../scripts/packagedExtension.ts';
import { launchBrowser } from './browser.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { openSession } from './session.ts';
import { Steps, type StepCounts } from './steps.ts';
import type { Picture } from './workbenchPage.ts';

const REPORT = '.test-results/workbench.json';
const PICTURES = 'test/vscode/pictures';

const picture: Picture = async ({ page }, name) => {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

async function main(wanted: string | undefined): Promise<number> {
  await mkdir(PICTURES, { recursive: true });
  await mkdir('.test-results', { recursive: true });
  const sluice = await packagedExtension();
  const browser = await launchBrowser();
  const counts = { passed: 0, failed: 0 };
  try {
    for (const scenario of SCENARIOS.filter(({ name }) => wanted === undefined || name === wanted)) {
      const result = await runScenario(scenario, browser, sluice);
      counts.passed += result.passed;
      counts.failed += result.failed;
    }
  } finally {
    await browser.close();
    await writeFile(REPORT, JSON.stringify({ numPassedTests: counts.passed, numFailedTests: counts.failed }));
  }
  console.log(`\n${String(counts.passed)} passed, ${String(counts.failed)} failed`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

/** A scenario that ends early without a failed step counts as one failure. */
async function runScenario(scenario: Scenario, browser: Browser, sluice: string): Promise<StepCounts> {
  console.log(`\n${scenario.name}`);
  const session = await openSession({ ...scenario.options, browser, extensions: scenario.isPackaged ? [sluice] : [] });
  const steps = new Steps(async () => {
    const [page] = session.visitor.pages();
    await page?.screenshot({ path: join(PICTURES, `failed ${scenario.name}.png`) });
  });
  try {
    await scenario.run(session, steps, picture);
  } catch (error) {
    console.error(error);
    if (steps.counts.failed === 0) steps.counts.failed += 1;
  } finally {
    await session.close();
  }
  return steps.counts;
}

process.exitCode = await main(process.argv[2]);
