/** The lines of a stream of JSON texts. */
import type { Readable } from 'node:stream';

/** Lines end at a line feed alone: JSON may hold U+2028 and its like as they are. */
export async function* jsonLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
