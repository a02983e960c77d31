/**
 * The packaged extension in a real VS Code workbench, in a real browser, on real Flink: `node test/vscode/run.ts [vsix]`.
 * Prints one line per step, leaves pictures in `test/vscode/pictures/` and its counts in `.test-results/workbench.json`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packagedExtension } from '../../scripts/packagedExtension.ts';
import { launchBrowser } from './browser.ts';
import { breakScript, mainPath, stopCluster } from './mainPath.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { Steps } from './steps.ts';

const REPORT = '.test-results/workbench.json';
const PICTURES = 'test/vscode/pictures';

interface Scenario {
  readonly name: string;
  readonly options: Omit<SessionOptions, 'browser' | 'vsix'>;
  readonly run: (session: Session, steps: Steps, picture: (name: string) => Promise<void>) => Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'main path',
    options: { theme: 'Default Dark Modern', language: 'en', trust: 'all', prepare: breakScript },
    run: async (session, steps, picture) => {
      await mainPath(session, steps, picture);
      await stopCluster(session, steps);
    },
  },
];

async function main(): Promise<number> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const vsix = process.argv[2] ?? (await packagedExtension());
  const browser = await launchBrowser();
  const counts = { passed: 0, failed: 0 };
  try {
    for (const scenario of SCENARIOS) {
      const result = await runScenario(scenario, browser, vsix);
      counts.passed += result.passed;
      counts.failed += result.failed;
    }
  } finally {
    await browser.close();
    await mkdir('.test-results', { recursive: true });
    await writeFile(REPORT, JSON.stringify({ numPassedTests: counts.passed, numFailedTests: counts.failed }));
  }
  console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

/** A scenario whose session cannot be opened counts as one failure. */
async function runScenario({ name, options, run }: Scenario, browser: Browser, vsix: string): Promise<{ passed: number; failed: number }> {
  console.log(`\n${name}`);
  const session = await openSession({ ...options, browser, vsix });
  const picture = async (title: string): Promise<void> => {
    await session.workbench.page.screenshot({ path: join(PICTURES, `${title}.png`) });
  };
  const steps = new Steps(() => picture(`failed ${name}`));
  try {
    await run(session, steps, picture);
  } catch (error) {
    console.error(error);
    if (steps.counts.failed === 0) steps.counts.failed += 1;
  } finally {
    await session.close();
  }
  return steps.counts;
}

process.exitCode = await main();
