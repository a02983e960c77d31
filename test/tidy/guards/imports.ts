/** Looks at every import below a folder with dependency-cruiser: rooms, packages, cycles. */
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { ROOM_RULES, ROOMS } from '../../../scripts/lint/rooms.mjs';

/** One sentence for each import that breaks a rule. Type-only imports count as well. */
export async function wrongImports(baseDir: string, rooms: readonly string[] = ROOMS): Promise<readonly string[]> {
  const { output } = await cruise(
    [...rooms],
    {
      baseDir,
      ruleSet: { forbidden: ROOM_RULES },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      ...(rooms === ROOMS ? { exclude: { path: '^test/tidy/fixtures/' } } : {}),
    },
    { extensions: ['.ts', '.mjs', '.js', '.json'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  );
  if (typeof output === 'string') throw new Error(output);
  return (output satisfies ICruiseResult).summary.violations.map(sentence);
}

function sentence(violation: IViolation): string {
  return `${violation.rule.name}: ${violation.from} -> ${violation.to}`;
}
