/** Compares a subject with a peer in one run, so that the machine and its load are the same for both. */
import { performance } from 'node:perf_hooks';

export interface Contest {
  readonly subject: string;
  readonly peer: string;
  readonly runSubject: () => unknown;
  readonly runPeer: () => unknown;
}

export interface Comparison {
  readonly subject: string;
  readonly peer: string;
  readonly subjectMilliseconds: number;
  readonly peerMilliseconds: number;
}

/** Runs both in turns, once unmeasured. */
export function compare(contest: Contest, rounds: number): Comparison {
  contest.runSubject();
  contest.runPeer();
  const subject: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    subject.push(milliseconds(contest.runSubject));
    peer.push(milliseconds(contest.runPeer));
  }
  return { subject: contest.subject, peer: contest.peer, subjectMilliseconds: median(subject), peerMilliseconds: median(peer) };
}

/** One line for each comparison, with a line of titles. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ subject, peer, subjectMilliseconds, peerMilliseconds }) => [
    subject,
    subjectMilliseconds.toFixed(1),
    peer,
    peerMilliseconds.toFixed(1),
    (subjectMilliseconds / peerMilliseconds).toPrecision(2),
  ]);
  const all = [['what', 'ms', 'peer', 'ms', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
