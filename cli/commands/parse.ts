/** `sluice parse --jsonl`: one statement a line in, Flink's verdict as we see it a line out. */
import { createInterface } from 'node:readline';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usageError.ts';
import { grammarVersion } from '../../core/sql/flinkVersion.ts';
import { parseVerdict } from '../../core/sql/parseJsonl.ts';

export async function parse(session: Session, flink: string | undefined): Promise<ExitCode> {
  const version = grammarVersion(flink);
  const { terminal } = session;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const item = itemOf(line);
    if (item === undefined) throw new UsageError(message('cli.badJsonLine', { line: line.slice(0, 80) }));
    terminal.write(`${JSON.stringify({ id: item.id, ...parseVerdict(item.sql, version, terminal.language) })}\n`);
  }
  return EXIT.ok;
}

function itemOf(line: string): { readonly id: unknown; readonly sql: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('sql' in value) || typeof value.sql !== 'string') return undefined;
    return { id: 'id' in value ? value.id : undefined, sql: value.sql };
  } catch {
    return undefined;
  }
}
