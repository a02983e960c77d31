/** A script that is edited has the problems of one that is read for the first time, in every environment. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkScript, ScriptChecker } from '../../core/project/checkScript.ts';
import { environmentOf } from '../../core/project/loadProject.ts';
import { runToEnd } from '../../core/steps.ts';
import { projectOf, TWO_ENVIRONMENTS } from '../support/checkScript.ts';

const project = projectOf(TWO_ENVIRONMENTS);

const LINES = [
  ...['INSERT INTO `${table}` SELECT ${expression} FROM t;', 'SELECT ${limit}, ${nowhere};', "SET 'pipeline.name' = '${dev.only}';"],
  ...[
    'SELECT a FROM t GROUP a;',
    '-- ${table};',
    '/* ${limit};',
    '*/',
    "'${limit};",
    "';",
    '$${limit}',
    '${',
    '}',
    '${limit',
    '`;',
    '-- flink: 1.20',
  ],
  ...['BEGIN STATEMENT SET;', 'INSERT INTO t SELECT ${expression};', 'END;', 'SELECT 1', '', "E'\\'${table};", 'u&"'],
];

test('whatever is edited', () => {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 8 });
  const edit = fc.record({ at: fc.nat(), gone: fc.nat(3), lines: fc.array(fc.constantFrom(...LINES), { maxLength: 2 }) });
  const environments = fc.constantFrom(...project.environments.map(({ name }) => name));
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(edit, environments), { maxLength: 5 }), (first, edits) => {
      const checker = new ScriptChecker();
      const now = [...first];
      for (const [{ at, gone, lines: put }, name] of edits) {
        const active = environmentOf(project, name);
        if (active === undefined) throw new Error(`no environment ${name}`);
        now.splice(at % (now.length + 1), gone, ...put);
        const text = now.join('\n');
        const { active: resolved, problems } = runToEnd(checker.check(text, project, active));
        const anew = checkScript(text, project, active);
        expect(problems).toEqual(anew.problems);
        expect(resolved.script).toEqual(anew.active.script);
        expect(resolved.substitution.unresolved).toEqual(anew.active.substitution.unresolved);
      }
    }),
    { numRuns: 200 },
  );
});
