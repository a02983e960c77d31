/** Logs are read where they grew: the local cluster's from disk by offset, others over REST. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { Cluster } from '../../core/flink/cluster.ts';
import { readLogChunk } from '../../core/operations/logOperations.ts';
import type { FlinkApi, LocalFlink } from '../../core/ports.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const LOCAL: Cluster = { name: 'local', kind: 'local', rest: undefined, gateway: undefined, flinkVersion: '2.3.0' };
const PROCESS = { kind: 'jobManager' } as const;

function scene() {
  const folder = temporaryFolder();
  const logFile = join(folder, 'jobManager.log');
  const cluster = {
    flinkVersion: '2.3.0',
    home: '/flink',
    rest: 'http://127.0.0.1:1',
    gateway: 'http://127.0.0.1:2',
    processes: [{ name: 'jobManager', pid: 1, alive: true, logFile } as const],
    checkpointDirectory: 'file:/c',
    savepointDirectory: 'file:/s',
  };
  const asked: string[] = [];
  const ports = {
    files: createFiles(),
    hosts: { isConfirmed: () => Promise.resolve(true), confirm: () => Promise.resolve() },
    localFlink: { status: () => Promise.resolve({ kind: 'running', cluster }) } as unknown as LocalFlink,
    flink: {
      logFiles: (_connection: unknown, process: { readonly kind: string }) => {
        asked.push(process.kind);
        return Promise.resolve([]);
      },
    } as unknown as FlinkApi,
  };
  const read = (from: number, name = 'jobManager.log') => readLogChunk(ports, LOCAL, { process: PROCESS, name, from }, NEVER_CANCELLED);
  return { logFile, asked, read };
}

test('whole lines from an offset, and nothing when nothing is new', async () => {
  const { logFile, asked, read } = scene();
  writeFileSync(logFile, 'one\ntwo\nthr');
  const first = await read(0);
  expect(first).toEqual({ text: 'one\ntwo\n', next: 8, size: 11 });
  appendFileSync(logFile, 'ee\n');
  expect(await read(first.next)).toEqual({ text: 'three\n', next: 14, size: 14 });
  expect(await read(14)).toEqual({ text: '', next: 14, size: 14 });
  expect(asked).toEqual([]);
});

test('the end of a log, and its start after it was rotated', async () => {
  const { logFile, read } = scene();
  writeFileSync(logFile, '0123456789\nlast\n');
  expect((await read(-5)).text).toBe('last\n');
  writeFileSync(logFile, 'new\n');
  expect(await read(16)).toEqual({ text: 'new\n', next: 4, size: 4 });
});

test('bytes that are no UTF-8 become replacement characters', async () => {
  const { logFile, read } = scene();
  writeFileSync(logFile, Buffer.from([0x61, 0xff, 0x62, 0xc3, 0x0a]));
  expect((await read(0)).text).toBe('a\ufffdb\ufffd\n');
});

test('a name that leaves the folder is not looked for on disk', async () => {
  const { asked, read } = scene();
  expect(await read(0, '../../../etc/passwd')).toEqual({ text: '', next: 0, size: 0 });
  expect(asked).toEqual(['jobManager']);
});
