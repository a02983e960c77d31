/** A server that goes wrong in one chosen way, as real networks, proxies and overloaded clusters do. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { sendJson, startLocalServer, type LocalServer } from './localServer.ts';

const TRACE = [
  '<Exception on server side:',
  'org.apache.flink.runtime.rest.handler.RestHandlerException: Outer trouble.',
  '\tat org.apache.flink.Outer.call(Outer.java:1)',
  'Caused by: java.io.IOException: disk on fire',
  '\tat org.apache.flink.Inner.call(Inner.java:2)',
  '',
  'End of exception on server side>',
].join('\n');

const HTML = '<!doctype html><title>Sign in</title><p>Please sign in</p>';
const JSON_TYPE = { 'content-type': 'application/json' };

/** 256 MiB of blanks in 256 KiB: gzip members may be joined. */
const GZIP_BOMB = Buffer.concat(Array<Uint8Array>(256).fill(gzipSync(Buffer.alloc(1024 * 1024, ' '))));

/** What each kind of fault answers with. `elsewhere` is an address of another origin. */
const FAULTS = {
  hangBeforeHeaders: () => undefined,
  hangInBody: (response: ServerResponse) => void response.writeHead(200, JSON_TYPE).write('{"jobs":['),
  errorJson: (response: ServerResponse) => {
    sendJson(response, 500, { errors: ['Internal server error.', TRACE] });
  },
  errorHtml: (response: ServerResponse) => void response.writeHead(502, { 'content-type': 'text/html' }).end(HTML),
  okHtml: (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/html' }).end(HTML),
  plainText: (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('it works'),
  halfJson: (response: ServerResponse) => void response.writeHead(200, JSON_TYPE).end('{"jobs":[{"jid":"0'),
  halfJsonWithoutType: (response: ServerResponse) => void response.end('{"jobs":[{"jid":"0'),
  brokenJson: (response: ServerResponse) => void response.writeHead(200, JSON_TYPE).end('{"jobs":,}'),
  wrongShape: (response: ServerResponse) => {
    sendJson(response, 200, { version: 2, jobs: { count: 3 } });
  },
  unauthorized: (response: ServerResponse) => void response.writeHead(401, { 'content-type': 'text/html' }).end(HTML),
  reset: (response: ServerResponse) => void response.socket?.resetAndDestroy(),
  endsInBody: (response: ServerResponse) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' }).write('{"jobs":[', () => response.socket?.destroy());
  },
  endlessBody: (response: ServerResponse) => {
    response.writeHead(200, JSON_TYPE);
    pour(response, Buffer.alloc(64 * 1024, '['));
  },
  gzipBomb: (response: ServerResponse) => void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  redirect: (response: ServerResponse, elsewhere: string) => void response.writeHead(302, { location: `${elsewhere}/login` }).end(),
  slowDrip: (response: ServerResponse) => {
    response.writeHead(200, JSON_TYPE);
    drip(response);
  },
} as const satisfies Readonly<Record<string, (response: ServerResponse, elsewhere: string) => void>>;

export type FaultMode = keyof typeof FAULTS;
export const FAULT_MODES = Object.keys(FAULTS) as readonly FaultMode[];

/** `elsewhere` is where `redirect` points. */
export function startFaultServer(mode: FaultMode, elsewhere = 'http://127.0.0.1:9'): Promise<LocalServer> {
  return startLocalServer((request, response) => {
    // A fault may end the connection while the request's body still arrives.
    request.on('error', () => undefined).resume();
    FAULTS[mode](response, elsewhere);
  });
}

function pour(response: ServerResponse, bytes: Uint8Array): void {
  const more = (): void => {
    while (!response.destroyed && response.write(bytes));
  };
  response.on('drain', more);
  more();
}

/** A byte now and then, so that no pause is long. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => {
    clearInterval(timer);
  });
}
