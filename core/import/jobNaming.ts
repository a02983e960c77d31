/** Names of imported jobs, as a project takes them. */
import { NAME_RULE } from '../project/projectRules.ts';

/** In characters: a number and the endings of files still fit. */
const LONGEST = 80;

/** Names that Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name and a name of a file, whatever the text: nothing in it leads to another folder. */
export function safeName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+/, '');
  const short = Array.from(cleaned)
    .slice(0, LONGEST)
    .join('')
    .replace(/[-.]+$/, '');
  if (!NAME_RULE.pattern.test(short)) return 'job';
  return DEVICE.test(short) ? `job-${short}` : short;
}

/** Gives each name once; the second of two that differ in case at most gets a number. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  take(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free.toLowerCase()); number++) free = `${name}-${String(number)}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }
}
