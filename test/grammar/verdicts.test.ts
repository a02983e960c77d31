/** What the parsers of all Flink versions say about the statements of verdicts.jsonl, as test/fuzz/label.ts asked them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLINK_VERSIONS } from '../../core/sql/flinkVersion.ts';
import { parseVerdict } from '../../core/sql/parseJsonl.ts';

interface Case {
  readonly sql: string;
  /** By version, where Flink refuses the statement; `null` where only that it does is to be compared. */
  readonly refused: Readonly<Record<string, readonly [line: number, column: number, endLine: number, endColumn: number] | null>>;
}

const CASES = readFileSync(join(import.meta.dirname, 'verdicts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe.each(FLINK_VERSIONS)('Flink %s', (version) => {
  test.each(CASES)('$sql', ({ sql, refused }) => {
    const { ok, errors } = parseVerdict(sql, version, 'en');
    const place = refused[version];
    expect(ok).toBe(place === undefined);
    if (place === undefined || place === null) return;
    expect(errors.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([place]);
  });
});
