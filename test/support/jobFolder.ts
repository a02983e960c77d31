/** Projects with job definitions for tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { loadFlinkFacts } from '../../core/flink/flinkFacts.ts';
import type { Problem } from '../../core/problem.ts';
import { checkJob } from '../../core/project/checkJob.ts';
import { readJobFiles } from '../../core/project/jobFiles.ts';
import type { SeenSlots } from '../../core/project/jobSlotProblems.ts';
import { jobNames } from '../../core/project/jobNames.ts';
import { loadProject } from '../../core/project/loadProject.ts';
import { FACTS } from './facts.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export const JOB_PROJECT = `version: 1
project: shop
flink: '2.3'
environments:
  dev: {variables: {Topic: t-dev, Region: eu}}
  prod: {cluster: main, variables: {Topic: t-prod}}
clusters: {main: {rest: "http://flink:8081"}}
alertRoutes: {on-call: {kind: sms}}
teams: {orders: {members: [ann]}}
`;

/** A folder with these files, and the project {@link JOB_PROJECT}. */
export function jobFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ 'sluice.yaml': JOB_PROJECT, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is wrong with one definition of a folder. @param seenSlots of the clusters that were looked at */
export async function problemsOfJob(folder: string, name: string, text: string, seenSlots?: SeenSlots): Promise<readonly Problem[]> {
  const files = createFiles();
  const { project } = await loadProject(files, folder);
  return checkJob(files, {
    path: join(folder, name),
    text,
    project,
    names: await jobNames(files, folder, await readJobFiles(files, folder)),
    facts: await loadFlinkFacts(FACTS),
    ...(seenSlots === undefined ? {} : { seenSlots }),
  });
}
