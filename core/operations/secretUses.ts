/** What a plan says about the secrets of its script: which they are, whether they are set, and where one outlives its session. */
import { message, type Message } from '../../l10n/localize.ts';
import { CatalogTracker } from '../deploy/catalogTracker.ts';
import type { Secrets, SecretScope } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { projectCodes } from '../project/projectCodes.ts';
import { isSecret } from '../project/secretPlaces.ts';
import { secretNames } from '../project/secretText.ts';
import type { UnresolvedReference } from '../project/substitute.ts';
import type { Statement } from '../sql/statements.ts';
import type { TextSpan } from '../text.ts';

/** What is shown for a value: Flink's own mask (`GlobalConfiguration.HIDDEN_CONTENT`). */
const MASK = '******';

/** A place of a secret in a file. */
export interface SecretUse {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly span: TextSpan;
}

export function secretsIn(file: string, unresolved: readonly UnresolvedReference[]): readonly SecretUse[] {
  return unresolved.filter(isSecret).map(({ reference: { name, span } }) => ({ name, file, span }));
}

/** The secrets beside the variables of a plan. */
export function shownSecrets(uses: readonly SecretUse[]): readonly { readonly name: string; readonly value: string }[] {
  const names = uses.map(({ name }) => name);
  return [...new Set(names)].sort().map((name) => ({ name: `secret:${name}`, value: MASK }));
}

/** One problem per place of a secret that is not set. */
export async function unsetSecrets(secrets: Secrets, scope: SecretScope, uses: readonly SecretUse[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { name, file, span } of uses) {
    if ((await secrets.value(scope, name)) !== undefined) continue;
    const text = message('deploy.secretUnset', { name, how: secrets.howToSet(name) });
    problems.push({ code: projectCodes.secretUnset, severity: 'error', message: text, span, file });
  }
  return problems;
}

/** A table in a catalog that outlives the session keeps its options there, where others may read them. */
export function keptSecrets(statements: readonly Statement[]): readonly Message[] {
  const catalogs = new CatalogTracker();
  return statements.flatMap((statement) => {
    catalogs.read(statement);
    const catalog = catalogs.outliving(statement);
    return catalog === undefined ? [] : secretNames(statement.text).map((name) => message('deploy.secretKept', { name, catalog }));
  });
}
