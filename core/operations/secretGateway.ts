/** The one place where a secret becomes its value: on the way into the SQL Gateway. */
import { message } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Secrets, SecretScope, SqlGateway } from '../ports.ts';
import { secretNames, withSecretValues } from '../project/secretText.ts';

/** The gateway for statements with references; what it answers holds no value of a secret. @throws OperationError `notDeployable` for a secret that is not set */
export function withSecrets(gateway: SqlGateway, secrets: Secrets, scope: SecretScope): SqlGateway {
  return {
    ...gateway,
    execute: async (connection, session, statement, cancellation) => {
      const values = await valuesOf(secrets, scope, secretNames(statement));
      const confidential = new Set([...values.values(), ...(await secrets.known())]);
      return gateway.execute(connection, session, withSecretValues(statement, values), cancellation, [...confidential]);
    },
  };
}

async function valuesOf(secrets: Secrets, scope: SecretScope, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const name of names) {
    const value = await secrets.value(scope, name);
    if (value === undefined)
      throw new OperationError('notDeployable', message('deploy.secretUnset', { name, how: secrets.howToSet(name) }));
    values.set(name, value);
  }
  return values;
}
