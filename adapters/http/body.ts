/** Reading reply bodies within bounds. */
import type { Readable } from 'node:stream';
import { HttpFault } from './httpFault.ts';

/** The whole body. @throws HttpFault with reason `tooLarge` once it is longer than `maxBytes` */
export async function readBody(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new HttpFault('tooLarge', `more than ${String(maxBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes `from` to `to` (exclusive) of the body; stops reading past `to`. Fewer when the body is shorter. */
export async function readSlice(body: Readable, from: number, to: number): Promise<Uint8Array> {
  const wanted: Uint8Array[] = [];
  let at = 0;
  for await (const chunk of chunksOf(body)) {
    wanted.push(chunk.subarray(Math.max(0, from - at), Math.max(0, to - at)));
    at += chunk.byteLength;
    if (at >= to) break;
  }
  return Buffer.concat(wanted);
}

/** Leaving the loop early destroys the stream, and with it the connection. */
function chunksOf(body: Readable): AsyncIterable<Uint8Array> {
  return body as AsyncIterable<Uint8Array>;
}
