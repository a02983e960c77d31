/** Work on a script of any length is done in steps of the same size, so that nobody has to wait for a long one. */
import { expect, test } from 'vitest';
import { foldingRanges } from '../../core/language/foldingRanges.ts';
import { quickFixes } from '../../core/language/quickFixes.ts';
import { ScriptChecker } from '../../core/project/checkScript.ts';
import type { Environment } from '../../core/project/project.ts';
import { parsePart } from '../../core/sql/parsePart.ts';
import { ITEMS_PER_STEP, runToEnd, type Steps } from '../../core/steps.ts';
import { LineIndex, type LinePosition } from '../../core/text.ts';
import { projectOf, TWO_ENVIRONMENTS, viewOf } from '../support/checkScript.ts';

const MANY = 10 * ITEMS_PER_STEP;

/** By how much a count grows at most from one step to the next. */
function mostInStep(steps: Steps<unknown>, count: () => number): number {
  let most = 0;
  for (let before = count(), step = steps.next(); ; before = count(), step = steps.next()) {
    most = Math.max(most, count() - before);
    if (step.done === true) return most;
  }
}

class CountingLines extends LineIndex {
  count = 0;

  override positionAt(offset: number): LinePosition {
    this.count++;
    return super.positionAt(offset);
  }
}

/** The environments of a project, which count how often somebody asks for a variable. */
function countingEnvironments(environments: readonly Environment[]): {
  readonly environments: readonly Environment[];
  readonly asked: () => number;
} {
  let count = 0;
  const counting = environments.map((environment) => ({
    ...environment,
    variables: new Proxy(environment.variables, {
      getOwnPropertyDescriptor: (variables, name) => {
        count++;
        return Reflect.getOwnPropertyDescriptor(variables, name);
      },
    }),
  }));
  return { environments: counting, asked: () => count };
}

test('variables are put in', () => {
  const project = projectOf(TWO_ENVIRONMENTS);
  const { environments, asked } = countingEnvironments(project.environments);
  const [active] = environments;
  if (active === undefined) throw new Error('the project has environments');
  const steps = new ScriptChecker().check('SELECT ${limit};\n'.repeat(MANY), { ...project, environments }, active);
  expect(mostInStep(steps, asked)).toBeLessThanOrEqual(4 * ITEMS_PER_STEP);
});

test.each([
  ['statements', 'SELECT\n1;\n'],
  ['statements of one line', 'SELECT 1;\n'],
  ['parentheses', 'SELECT (\n1\n);\n'],
  ['comments', '-- x\n\nSELECT 1;\n'],
])('%s are folded', (_, statement) => {
  const lines = new CountingLines(statement.repeat(MANY));
  const steps = foldingRanges({ ...viewOf(statement.repeat(MANY)), lines });
  expect(mostInStep(steps, () => lines.count)).toBeLessThanOrEqual(4 * ITEMS_PER_STEP);
});

test('of a script that can be folded nearly everywhere, the beginning is', () => {
  expect(runToEnd(foldingRanges(viewOf('SELECT\n1;\n'.repeat(5010))))).toHaveLength(5000);
});

test('a selection of many broken statements is mended at its beginning, one try at a time', () => {
  let tries = 0;
  const text = 'SELECT a FROM t GROUP a;\n'.repeat(200);
  const parse: typeof parsePart = (part, version) => {
    tries++;
    return parsePart(part, version);
  };
  const steps = quickFixes(viewOf(text), { start: 0, end: text.length }, { parse });
  expect(mostInStep(steps, () => tries)).toBe(1);
  expect(tries).toBeLessThan(2000);
});

test('lines are counted', () => {
  const steps = [...LineIndex.of('\n'.repeat(MANY))];
  expect(steps.length).toBeGreaterThanOrEqual(MANY / ITEMS_PER_STEP);
});
