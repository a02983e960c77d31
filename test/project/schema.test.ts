/** The JSON Schemas, for other editors, judge what stands in one place as our reader does. */
import { expect, test } from 'vitest';
import { readProject } from '../../core/project/projectFile.ts';
import { jobFolder, problemsOfJob } from '../support/jobFolder.ts';
import { schemaTakes } from '../support/formatSchema.ts';

/** Codes of what a schema can see: an unknown key, a wrong shape, a missing key, a wrong value. */
const SEEN = new Set(['JOB002', 'JOB003', 'JOB004', 'JOB005']);

test.each([
  ['version: 1\nproject: p', true],
  ['version: "1"\nproject: p', true],
  ['version: 2\nproject: p', false],
  ['project: p\nflink: 2.3', true],
  ['project: p\nflink: 2.3.0', true],
  ['project: p\nflink: two', false],
  ['project: p\nenviroments: {}', false],
  ['project: p\nenvironments: {dev: , prod: {protected: true, variables: {a: 1, b: true, c: d}}}', true],
  ['project: p\nenvironments: [dev]', false],
  ['project: p\nenvironments: {"d v": {}}', false],
  ['project: p\nenvironments: {dev: {protected: "yes"}}', false],
  ['project: p\nenvironments: {dev: {variables: {1a: x}}}', false],
  ['project: p\nenvironments: {dev: {secrets: [A, b.c]}}', true],
  ['project: p\nclusters: {c: {rest: "http://h:8081/x", flink: 1.20}}', true],
  ['project: p\nclusters: {c: {rest: "http://u:p@h"}}', false],
  ['project: p\nclusters: {c: {kind: yarn, rest: "http://h"}}', false],
  ['project: p\nalertRoutes: {r: {kind: dingtalk, secret: S, to: [a]}}\nteams: {t: {alertRoutes: [r]}}', true],
  ['project: p\nalertRoutes: {r: {kind: pigeon}}', false],
  ['project: p\nalertRoutes: {r: {secret: S}}', false],
  ['project: p\nrequireUids: true', true],
])('%j: %s', (text, isSound) => {
  const { problems } = readProject(text, { path: '/work/p', name: 'p' });
  expect(problems.filter(({ code }) => SEEN.has(code)).length === 0).toBe(isSound);
  expect(schemaTakes('sluice', text)).toBe(isSound);
});

test.each([
  ['sql: [a.sql]\nresources: {parallelism: 2, taskManagerMemory: 4G}', true],
  ['sql: [a.sql]\nresources: {parallelism: "${p}"}\nvariables: {p: 3}', true],
  ['sql: [a.sql]\nresources: {parallelism: 0}', false],
  ['sql: [a.sql]\nresources: {parallelism: two}', false],
  ['sql: [a.sql]\nresources: {taskManagerMemory: 4 apples}', false],
  ['sql: [a.sql]\ncheckpointing: {interval: 1 Min, mode: AT_LEAST_ONCE}', true],
  ['sql: [a.sql]\ncheckpointing: {interval: 500}', true],
  ['sql: [a.sql]\ncheckpointing: {interval: soon}', false],
  ['sql: [a.sql]\nstateBackend: memory', false],
  ['sql: [a.sql]\nconfiguration: {a.b: 1, c: true, d: x}', true],
  ['sql: a.sql', false],
  ['sqls: [a.sql]', false],
  ['sql: [a.sql]\ninstances: [{name: a}, {name: b, variables: {x: 1}}]', true],
  ['sql: [a.sql]\ninstances: [{variables: {x: 1}}]', false],
  ['sql: [a.sql]\nname: two words', false],
  ['jar: {artifact: target/x.jar, build: [mvn, package], args: [--n, 1]}', true],
  ['jar: {mainClass: a.B}', false],
  ['jar: {artifact: x.jar, mainClass: a-b}', false],
])('a job %j: %s', async (text, isSound) => {
  const problems = await problemsOfJob(jobFolder({ 'a.sql': 'SELECT 1' }), 'x.job.yaml', text);
  expect(problems.filter(({ code }) => SEEN.has(code)).length === 0).toBe(isSound);
  expect(schemaTakes('job', text)).toBe(isSound);
});
