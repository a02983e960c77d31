/** Checks a script whose problems are drawn under its lines. */
import { expect } from 'vitest';
import { checkScript } from '../../core/project/checkScript.ts';
import type { Project } from '../../core/project/project.ts';
import { readProject } from '../../core/project/projectFile.ts';
import { environmentOf } from '../../core/project/loadProject.ts';
import type { ScriptView } from '../../core/language/scriptView.ts';
import { LineIndex } from '../../core/text.ts';
import { drawProblems, withoutDrawings } from './marks.ts';

/** Two environments that agree on `table` only. */
export const TWO_ENVIRONMENTS = `project: shop
environments:
  dev: {variables: {table: orders, limit: 10, dev.only: x, expression: 1 + 1}}
  prod: {variables: {table: orders, limit: 20, expression: 1 +}}
`;

/** Expects exactly the problems that are drawn. */
export function checkProblems(drawn: string, sluiceYaml: string = TWO_ENVIRONMENTS): void {
  const text = withoutDrawings(drawn);
  expect(drawProblems(text, viewOf(text, sluiceYaml).problems)).toBe(drawn);
}

export function projectOf(sluiceYaml: string): Project {
  return readProject(sluiceYaml, { path: '/work/shop', name: 'shop' }).value;
}

/** What a language feature sees of the script in the default environment. */
export function viewOf(text: string, sluiceYaml: string = TWO_ENVIRONMENTS): ScriptView & ReturnType<typeof checkScript> {
  const project = projectOf(sluiceYaml);
  const environment = environmentOf(project, undefined);
  if (environment === undefined) throw new Error('a project has a default environment');
  return { text, lines: new LineIndex(text), project, ...checkScript(text, project, environment) };
}
