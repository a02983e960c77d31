/** Logs of JobManager and TaskManagers, read only where they grew. */
import type { Cancellation } from '../cancellation.ts';
import type { Cluster } from '../flink/cluster.ts';
import type { FlinkProcess, Ports } from '../ports.ts';
import { connectionOf } from './connect.ts';
import type { LogChunk } from './operations.ts';
import { decodeUtf8 } from '../project/utf8.ts';

/** Most bytes of one answer. */
export const LOG_CHUNK_BYTES = 1024 * 1024;

export interface LogRequest {
  readonly process: FlinkProcess;
  readonly name: string;
  /** Negative: that many bytes before the end. */
  readonly from: number;
}

/** Where a log's bytes come from. */
interface LogSource {
  size(): Promise<number>;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What the log has from byte `from` on; a log that shrank is read from its start. */
export async function readLogChunk(
  ports: Pick<Ports, 'flink' | 'files' | 'localFlink' | 'hosts'>,
  cluster: Cluster,
  log: LogRequest,
  cancellation: Cancellation,
): Promise<LogChunk> {
  const source = (await diskSource(ports, cluster, log)) ?? (await restSource(ports, cluster, log, cancellation));
  const size = await source.size();
  const wanted = log.from < 0 ? Math.max(0, size + log.from) : log.from;
  const from = wanted > size ? 0 : wanted;
  const to = Math.min(size, from + LOG_CHUNK_BYTES);
  if (to <= from) return { text: '', next: from, size };
  const whole = wholeLines(await source.read(from, to));
  return { text: decodeTolerantly(whole), next: from + whole.length, size };
}

/** The local cluster's logs lie on this machine's disk: read by offset, without a request. */
async function diskSource(
  ports: Pick<Ports, 'files' | 'localFlink'>,
  cluster: Cluster,
  { process, name }: LogRequest,
): Promise<LogSource | undefined> {
  if (cluster.kind !== 'local') return undefined;
  const status = await ports.localFlink.status(cluster.flinkVersion);
  if (status.kind !== 'running' && status.kind !== 'crashed') return undefined;
  const logFile = status.cluster.processes.find((each) => each.name === process.kind)?.logFile;
  if (logFile === undefined || ports.files.paths.basename(name) !== name) return undefined;
  const path = ports.files.paths.join(ports.files.paths.dirname(logFile), name);
  if ((await ports.files.size(path)) === undefined) return undefined;
  return { size: async () => (await ports.files.size(path)) ?? 0, read: (from, to) => ports.files.readRange(path, from, to) };
}

async function restSource(
  ports: Pick<Ports, 'flink' | 'localFlink' | 'hosts'>,
  cluster: Cluster,
  { process, name }: LogRequest,
  cancellation: Cancellation,
): Promise<LogSource> {
  const connection = await connectionOf(ports, cluster);
  return {
    size: async () => {
      const files = await ports.flink.logFiles(connection, process, cancellation);
      return files.find((file) => file.name === name)?.sizeBytes ?? 0;
    },
    read: (from, to) => ports.flink.readLog(connection, { process, name, from, to }, cancellation),
  };
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
