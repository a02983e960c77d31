/** The last part of a program's output, however much it prints. */
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

const LIMIT = 1024 * 1024;

/** Reads `stream` to its end; gives a function that tells the last 1 Mi characters so far. */
export function collectTail(stream: Readable): () => string {
  const decoder = new StringDecoder('utf8');
  let tail = '';
  stream.on('data', (chunk: Buffer) => {
    tail = (tail + decoder.write(chunk)).slice(-LIMIT);
  });
  return () => tail;
}
