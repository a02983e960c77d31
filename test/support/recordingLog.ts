/** A log that keeps what it is told. */
import type { Log } from '../../core/ports.ts';

export interface RecordingLog extends Log {
  readonly lines: readonly { readonly level: string; readonly text: string; readonly detail: unknown }[];
}

export function recordingLog(): RecordingLog {
  const lines: { readonly level: string; readonly text: string; readonly detail: unknown }[] = [];
  const at = (level: string) => (text: string, detail?: unknown) => {
    lines.push({ level, text, detail });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
