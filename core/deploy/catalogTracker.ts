/** Which catalog a statement changes, as far as the script itself tells. */
import type { ObjectName, Statement } from '../sql/statements.ts';

/** Flink's `GenericInMemoryCatalogFactoryOptions.IDENTIFIER`: such a catalog ends with its session. */
const IN_MEMORY = /'type'\s*=\s*'generic_in_memory'/i;
const BUILT_IN = 'default_catalog';

export class CatalogTracker {
  #current = BUILT_IN;
  readonly #inMemory = new Set([BUILT_IN]);

  /** Follows USE CATALOG and CREATE CATALOG. */
  read(statement: Statement): void {
    if (statement.kind === 'use' && statement.what === 'catalog') this.#current = statement.name?.parts[0] ?? this.#current;
    if (statement.kind === 'use' && statement.what === 'database' && statement.name?.parts.length === 2) {
      this.#current = statement.name.parts[0] ?? this.#current;
    }
    if (statement.kind === 'create' && statement.object === 'catalog' && IN_MEMORY.test(statement.text)) {
      this.#inMemory.add(statement.name?.parts[0] ?? '');
    }
  }

  /** The catalog that a DDL statement changes for good; `undefined` when what it changes ends with the session. */
  outliving(statement: Statement): string | undefined {
    const isDdl =
      statement.kind === 'create' || statement.kind === 'createTableAs' || statement.kind === 'alter' || statement.kind === 'drop';
    if (!isDdl || statement.isTemporary) return undefined;
    if (statement.kind !== 'createTableAs' && statement.object === 'catalog') return undefined;
    const catalog = this.#catalogOf(statement.name, statement.kind !== 'createTableAs' && statement.object === 'database' ? 2 : 3);
    return this.#inMemory.has(catalog) ? undefined : catalog;
  }

  /** @param depth number of parts of a name that starts with its catalog */
  #catalogOf(name: ObjectName | undefined, depth: number): string {
    const first = name?.parts.length === depth ? name.parts[0] : undefined;
    return first ?? this.#current;
  }
}
