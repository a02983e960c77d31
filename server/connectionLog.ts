/** The technical log of the server: the client shows it in its output channel. */
import { inspect } from 'node:util';
import type { Connection } from 'vscode-languageserver';
import type { Log } from '../core/ports.ts';

export function connectionLog({ console }: Connection): Log {
  return {
    debug: (text, detail) => console.debug(withDetail(text, detail)),
    info: (text, detail) => console.info(withDetail(text, detail)),
    warn: (text, detail) => console.warn(withDetail(text, detail)),
    error: (text, detail) => console.error(withDetail(text, detail)),
  };
}

function withDetail(text: string, detail: unknown): string {
  return detail === undefined ? text : `${text}\n${inspect(detail)}`;
}
