/** Projects of SQL scripts for tests on real Flink. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SqlWorkspace {
  readonly folder: string;
  readonly scope: { readonly folder: string; readonly environment: undefined };
  /** Where the counting job writes. */
  readonly sink: string;
  /** Writes a script; gives its path. */
  write(name: string, text: string | Uint8Array): string;
}

/** A project of that ID below `parent`, with the local cluster as its target. */
export function sqlWorkspace(parent: string, id: string): SqlWorkspace {
  const folder = join(parent, id);
  const sink = join(folder, 'sink');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write(
    'sluice.yaml',
    `version: 1\nproject: ${id}\nenvironments:\n  dev:\n    cluster: local\n    variables:\n      Sink.directory: ${sink}\n`,
  );
  return { folder, scope: { folder, environment: undefined }, sink, write };
}

/** A job whose state is a running count per product, written to files as it goes. */
export const COUNTING = `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE orders (product INT, ordered_at AS PROCTIME()) WITH (
  'connector' = 'datagen', 'rows-per-second' = '10', 'fields.product.min' = '1', 'fields.product.max' = '2'
);
CREATE TEMPORARY TABLE counts (product INT, so_far BIGINT) WITH (
  'connector' = 'filesystem', 'path' = '\${Sink.directory}', 'format' = 'csv'
);
INSERT INTO counts
SELECT product, COUNT(*) OVER (PARTITION BY product ORDER BY ordered_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM orders;
`;

/** A job without state that writes nowhere. */
export function idleJob(sink = 'nowhere', rows = "'rows-per-second' = '1'"): string {
  return `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE numbers (n INT) WITH ('connector' = 'datagen', ${rows});
CREATE TEMPORARY TABLE ${sink} (n INT) WITH ('connector' = 'blackhole');
INSERT INTO ${sink} SELECT n FROM numbers;
`;
}
