/** A parallelism above the task slots that are known, and what the number rests on. */
import { expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { JOB_PROJECT, jobFolder, problemsOfJob } from '../support/jobFolder.ts';

const WITH_SLOTS = JOB_PROJECT.replace('rest: "http://flink:8081"', 'rest: "http://flink:8081", slots: 4');

/** As `severity code place: sentence`. */
async function told(text: string, project = WITH_SLOTS, seen?: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const whole = `sql: [a.sql]\n${text}`;
  const folder = jobFolder({ 'sluice.yaml': project, 'a.sql': 'SELECT 1', 'x.job.yaml': whole });
  const problems = await problemsOfJob(folder, 'x.job.yaml', whole, seen);
  return problems.map(({ code, severity, span, message }) => {
    const sentence = localize(message, 'en').replace(/ Flink waits .*/, '');
    return `${severity} ${code} ${whole.slice(span.start, span.end)}: ${sentence}`;
  });
}

test('the slots that sluice.yaml gives its cluster', async () => {
  expect(await told('targets: {prod: {resources: {parallelism: 5}}}')).toEqual([
    'warning JOB031 5: Parallelism 5 needs as many task slots, but the cluster “main” has 4 (slots: in sluice.yaml).',
  ]);
  expect(await told('targets: {prod: {resources: {parallelism: 4}}}')).toEqual([]);
});

test('those of the cluster that Sluice starts itself', async () => {
  expect(await told('targets: {dev: }\nresources: {parallelism: 9}')).toEqual([
    'warning JOB031 9: Parallelism 9 needs as many task slots, but the cluster “local”, which Sluice starts on this machine, has 8.',
  ]);
});

test('those that the cluster had when it was looked at go before what the file says', async () => {
  const text = 'targets: {prod: }\nresources: {parallelism: 5}';
  expect(await told(text, WITH_SLOTS, new Map([['main', 16]]))).toEqual([]);
  expect(await told(text, JOB_PROJECT, new Map([['main', 2]]))).toEqual([
    'warning JOB031 5: Parallelism 5 needs as many task slots, but the cluster “main” had 2 when it was last looked at.',
  ]);
});

test('TaskManagers that the job brings itself, where nobody knows of its cluster', async () => {
  const text = 'targets: {prod: }\nresources: {parallelism: 5, taskManagers: 2, taskSlots: 2}';
  expect(await told(text, JOB_PROJECT)).toEqual([
    'warning JOB031 5: Parallelism 5 needs as many task slots, but taskManagers × taskSlots of this definition make 4.',
  ]);
  expect(await told(text.replace(', taskSlots: 2', ''), JOB_PROJECT)).toEqual([]);
});

test('an option is stronger than the resources, and that of SQL is one more', async () => {
  const both = 'resources: {parallelism: 9}\nconfiguration: {parallelism.default: 2, table.exec.resource.default-parallelism: 5}';
  expect((await told(`targets: {prod: }\n${both}`)).map((line) => line.slice(0, 17))).toEqual(['warning JOB032 pa', 'warning JOB031 5:']);
});

test.each([
  ['nothing is known of the slots', 'targets: {prod: }\nresources: {parallelism: 500}', JOB_PROJECT],
  ['the cluster has none yet', 'targets: {prod: }\nresources: {parallelism: 500}', JOB_PROJECT, new Map([['main', 0]])],
])('silence where %s', async (_, text, project, seen?: ReadonlyMap<string, number>) => {
  expect(await told(text, project, seen)).toEqual([]);
});

test('a local cluster has the slots that Sluice gives it, and no others', async () => {
  const project = JOB_PROJECT.replace('clusters: {', 'clusters: {mine: {kind: local, slots: 3}, ');
  expect(await told('targets: {prod: {cluster: mine}}\nresources: {parallelism: 9}', project)).toHaveLength(1);
});
