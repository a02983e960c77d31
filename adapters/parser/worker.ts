/** Entry of the worker thread that parses long statements. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { checkPartText } from '../../core/sql/checkPart.ts';
import type { ParseReply, ParseRequest } from './parseWire.ts';

function serve(port: MessagePort): void {
  port.on('message', ({ text, version }: ParseRequest) => {
    port.postMessage(checkPartText(text, version) satisfies ParseReply);
  });
}

if (parentPort !== null) serve(parentPort);
