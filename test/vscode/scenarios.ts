/** What is gone through in the workbench: each scenario has a session of its own. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleSuite } from './bundleSuite.ts';
import { loadSuite, readResults } from './hostSuite.ts';
import { addDefinition, keepJobsAsCode } from './jobsAsCode.ts';
import { breakScript, deployAndWatch, fixError, lookAround, stopAll, stopAndRestore, type Walk } from './mainPath.ts';
import {
  adoptAndReplace,
  addProtectedEnvironment,
  cancelDeployment,
  deployProtected,
  failAndGoBack,
  pressTwice,
  type Visit,
} from './otherWays.ts';
import type { Session, SessionOptions } from './session.ts';
import type { Steps } from './steps.ts';
import { useTwoProjects } from './twoProjects.ts';
import type { Picture } from './workbenchPage.ts';
import { addScripts, write } from './writing.ts';

export interface Scenario {
  readonly name: string;
  readonly options: Omit<SessionOptions, 'browser' | 'extensions'>;
  /** Whether the packaged extension is installed; else the scenario loads it from this folder. */
  readonly isPackaged: boolean;
  readonly run: (session: Session, steps: Steps, picture: Picture) => Promise<void>;
}

const SUITE_REPORT = resolve('.test-results/suite.json');

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'main path',
    options: { theme: 'Default Dark Modern', language: 'en', trust: 'all', prepare: breakScript },
    isPackaged: true,
    run: wholePath,
  },
  {
    name: 'other ways',
    options: { theme: 'Default Light Modern', language: 'en', trust: 'all', prepare: addProtectedEnvironment },
    isPackaged: true,
    run: otherWays,
  },
  {
    name: 'writing SQL',
    options: { theme: 'Default Dark Modern', language: 'en', trust: 'all', prepare: addFiles },
    isPackaged: true,
    run: writing,
  },
  {
    name: 'untrusted workspace, light theme',
    options: { theme: 'Default Light Modern', language: 'en', trust: 'ask' },
    isPackaged: true,
    run: untrusted,
  },
  {
    name: 'Chinese',
    options: { theme: 'Default Light Modern', language: 'zh-cn', trust: 'all' },
    isPackaged: true,
    run: chinese,
  },
  {
    name: 'extension host',
    options: { theme: 'Default Light Modern', language: 'en', trust: 'all', env: { SLUICE_SUITE_REPORT: SUITE_REPORT } },
    isPackaged: false,
    run: hostSuite,
  },
];

async function wholePath(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open();
  const walk: Walk = { workbench, sinks: session.sinks, steps, picture: (name) => picture(workbench, name) };
  await fixError(walk);
  await deployAndWatch(walk);
  await stopAndRestore(walk);
  await lookAround(walk);
  await stopAll(walk);
}

async function otherWays(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open();
  const visit: Visit = { session, workbench, steps, picture: (name) => picture(workbench, name) };
  await adoptAndReplace(visit);
  await failAndGoBack(visit);
  await cancelDeployment(visit);
  await pressTwice(visit);
  await deployProtected(visit);
  await useTwoProjects(session, steps, picture);
}

async function writing(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open();
  const desk = { workspace: session.workspace, workbench, steps, picture: (name: string) => picture(workbench, name) };
  await write(desk);
  await keepJobsAsCode(desk);
}

async function addFiles(workspace: string): Promise<void> {
  await addScripts(workspace);
  await addDefinition(workspace);
}

/** Before the user trusts the folder: the language works, nothing else does. */
async function untrusted(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open();
  await steps.step('a workspace that is not trusted is checked all the same', async () => {
    await workbench.openFile('broken.sql');
    await workbench.command('Problems: Focus on Problems View');
    await workbench.problem(/FSQL\d{3}/).waitFor();
    await workbench.problem(/JOB\d{3}/).waitFor();
    await picture(workbench, 'untrusted-problems');
    await workbench.closePanel();
  });
  await steps.step('but the views say why they are empty, and no command runs', async () => {
    await workbench.activity('Sluice');
    await workbench.welcome.filter({ hasText: 'not trusted' }).first().waitFor();
    await picture(workbench, 'untrusted-views');
    const offered = await workbench.offeredCommands('Sluice: ');
    assert.ok(!offered.some((title) => title.includes('Deploy to Flink')), offered.join('\n'));
    assert.ok(!existsSync(session.state), 'the ledger was opened');
  });
  await steps.step('variables are shown, and cannot be changed', async () => {
    await workbench.command('Sluice: Focus on Variables View');
    await workbench.viewItem(/Sink\.directory/).click();
    await workbench.viewItem(/prod\s*hdfs/).click({ button: 'right' });
    await workbench.menuEntry('Copy Value').waitFor();
    assert.equal(await workbench.menuEntry('Edit Value…').count(), 0);
    await picture(workbench, 'untrusted-variables');
    assert.ok(!existsSync(session.state), 'the ledger was opened');
  });
}

/** Sluice speaks Chinese; the workbench round it stays English where no full language pack is installed. */
async function chinese(session: Session, steps: Steps, picture: Picture): Promise<void> {
  const workbench = await session.open();
  await steps.step('views, menus and problems are in Chinese', async () => {
    await workbench.openFile('broken.sql');
    await workbench.widenSideBar(160);
    await workbench.command('Problems: Focus on Problems View');
    await workbench.problem(/FSQL\d{3}/).waitFor();
    await workbench.activity('Sluice');
    await workbench.viewItem(/local.*未运行/).waitFor();
    await workbench.welcome.filter({ hasText: '还没有作业' }).waitFor();
    await picture(workbench, 'chinese');
  });
}

async function hostSuite(session: Session, steps: Steps): Promise<void> {
  const { exitCode } = await loadSuite(session.visitor, session.server, resolve('.'), await bundleSuite());
  const code = await steps.step('the suite runs in the extension host', async () => {
    await session.open();
    return exitCode;
  });
  for (const { name, error } of await readResults(SUITE_REPORT)) {
    await steps.note(name, error);
  }
  assert.equal(code, 0);
}
