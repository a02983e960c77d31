/** Secrets in VS Code's SecretStorage: encrypted, on the user's own machine, outside every workspace. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Credentials, Secrets, SecretScope } from '../../core/ports.ts';

/** What is used of `vscode.SecretStorage`. */
export interface SecretStorage {
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
  keys(): PromiseLike<readonly string[]>;
}

const KIND = 'secret';
const CREDENTIALS = 'credentials';

export class SecretVault implements Secrets {
  readonly #storage: SecretStorage;

  constructor(storage: SecretStorage) {
    this.#storage = storage;
  }

  async value(scope: SecretScope, name: string): Promise<string | undefined> {
    return this.#storage.get(keyOf(scope, name));
  }

  async credentials(origin: string): Promise<Credentials | undefined> {
    const kept = await this.#storage.get(originKey(origin));
    return kept === undefined ? undefined : (JSON.parse(kept) as Credentials);
  }

  async known(): Promise<readonly string[]> {
    const keys = await this.#storage.keys();
    const values = await Promise.all(keys.filter((key) => partsOf(key) !== undefined).map((key) => this.#storage.get(key)));
    const credentials = await Promise.all((await this.origins()).map((origin) => this.credentials(origin)));
    return [...values, ...credentials.map(secretPartOf)].filter((value) => value !== undefined);
  }

  howToSet(): Message {
    return message('client.secret.howTo');
  }

  /** Sorted names of those that are set. */
  async names(scope: SecretScope): Promise<readonly string[]> {
    const all = (await this.#storage.keys()).flatMap((key) => partsOf(key) ?? []);
    return all
      .filter(({ projectId, environment }) => projectId === scope.projectId && environment === scope.environment)
      .map(({ name }) => name)
      .sort();
  }

  /** Sorted origins for which credentials are kept. */
  async origins(): Promise<readonly string[]> {
    return (await this.#storage.keys()).flatMap((key) => originOf(key) ?? []).sort();
  }

  /** For an origin, `https://host:port`. */
  async setCredentials(origin: string, credentials: Credentials): Promise<void> {
    await this.#storage.store(originKey(origin), JSON.stringify(credentials));
  }

  async removeCredentials(origin: string): Promise<void> {
    await this.#storage.delete(originKey(origin));
  }

  async set(scope: SecretScope, name: string, value: string): Promise<void> {
    await this.#storage.store(keyOf(scope, name), value);
  }

  async remove(scope: SecretScope, name: string): Promise<void> {
    await this.#storage.delete(keyOf(scope, name));
  }
}

function secretPartOf(credentials: Credentials | undefined): string | undefined {
  return credentials?.kind === 'token' ? credentials.token : credentials?.password;
}

function originKey(origin: string): string {
  return JSON.stringify([CREDENTIALS, origin]);
}

/** `undefined` for a key of something else. */
function originOf(key: string): string | undefined {
  return key.startsWith(`["${CREDENTIALS}",`) ? (JSON.parse(key) as readonly string[])[1] : undefined;
}

function keyOf({ projectId, environment }: SecretScope, name: string): string {
  return JSON.stringify([KIND, projectId, environment, name]);
}

/** `undefined` for a key of something else. */
function partsOf(key: string): (SecretScope & { readonly name: string }) | undefined {
  if (!key.startsWith(`["${KIND}",`)) return undefined;
  const [, projectId = '', environment = '', name = ''] = JSON.parse(key) as readonly string[];
  return { projectId, environment, name };
}
