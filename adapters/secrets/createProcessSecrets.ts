/** Secrets for the command line: environment variables, else a file that only its user may read. */
import { message } from '../../l10n/localize.ts';
import type { Credentials, Secrets } from '../../core/ports.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { readSecretsFile } from './secretsFile.ts';

export interface ProcessSecretsOptions {
  readonly env: ProcessEnv;
  /** Absolute path; see `readSecretsFile`. */
  readonly file: string;
}

const PREFIX = 'SLUICE_SECRET_';
const CREDENTIALS = ['SLUICE_TOKEN_', 'SLUICE_PASSWORD_'];

/** An environment variable is for whatever this process deploys; the file is asked for the project and its environment. */
export function createProcessSecrets({ env, file }: ProcessSecretsOptions): Secrets {
  return {
    async value({ projectId, environment }, name) {
      const given = env[variableOf(name)];
      if (given !== undefined && given !== '') return given;
      return (await readSecretsFile(file)).get(projectId)?.get(environment)?.get(name);
    },
    credentials: async (origin) => givenFor(env, origin) ?? (await keptFor(file, origin)),
    async known() {
      const given = Object.entries(env).flatMap(([key, value]) =>
        [PREFIX, ...CREDENTIALS].some((prefix) => key.startsWith(prefix)) && value !== undefined ? [value] : [],
      );
      const kept = [...(await readSecretsFile(file)).values()]
        .flatMap((project) => [...project.values()])
        .flatMap((each) => [...each.values()]);
      return [...new Set([...given, ...kept])].filter((value) => value !== '');
    },
    howToSet: (name) => message('system.secretHowTo', { variable: variableOf(name), file }),
  };
}

/** `SLUICE_TOKEN_FLINK_EXAMPLE_COM`, or `SLUICE_USER_…` with `SLUICE_PASSWORD_…`; a port that is not the scheme's own follows the host. */
function givenFor(env: ProcessEnv, origin: string): Credentials | undefined {
  const host = origin
    .replace(/^https?:\/\//, '')
    .replace(/[^A-Za-z0-9]/g, '_')
    .toUpperCase();
  return credentialsOf({ token: env[`SLUICE_TOKEN_${host}`], user: env[`SLUICE_USER_${host}`], password: env[`SLUICE_PASSWORD_${host}`] });
}

/** `{"https://flink.example.com": {"credentials": {"token": "…"}}}`, or with `user` and `password`. */
async function keptFor(file: string, origin: string): Promise<Credentials | undefined> {
  const kept = (await readSecretsFile(file)).get(origin)?.get('credentials');
  return credentialsOf({ token: kept?.get('token'), user: kept?.get('user'), password: kept?.get('password') });
}

function credentialsOf({
  token = '',
  user = '',
  password = '',
}: Readonly<Partial<Record<'token' | 'user' | 'password', string | undefined>>>): Credentials | undefined {
  if (token !== '') return { kind: 'token', token };
  return user === '' ? undefined : { kind: 'password', user, password };
}

/** `Kafka.password` is `SLUICE_SECRET_KAFKA_PASSWORD`. */
function variableOf(name: string): string {
  return PREFIX + name.replace(/[^\p{L}\p{N}_]/gu, '_').toUpperCase();
}
