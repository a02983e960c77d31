/** Secrets for the command line: environment variables, else a file that only its user may read. */
import { message } from '../../l10n/localize.ts';
import type { Secrets } from '../../core/ports.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { readSecretsFile } from './secretsFile.ts';

export interface ProcessSecretsOptions {
  readonly env: ProcessEnv;
  /** Absolute path; see `readSecretsFile`. */
  readonly file: string;
}

const PREFIX = 'SLUICE_SECRET_';

/** An environment variable is for whatever this process deploys; the file is asked for the project and its environment. */
export function createProcessSecrets({ env, file }: ProcessSecretsOptions): Secrets {
  return {
    async value({ projectId, environment }, name) {
      const given = env[variableOf(name)];
      if (given !== undefined && given !== '') return given;
      return (await readSecretsFile(file)).get(projectId)?.get(environment)?.get(name);
    },
    async known() {
      const given = Object.entries(env).flatMap(([key, value]) => (key.startsWith(PREFIX) && value !== undefined ? [value] : []));
      const kept = [...(await readSecretsFile(file)).values()]
        .flatMap((project) => [...project.values()])
        .flatMap((each) => [...each.values()]);
      return [...new Set([...given, ...kept])].filter((value) => value !== '');
    },
    howToSet: (name) => message('system.secretHowTo', { variable: variableOf(name), file }),
  };
}

/** `Kafka.password` is `SLUICE_SECRET_KAFKA_PASSWORD`. */
function variableOf(name: string): string {
  return PREFIX + name.replace(/[^\p{L}\p{N}_]/gu, '_').toUpperCase();
}
