/** Variables that a file of a project defines, and that no file of it uses. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { FileFacts } from './fileFacts.ts';
import type { ProjectFacts } from './projectFacts.ts';
import { problemAt } from './yamlFields.ts';

/** Hints; none while a use may have been missed. */
export function unusedVariables({ defined }: Pick<FileFacts, 'defined'>, { used }: Pick<ProjectFacts, 'used'>): readonly Problem[] {
  if (used === undefined) return [];
  return defined.flatMap(({ name, span }) =>
    used.has(name) ? [] : [problemAt(span, 'unusedVariable', message('project.unusedVariable', { name }), 'hint')],
  );
}
