/**
 * Local paths as Flink writes them (`org.apache.flink.core.fs.Path`): `file:/a b`, never percent-encoded, so that `%20` is three letters of
 * a name. `file:///a` is read alike; an authority, `localhost` too, is refused by Flink.
 */
import { posix, win32 } from 'node:path';

export function toFlinkUri(path: string, platform: NodeJS.Platform = process.platform): string {
  const slashed = platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return `file:${slashed.startsWith('/') ? '' : '/'}${slashed}`;
}

/** The absolute path that Flink on this machine would open; `undefined` for another scheme, another machine, or a relative path. */
export function fromFlinkUri(uri: string, platform: NodeJS.Platform = process.platform): string | undefined {
  const path = /^file:(?:\/\/)?(\/(?!\/).*)$/s.exec(uri.trim())?.[1];
  if (path === undefined || path.includes('\0')) return undefined;
  if (platform !== 'win32') return posix.normalize(path);
  return /^\/[A-Za-z]:/.test(path) ? win32.normalize(path.slice(1)) : undefined;
}
