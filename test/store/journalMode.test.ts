/** Which journal the ledger uses where. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { journalModeFor, journalModeOn } from '../../adapters/store/journalMode.ts';
import { openLedgerFile } from '../../adapters/store/openLedgerFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test.each([
  ['ext4', 0xef53, 'wal'],
  ['tmpfs', 0x01021994, 'wal'],
  ['btrfs', 0x9123683e, 'wal'],
  ['overlayfs', 0x794c7630, 'wal'],
  ['NFS', 0x6969, 'delete'],
  ['CIFS', 0xff534d42, 'delete'],
  ['SMB2, as a signed number', 0xfe534d42 | 0, 'delete'],
  ['sshfs', 0x65735546, 'delete'],
  ['a Windows drive in WSL', 0x01021997, 'delete'],
] as const)('on %s', (_, type, journal) => {
  expect(journalModeOn('/home/ann', 'linux', type)).toBe(journal);
});

test.each([
  ['win32', String.raw`\\server\home`, 'delete'],
  ['win32', String.raw`C:\Users\ann`, 'wal'],
  ['darwin', '/Volumes/team/ann', 'delete'],
  ['darwin', '/Users/ann/Library', 'wal'],
  ['freebsd', '/home/ann', 'delete'],
] as const)('on %s in %s', (platform, folder, journal) => {
  expect(journalModeOn(folder, platform, 0)).toBe(journal);
});

test('the opened file has the journal that its place allows, and commits that reach the disk', () => {
  const folder = temporaryFolder();
  const database = openLedgerFile(join(folder, 'ledger.sqlite'));
  onTestFinished(() => {
    database.close();
  });
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: journalModeFor(folder) });
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 3 });
});
