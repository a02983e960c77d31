/** A secret storage in memory, with an entry of somebody else's. */
import type { SecretStorage } from '../../client/secrets/secretVault.ts';

export function secretStorage(): SecretStorage & { readonly entries: ReadonlyMap<string, string> } {
  const entries = new Map<string, string>([['somebody else', 'theirs']]);
  return {
    entries,
    get: (key) => Promise.resolve(entries.get(key)),
    store: (key, value) => Promise.resolve(void entries.set(key, value)),
    delete: (key) => Promise.resolve(void entries.delete(key)),
    keys: () => Promise.resolve([...entries.keys()]),
  };
}
