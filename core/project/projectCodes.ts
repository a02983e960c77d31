/** Stable codes of the problems of project files and of what a project means for its scripts. */
import type { ProblemCode } from '../problem.ts';

export const projectCodes = {
  yamlSyntax: 'JOB001',
  unknownKey: 'JOB002',
  wrongShape: 'JOB003',
  missingKey: 'JOB004',
  wrongValue: 'JOB005',
  undefinedCluster: 'JOB006',
  undefinedEnvironment: 'JOB007',
  reservedCluster: 'JOB008',
  tooLarge: 'JOB009',
  notUtf8: 'JOB010',
  undefinedVariable: 'JOB011',
  malformedReference: 'JOB012',
  secretReference: 'JOB013',
  ownedOption: 'JOB014',
  referenceInValue: 'JOB015',
  secretUnset: 'JOB016',
  undeclaredSecret: 'JOB017',
  cyclicExtends: 'JOB018',
  undefinedAlertRoute: 'JOB019',
  undefinedTeam: 'JOB020',
  unknownFlinkVersion: 'JOB021',
  caseOnly: 'JOB022',
  missingFile: 'JOB023',
  doubledName: 'JOB024',
  jobSource: 'JOB025',
  /** As a hint while editing; the same code as an error where it is to be deployed. */
  emptyScript: 'JOB103',
} as const satisfies Readonly<Record<string, ProblemCode>>;
