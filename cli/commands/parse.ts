/** `sluice parse --jsonl`: one statement a line in, Flink's verdict as we see it a line out. */
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { jsonLines } from '../jsonLines.ts';
import type { Session } from '../session.ts';
import { grammarVersion } from '../../core/sql/flinkVersion.ts';
import { parseVerdict } from '../../core/sql/parseJsonl.ts';

/** More complaints than this help nobody. */
const MOST_COMPLAINTS = 10;

export async function parse(session: Session, flink: string | undefined): Promise<ExitCode> {
  const version = grammarVersion(flink);
  const { terminal } = session;
  let number = 0;
  let bad = 0;
  for await (const line of jsonLines(terminal.input)) {
    number++;
    if (session.outputGone.aborted || session.signal.aborted) break;
    const text = line.replace(/^\uFEFF|\r$/g, '');
    if (text.trim() === '') continue;
    const item = itemOf(text);
    if (item !== undefined) terminal.write(`${JSON.stringify({ id: item.id, ...parseVerdict(item.sql, version, terminal.language) })}\n`);
    else if (++bad <= MOST_COMPLAINTS) terminal.complain(message('cli.badJsonLine', { number, line: text.slice(0, 80) }));
  }
  return bad === 0 ? EXIT.ok : EXIT.usage;
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
