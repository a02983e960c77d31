/** What the job of `order-counts.sql` wrote: the proof of its state, on disk. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every count that was written for a product, in rising order; a state that was lost shows as a count that comes twice. */
export type CountsByProduct = ReadonlyMap<string, readonly number[]>;

/** Only files that Flink has finished: others begin with a dot. */
export async function readCounts(sinks: string): Promise<CountsByProduct> {
  const folder = join(sinks, 'order-counts');
  const files = existsSync(folder) ? (await readdir(folder)).filter((name) => !name.startsWith('.')) : [];
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const counts = new Map<string, number[]>();
  for (const line of texts.flatMap((text) => text.split('\n')).filter((text) => text !== '')) {
    const [product = '', count = ''] = line.split(',');
    counts.set(product, [...(counts.get(product) ?? []), Number(count)]);
  }
  return new Map([...counts].map(([product, values]) => [product, values.sort((left, right) => left - right)]));
}

/** How many rows there are. */
export function total(counts: CountsByProduct): number {
  return [...counts.values()].reduce((sum, values) => sum + values.length, 0);
}

/** Whether each product was counted 1, 2, 3 … without a gap and without a count twice, across all runs of the job. */
export function isOneCount(counts: CountsByProduct): boolean {
  return counts.size > 0 && [...counts.values()].every((values) => values.every((value, index) => value === index + 1));
}
