/** Our parser beside others, each in processes of its own, on a script that all of them accept. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';
import { NEWEST_FLINK_VERSION } from '../../core/sql/flinkVersion.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { FlinkParser } from '../fuzz/flinkParser.ts';
import type { Comparison } from './measure.ts';
import type { Measures } from './parsers/contestant.ts';

const LINES = 5000;
const FEW_LINES = 50;
const ROUNDS = 5;

/** Files of a folder that is removed afterwards. */
interface Arena {
  readonly ours: string;
  readonly dt: string;
  readonly long: string;
  readonly short: string;
}

/** Ratios are ours to theirs. */
export async function parserContests(): Promise<readonly Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  try {
    return await contests(await prepared(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function prepared(folder: string): Promise<Arena> {
  const contestants = ['sluice', 'dtSqlParser'].map((name) => join(import.meta.dirname, 'parsers', `${name}.ts`));
  await build({ entryPoints: contestants, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm' });
  const [long, short] = [LINES, FEW_LINES].map((lines) => {
    const file = join(folder, `${lines.toFixed(0)}.sql`);
    writeFileSync(file, scriptOf(lines));
    return file;
  });
  return { ours: join(folder, 'sluice.mjs'), dt: join(folder, 'dtSqlParser.mjs'), long: long ?? '', short: short ?? '' };
}

async function contests({ ours, dt, long, short }: Arena): Promise<readonly Comparison[]> {
  const cold = inTurns(ours, dt, 'cold', long);
  const warm = inTurns(ours, dt, 'warm', long);
  const few = least(Array.from({ length: ROUNDS }, () => run(ours, 'warm', short)));
  const flink = await flinkMilliseconds(scriptOf(LINES));
  const peer = (name: string): string => `${name}, ${LINES.toFixed(0)} lines`;
  return [
    compared('parse, cold', cold.ours.parse, peer('dt-sql-parser, cold'), cold.dt.parse),
    compared('peak memory of that, MB', cold.ours.peak, peer('dt-sql-parser'), cold.dt.peak),
    compared('parse, warm', warm.ours.parse, peer('dt-sql-parser, warm'), warm.dt.parse),
    compared('parse, warm', warm.ours.parse, peer(`Flink ${NEWEST_FLINK_VERSION} on a warm JVM`), flink),
    compared('parse after one edit', warm.ours.edit, peer('dt-sql-parser after one edit'), warm.dt.edit),
    compared('parse after one edit', warm.ours.edit, `the same in ${FEW_LINES.toFixed(0)} lines`, few.edit),
  ];
}

function compared(subject: string, subjectMilliseconds: number, peer: string, peerMilliseconds: number): Comparison {
  return { subject, peer, subjectMilliseconds, peerMilliseconds };
}

/** One after the other, so that the machine is the same for both. */
function inTurns(ours: string, dt: string, mode: string, file: string): { readonly ours: Measures; readonly dt: Measures } {
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: run(ours, mode, file), dt: run(dt, mode, file) }));
  return { ours: least(rounds.map((round) => round.ours)), dt: least(rounds.map((round) => round.dt)) };
}

function run(bundle: string, mode: string, file: string): Measures {
  return JSON.parse(execFileSync(process.execPath, [bundle, mode, file], { encoding: 'utf8' })) as Measures;
}

function least(rounds: readonly Measures[]): Measures {
  const of = (part: keyof Measures): number => Math.min(...rounds.map((round) => round[part]));
  return { parse: of('parse'), edit: of('edit'), peak: of('peak') };
}

/** Its parser takes one statement at a time; the way to its process and back is part of the time. */
async function flinkMilliseconds(script: string): Promise<number> {
  const statements = splitScript(script, NEWEST_FLINK_VERSION).map(({ text }) => text);
  const flink = FlinkParser.start(NEWEST_FLINK_VERSION);
  let best = Infinity;
  for (let round = 0; round < 6 * ROUNDS; round++) {
    const started = performance.now();
    const answers = await Promise.all(statements.map((statement) => flink.ask(statement)));
    best = Math.min(best, performance.now() - started);
    if (answers.some(({ kind }) => kind !== 'accepted')) throw new Error('Flink does not take the script');
  }
  flink.close();
  return best;
}

/** About so many lines of tables and of queries over them. */
function scriptOf(lines: number): string {
  const parts: string[] = [];
  for (let part = 1; parts.join('\n').split('\n').length + PART.split('\n').length <= lines; part++)
    parts.push(PART.replaceAll('%', part.toFixed(0)));
  return parts.join('\n');
}

const PART = `-- orders of region %
CREATE TABLE orders_% (
  order_id BIGINT,
  customer STRING,
  amount DECIMAL(10, 2),
  event_time TIMESTAMP(3),
  WATERMARK FOR event_time AS event_time - INTERVAL '5' SECOND,
  PRIMARY KEY (order_id) NOT ENFORCED
) WITH (
  'connector' = 'kafka',
  'topic' = 'orders_%',
  'properties.bootstrap.servers' = 'broker:9092',
  'format' = 'json'
);

INSERT INTO totals_%
SELECT customer, COUNT(*) AS orders, SUM(amount * 2 + 1) AS total,
  CASE WHEN SUM(amount) > 1000 THEN 'big' ELSE 'small' END AS size
FROM orders_% AS o
LEFT JOIN customers AS c ON o.customer = c.name AND c.active = TRUE
WHERE amount > 10 AND customer IS NOT NULL AND order_id IN (1, 2, 3)
GROUP BY customer
HAVING COUNT(*) > %;
`;
