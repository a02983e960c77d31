/** Statements made by putting every piece into every place: what chance would take very long to make. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'combinations');

interface Combination {
  /** Statements with `@` where a piece goes. */
  readonly places: readonly string[];
  readonly pieces: readonly string[];
  /** How many pieces in a row go into a place, each row once; 1 when it is not given. */
  readonly times?: number;
}

/** Of all files of `combinations/`. */
export function combinedStatements(): readonly string[] {
  return readdirSync(FOLDER).flatMap((name) => combine(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Combination));
}

function combine({ places, pieces, times = 1 }: Combination): readonly string[] {
  const rows = rowsOf(pieces, times);
  return places.flatMap((place) => rows.map((row) => place.replaceAll('@', () => row)));
}

function rowsOf(pieces: readonly string[], times: number): readonly string[] {
  if (times <= 1) return pieces;
  return rowsOf(pieces, times - 1).flatMap((row) => pieces.map((piece) => `${row} ${piece}`));
}
