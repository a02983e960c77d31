/** Reads the running counts that the sample job has written: the state as the data shows it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Counts per product, in no order. */
export type Counts = ReadonlyMap<string, readonly number[]>;

/** Names of the finished files; a file that is still written to begins with a dot. */
export async function finishedFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.') && !name.startsWith('_')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

export async function readCounts(folder: string, files: readonly string[]): Promise<Counts> {
  const counts = new Map<string, number[]>();
  for (const file of files) {
    const rows = (await readFile(path.join(folder, file), 'utf8')).split('\n').filter((row) => row !== '');
    for (const row of rows) {
      const [product = '', count = ''] = row.split(',');
      counts.set(product, [...(counts.get(product) ?? []), Number(count)]);
    }
  }
  return counts;
}

/** The smallest or largest count of each product. */
export function perProduct(counts: Counts, pick: (...numbers: readonly number[]) => number): ReadonlyMap<string, number> {
  const products = [...counts.keys()].sort();
  return new Map(products.map((product) => [product, pick(...(counts.get(product) ?? []))]));
}
