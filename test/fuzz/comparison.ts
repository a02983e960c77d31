/** Puts statements to both parsers and keeps what they disagree about. */
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { parseVerdict } from '../../core/sql/parseJsonl.ts';
import type { FlinkParser, FlinkVerdict, Place } from './flinkParser.ts';

export type Disagreement = 'falseReject' | 'falseAccept' | 'place';

export interface Finding {
  readonly kind: Disagreement;
  readonly version: FlinkVersion;
  readonly sql: string;
  /** Where Flink refuses it, and what it says. */
  readonly flinkAt: Place | undefined;
  readonly flinkSays: string;
  readonly ourPlace: Place | undefined;
  readonly weSay: string;
}

export interface Score {
  readonly statements: number;
  readonly accepted: number;
  /** Accepted statements that used something of Flink's grammar which none before them had. */
  readonly fresh: readonly string[];
  readonly findings: readonly Finding[];
}

/** Asks about each statement once. */
export async function compareParsers(statements: Iterable<string>, version: FlinkVersion, flink: FlinkParser): Promise<Score> {
  const asked = [...new Set(statements)];
  const answers = await Promise.all(asked.map((sql) => flink.ask(sql)));
  const findings = asked.flatMap((sql, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : (findingOf(sql, version, answer) ?? []);
  });
  const fresh = asked.filter((_, index) => {
    const answer = answers[index];
    return answer?.kind === 'accepted' && answer.fresh > 0;
  });
  return { statements: asked.length, accepted: answers.filter(isAccepted).length, fresh, findings };
}

function isAccepted(verdict: FlinkVerdict): boolean {
  return verdict.kind === 'accepted' && verdict.statements === 1;
}

function findingOf(sql: string, version: FlinkVersion, flink: FlinkVerdict): Finding | undefined {
  const ours = parseVerdict(sql, version, 'en');
  const [error] = ours.errors;
  const ourPlace: Place | undefined = error === undefined ? undefined : [error.line, error.column, error.endLine, error.endColumn];
  const flinkAt = flink.kind === 'refused' ? flink.place : undefined;
  const kind = disagreement(ours.ok, isAccepted(flink), ourPlace, flinkAt);
  if (kind === undefined) return undefined;
  const flinkSays = flink.kind === 'refused' ? (flink.message.split('\nWas expecting')[0] ?? '') : '';
  return { kind, version, sql, flinkAt, flinkSays, ourPlace, weSay: error?.message ?? '' };
}

/** A refusal of Flink's in line 0 has no place. */
function disagreement(
  weAccept: boolean,
  flinkAccepts: boolean,
  ours: Place | undefined,
  flinks: Place | undefined,
): Disagreement | undefined {
  if (weAccept !== flinkAccepts) return weAccept ? 'falseAccept' : 'falseReject';
  if (weAccept || ours === undefined || flinks === undefined || flinks[0] === 0) return undefined;
  return ours.every((number, index) => number === flinks[index]) ? undefined : 'place';
}
