/** Recorded replies of real Flink versions (`test/adapters/replies`), served again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendJson, startLocalServer, type LocalServer } from './localServer.ts';

/** Versions that replies were recorded from. */
export const REPLAYED_VERSIONS = ['2.3.0', '1.20.3'] as const;
export type ReplayedVersion = (typeof REPLAYED_VERSIONS)[number];

interface RecordedReply {
  readonly status: number;
  readonly body: unknown;
}

export function recordedReply(version: ReplayedVersion, name: string): RecordedReply {
  const text = readFileSync(join(import.meta.dirname, '..', 'adapters', 'replies', version, `${name}.json`), 'utf8');
  return JSON.parse(text) as RecordedReply;
}

/**
 * Answers each request with the recorded reply of that name: routes by method and path (`GET /overview`), the query left out, `*` for
 * any one part of the path. Anything else is answered 501.
 */
export function startReplayServer(version: ReplayedVersion, routes: Readonly<Record<string, string>>): Promise<LocalServer> {
  const patterns = Object.entries(routes).map(([route, name]) => [routePattern(route), name] as const);
  return startLocalServer((request, response) => {
    const asked = `${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`;
    const name = patterns.find(([pattern]) => pattern.test(asked))?.[1];
    const { status, body } = name === undefined ? { status: 501, body: `no reply for ${asked}` } : recordedReply(version, name);
    sendJson(response, status, body);
  });
}

function routePattern(route: string): RegExp {
  return new RegExp(`^${route.replaceAll('*', '[^/]+')}$`);
}
