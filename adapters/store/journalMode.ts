/** Which journal a ledger may use where it lies: WAL needs memory shared by all its processes, which a network file system does not give. */
import { statfsSync } from 'node:fs';

export type JournalMode = 'wal' | 'delete';

/** Magic numbers of `statfs(2)` and `linux/magic.h`; FUSE is among them since sshfs and its like hide behind it. */
const LINUX_SHARED_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE, virtiofs
  0x01021997, // 9p: the Windows drives in WSL
  0x5346414f, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
  0x01161970, // GFS2
  0x7461636f, // OCFS2
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
  0x564c, // NCP
  0x786f4256, // VirtualBox shared folders
]);

/** The journal for a ledger in `folder`. In doubt `delete`, which is right everywhere and only slower. */
export function journalModeFor(folder: string): JournalMode {
  return journalModeOn(folder, process.platform, statfsSync(folder).type);
}

/** `type` is the magic number of the folder's file system, which says something on Linux only. */
export function journalModeOn(folder: string, platform: NodeJS.Platform, type: number): JournalMode {
  switch (platform) {
    case 'linux':
      return LINUX_SHARED_FILE_SYSTEMS.has(type >>> 0) ? 'delete' : 'wal';
    case 'win32':
      return folder.startsWith('\\\\') ? 'delete' : 'wal';
    case 'darwin':
      return /^\/(Volumes|Network|net)\//.test(`${folder}/`) ? 'delete' : 'wal';
    default:
      return 'delete';
  }
}
