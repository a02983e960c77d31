/** Commands that Flink takes by pattern before its SQL parser sees them (the planner's ExtendedParser). */
import { type FlinkVersion, versionRank } from './flinkVersion.ts';

export type SessionCommand =
  | { readonly kind: 'set'; readonly key: string | undefined; readonly value: string | undefined }
  | { readonly kind: 'reset'; readonly key: string | undefined }
  | { readonly kind: 'client' };

const SET = /^SET(\s+(?<key>[^'\s]+)\s*=\s*('(?<quoted>[^']*)'|(?<plain>[^;\s]+)))?\s*;?$/i;
const RESET = /^RESET(\s+(?<key>[^'\s]+)\s*)?\s*;?$/i;
const CLIENT = /^(CLEAR|HELP|EXIT|QUIT)\s*;?$/i;
/** Before 1.16, without a semicolon only. */
const FIRST_CLIENT = /^(CLEAR|HELP|EXIT|QUIT)$/i;

/** The command that `text` is; `undefined` when it is for the SQL parser. */
export function sessionCommand(text: string, version: FlinkVersion): SessionCommand | undefined {
  const trimmed = text.trim();
  const set = SET.exec(trimmed);
  if (set !== null) return { kind: 'set', key: set.groups?.['key'], value: set.groups?.['quoted'] ?? set.groups?.['plain'] };
  const reset = RESET.exec(trimmed);
  if (reset !== null) return { kind: 'reset', key: reset.groups?.['key'] };
  return (versionRank(version) < 116 ? FIRST_CLIENT : CLIENT).test(trimmed) ? { kind: 'client' } : undefined;
}
