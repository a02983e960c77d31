/** The name that was meant by a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** Of the known names the nearest, whatever its case; `undefined` when none is near enough to be a slip. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const most = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 5));
  const lower = written.toLowerCase();
  const near = known
    .map((name) => ({ name, edits: distance(lower, name.toLowerCase()) }))
    .filter(({ name, edits }) => name !== written && edits <= most && edits < name.length)
    .sort((left, right) => left.edits - right.edits);
  return near[0]?.name;
}
