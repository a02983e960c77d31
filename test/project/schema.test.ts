/** The JSON Schema of `sluice.yaml`, for other editors, judges what stands in one place as our reader does. */
import { expect, test } from 'vitest';
import { readProject } from '../../core/project/projectFile.ts';
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
