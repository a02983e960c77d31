/** What of Flink's grammar the accepted statements of a run have used. */
import type { FlinkProductions, Production, Step } from './flinkProductions.ts';

export interface CoverageReport {
  /** How many accepted statements used each production, the least used ones first; without those that no statement can reach. */
  readonly productions: readonly (readonly [name: string, used: number])[];
  /** Productions that nothing reachable calls. */
  readonly unreachable: readonly string[];
  readonly alternatives: number;
  /** Alternatives that no accepted statement used, each by its production and what it begins with. */
  readonly unused: readonly string[];
}

/** @param counts how many accepted statements used each alternative, by its number */
export function coverageReport(grammar: FlinkProductions, counts: readonly number[], start: string): CoverageReport {
  const reached = reachable(grammar, start);
  const used = grammar.productions.filter((production) => reached.has(production));
  const productions = used.map((production) => [production.name, counts[production.alternative] ?? 0] as const);
  const alternatives = new Map(used.flatMap((production) => describedAlternatives(grammar, production)));
  const unused = [...alternatives].filter(([alternative]) => (counts[alternative] ?? 0) === 0);
  return {
    productions: productions.toSorted(([, left], [, right]) => left - right),
    unreachable: grammar.productions.filter((production) => !reached.has(production)).map(({ name }) => name),
    alternatives: alternatives.size,
    unused: unused.map(([, description]) => description),
  };
}

function reachable(grammar: FlinkProductions, start: string): ReadonlySet<Production> {
  const byEntry = new Map(grammar.productions.map((production) => [production.entry, production]));
  const first = grammar.production(start);
  const reached = new Set(first === undefined ? [] : [first]);
  for (const production of reached) {
    for (const step of production.steps) {
      const called = step.kind === 'call' ? byEntry.get(step.entry) : undefined;
      if (called !== undefined) reached.add(called);
    }
  }
  return reached;
}

/** The ways that statements may go: not those that only end in a refusal, nor conditions that do not change the way. */
function describedAlternatives(grammar: FlinkProductions, { name, steps }: Production): readonly (readonly [number, string])[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'choice' || new Set(step.arms.map((arm) => arm.next)).size === 1) return [];
    const open = step.arms.filter((arm) => (grammar.costs[arm.next] ?? Infinity) < Infinity);
    return open.map((arm) => [arm.alternative, `${name}: ${beginning(grammar, arm.next)}`] as const);
  });
}

function beginning(grammar: FlinkProductions, at: number): string {
  const step: Step | undefined = grammar.steps[at];
  switch (step?.kind) {
    case 'consume':
      return grammar.texts[step.token]?.[0] ?? '';
    case 'call':
      return grammar.productions.find((production) => production.entry === step.entry)?.name ?? '';
    case 'choice':
      return `choice ${at}`;
    default:
      return 'end';
  }
}
