/** Logs of JobManager and TaskManagers, read only where they grew. */
import type { Cancellation } from '../cancellation.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { FlinkProcess, Ports } from '../ports.ts';
import type { LogChunk } from './operations.ts';
import { decodeUtf8 } from '../project/utf8.ts';

/** Most bytes of one answer. */
export const LOG_CHUNK_BYTES = 1024 * 1024;

/** Bytes from `log.from` on, or that many before the end when it is negative; a log that shrank is read from its start. */
export async function readLogChunk(
  ports: Pick<Ports, 'flink'>,
  connection: ClusterConnection,
  log: { readonly process: FlinkProcess; readonly name: string; readonly from: number },
  cancellation: Cancellation,
): Promise<LogChunk> {
  const files = await ports.flink.logFiles(connection, log.process, cancellation);
  const size = files.find((file) => file.name === log.name)?.sizeBytes ?? 0;
  const wanted = log.from < 0 ? Math.max(0, size + log.from) : log.from;
  const from = wanted > size ? 0 : wanted;
  const to = Math.min(size, from + LOG_CHUNK_BYTES);
  if (to <= from) return { text: '', next: from, size };
  const bytes = await ports.flink.readLog(connection, { process: log.process, name: log.name, from, to }, cancellation);
  const whole = wholeLines(bytes);
  return { text: decodeTolerantly(whole), next: from + whole.length, size };
}

/** Up to the last line end, so that no character is cut; all of it when there is none. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** A log may hold any bytes: each that is not UTF-8 becomes the replacement character. */
function decodeTolerantly(bytes: Uint8Array): string {
  const parts: string[] = [];
  let rest = bytes;
  for (;;) {
    const decoded = decodeUtf8(rest);
    if (decoded.kind === 'text') return parts.join('') + decoded.text;
    const good = decodeUtf8(rest.subarray(0, decoded.offset));
    parts.push(good.kind === 'text' ? good.text : '', '\uFFFD');
    rest = rest.subarray(decoded.offset + 1);
  }
}
