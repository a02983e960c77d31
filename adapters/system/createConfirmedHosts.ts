/** The hosts that this machine's user has confirmed, in a file outside any workspace. */
import { readFile } from 'node:fs/promises';
import { BlockList, isIP } from 'node:net';
import type { ConfirmedHosts } from '../../core/ports.ts';
import { isAbsent } from '../files/filesError.ts';
import { writePrivately } from '../files/writePrivately.ts';
import { ConfirmedHostsError } from './confirmedHostsError.ts';

/** Hosts of this machine itself are always confirmed. All calls throw `ConfirmedHostsError`. */
export function createConfirmedHosts(options: { readonly file: string }): ConfirmedHosts {
  const { file } = options;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function add(host: string): Promise<void> {
    const hosts = new Set(await readHosts(file)).add(host);
    try {
      await writePrivately(file, `${JSON.stringify({ version: 1, hosts: [...hosts].sort() }, undefined, 2)}\n`);
    } catch (cause) {
      throw new ConfirmedHostsError('notWritten', file, cause);
    }
  }

  return {
    isConfirmed: async (host) => isLoopback(plain(host)) || (await readHosts(file)).includes(plain(host)),
    confirm: (host) => {
      const write = lastWrite.then(() => add(plain(host)));
      lastWrite = write.catch(() => undefined);
      return write;
    },
  };
}

/** One spelling for a host: lower case, no brackets round an IPv6 address, no dot at the end. */
function plain(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** By number only: a name such as `127.0.0.1.example.com` is somebody else's. */
function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  const loopback = new BlockList();
  loopback.addSubnet('127.0.0.0', 8, 'ipv4');
  loopback.addAddress('::1', 'ipv6');
  const version = isIP(host);
  return version !== 0 && loopback.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

async function readHosts(file: string): Promise<readonly string[]> {
  try {
    return parseHosts(await readFile(file, 'utf8'));
  } catch (cause) {
    if (isAbsent(cause)) return [];
    throw new ConfirmedHostsError('unreadable', file, cause);
  }
}

function parseHosts(text: string): readonly string[] {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'hosts' in value && Array.isArray(value.hosts)) {
    return value.hosts.filter((host) => typeof host === 'string');
  }
  throw new TypeError('no list of hosts');
}
