/**
 * A parser in a process of its own: `node BUNDLE cold|warm FILE`. Prints what {@link Measures} says as JSON: with `cold` of its first parse,
 * with `warm` of later ones and of edits.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Contestant {
  /** Reads a whole script and finds its errors. */
  readonly parse: (text: string) => number;
  /** The same after an edit, with whatever is known of the text before. */
  readonly parseEdited: (text: string) => number;
}

/** Milliseconds, and megabytes of the process's resident memory at its peak. */
export interface Measures {
  readonly parse: number;
  readonly edit: number;
  readonly peak: number;
}

const ROUNDS = 15;

/** @param load made only when the clock runs: to load a parser is a part of its first parse */
export async function compete(load: () => Promise<Contestant>): Promise<void> {
  const [mode, file = ''] = process.argv.slice(2);
  const text = readFileSync(file, 'utf8');
  const started = performance.now();
  const contestant = await load();
  const errors = contestant.parse(text);
  const cold = performance.now() - started;
  if (errors !== 0) throw new Error(`${errors.toFixed(0)} errors in a script that Flink takes`);
  const measures = mode === 'cold' ? { parse: cold, edit: Number.NaN } : warm(contestant, text);
  console.log(JSON.stringify({ ...measures, peak: process.resourceUsage().maxRSS / 1024 }));
}

/** The least of all rounds: what a busy machine adds is no property of the parser. */
function warm({ parse, parseEdited }: Contestant, text: string): Omit<Measures, 'peak'> {
  parseEdited(text);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => edited(text, round));
  return { parse: least(rounds, parse), edit: least(rounds, parseEdited) };
}

/** With another number in the middle. */
function edited(text: string, round: number): string {
  const at = text.indexOf('amount > 10', text.length / 2) + 'amount > 10'.length;
  return `${text.slice(0, at)}${round.toFixed(0)}${text.slice(at)}`;
}

function least(texts: readonly string[], work: (text: string) => unknown): number {
  const times = texts.map((text) => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
