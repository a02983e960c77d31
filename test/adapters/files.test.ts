/** Files, folders and addresses of this machine, on a real disk. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { listFiles } from '../../adapters/files/listFiles.ts';
import { fromFlinkUri, toFlinkUri } from '../../adapters/files/flinkUri.ts';
import { cacheFolder, ledgerFile, stateFolder } from '../../adapters/files/folders.ts';
import { pathRules } from '../../adapters/files/pathRules.ts';
import { writePrivately } from '../../adapters/files/writePrivately.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const files = createFiles();

function write(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

test('a file is read as its bytes; what is not there is not an error, what is no file is one', async () => {
  const folder = temporaryFolder();
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x00, 0xff]);
  writeFileSync(join(folder, 'a.sql'), bytes);
  expect(new Uint8Array((await files.read(join(folder, 'a.sql'))) ?? [])).toEqual(bytes);
  expect(await files.read(join(folder, 'missing', 'a.sql'))).toBeUndefined();
  expect(await files.read(join(folder, 'a.sql', 'b.sql'))).toBeUndefined();
  await expect(files.read(folder)).rejects.toMatchObject({ name: 'FilesError', reason: 'notAFile', text: { args: { path: folder } } });
});

test('an endless device behind a link and a pipe that nobody fills are refused at once', async () => {
  const folder = temporaryFolder();
  symlinkSync('/dev/zero', join(folder, 'zero.sql'));
  execFileSync('mkfifo', [join(folder, 'pipe.sql')]);
  for (const name of ['zero.sql', 'pipe.sql']) {
    await expect(files.read(join(folder, name))).rejects.toMatchObject({ reason: 'notAFile' });
  }
});

test('a file beyond all measure is refused before it is read', async () => {
  const huge = join(temporaryFolder(), 'huge.sql');
  writeFileSync(huge, '');
  truncateSync(huge, 200 * 1024 * 1024);
  await expect(files.read(huge)).rejects.toMatchObject({ reason: 'tooLarge', text: { args: { path: huge, limit: 64 } } });
});

test('the files of a project: by extension, sorted, without what builds and tools keep', async () => {
  const folder = temporaryFolder();
  write(folder, ['b.sql', 'a/deep/C.SQL', 'a/x.sqlx', 'a/y.txt', '任务/d.sql', 'e f.sql']);
  write(folder, ['node_modules/p/n.sql', '.git/g.sql', '.venv/v.sql', 'target/classes/t.sql', 'a/build/u.sql']);
  symlinkSync(folder, join(folder, 'a', 'loop'));
  symlinkSync(join(folder, 'b.sql'), join(folder, 'link.sql'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.sql'));
  const expected = ['a/deep/C.SQL', 'b.sql', 'e f.sql', 'link.sql', '任务/d.sql'];
  expect(await files.list(folder, ['.sql'])).toEqual(expected.map((path) => join(folder, path)));
  expect(await files.list(folder, ['.txt', '.sqlx'])).toEqual([join(folder, 'a/x.sqlx'), join(folder, 'a/y.txt')]);
  expect(await files.list(join(folder, 'missing'), ['.sql'])).toEqual([]);
});

test('what .gitignore files name is left out, the nearest file that says something deciding', async () => {
  const repository = temporaryFolder();
  const folder = join(repository, 'jobs');
  write(repository, [
    '.git/HEAD',
    'jobs/a.sql',
    'jobs/tmp.sql',
    'jobs/data/b.sql',
    'jobs/kept/tmp.sql',
    'jobs/kept/deep/c.sql',
    'jobs/x.sql',
  ]);
  writeFileSync(join(repository, '.gitignore'), 'tmp.sql\r\ndata/\n');
  writeFileSync(join(folder, '.gitignore'), '/x.sql\n');
  writeFileSync(join(folder, 'kept', '.gitignore'), '!tmp.sql\n');
  const expected = ['a.sql', 'kept/deep/c.sql', 'kept/tmp.sql'];
  expect(await files.list(folder, ['.sql'])).toEqual(expected.map((path) => join(folder, path)));
});

test('the rules of a folder above count only within a repository', async () => {
  const outer = temporaryFolder();
  write(outer, ['inner/a.sql']);
  writeFileSync(join(outer, '.gitignore'), '*.sql\n');
  expect(await files.list(join(outer, 'inner'), ['.sql'])).toEqual([join(outer, 'inner', 'a.sql')]);
});

test('a link that leads in a circle is listed, so that whoever reads it tells why it cannot', async () => {
  const folder = temporaryFolder();
  symlinkSync('loop.sql', join(folder, 'loop.sql'));
  expect(await files.list(folder, ['.sql'])).toEqual([join(folder, 'loop.sql')]);
});

test('more files than anybody means are refused', async () => {
  const folder = temporaryFolder();
  write(folder, ['a.sql', 'b.sql', 'c/d.sql']);
  await expect(listFiles(folder, ['.sql'], 3)).rejects.toMatchObject({ reason: 'tooMany', text: { args: { folder, limit: 3 } } });
  expect(await listFiles(folder, ['.sql'], 4)).toHaveLength(3);
});

test('a folder is told from a file and from nothing', async () => {
  const folder = temporaryFolder();
  write(folder, ['a.sql']);
  expect(await files.isFolder(folder)).toBe(true);
  expect(await files.isFolder(join(folder, 'a.sql'))).toBe(false);
  expect(await files.isFolder(join(folder, 'none'))).toBe(false);
});

test('the nearest folder upward that holds the file, from a folder and from a file', async () => {
  const folder = temporaryFolder();
  write(folder, ['sluice.yaml', 'a/sluice.yaml', 'a/b/c.sql', 'd/sluice.yaml/e.sql']);
  expect(await files.findUp(join(folder, 'a', 'b', 'c.sql'), 'sluice.yaml')).toBe(join(folder, 'a'));
  expect(await files.findUp(join(folder, 'a'), 'sluice.yaml')).toBe(join(folder, 'a'));
  expect(await files.findUp(join(folder, 'd', 'sluice.yaml', 'e.sql'), 'sluice.yaml')).toBe(folder);
  expect(await files.findUp(join(folder, 'a'), 'no-such-file-anywhere.yaml')).toBeUndefined();
});

test('the hash of known bytes', async () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await files.sha256(new TextEncoder().encode('abc'))).toBe(abc);
});

test('a state image is there when its _metadata is, by the folder or the file, in each form that Flink prints', async () => {
  const folder = join(temporaryFolder(), 'save points 中文');
  write(folder, ['savepoint-1/_metadata', 'a%20b/_metadata', 'chk-2/shared']);
  mkdirSync(join(folder, 'cut-off'));
  writeFileSync(join(folder, 'cut-off', '_metadata'), '');
  const look = (path: string): Promise<string> => files.stateImageExists(path);
  expect(await look(`file:${folder}/savepoint-1`)).toBe('verified');
  expect(await look(`file://${folder}/savepoint-1/`)).toBe('verified');
  expect(await look(`file:${folder}/savepoint-1/_metadata`)).toBe('verified');
  expect(await look(`file:${folder}/x//../savepoint-1`)).toBe('verified');
  expect(await look(`file:${folder}/a%20b`)).toBe('verified');
  expect(await look(`file:${folder}/a b`)).toBe('missing');
  expect(await look(`file:${folder}/chk-2`)).toBe('missing');
  expect(await look(`file:${folder}/cut-off`)).toBe('missing');
  expect(await look(`file:${folder}/gone`)).toBe('missing');
});

test.each(['hdfs://nn/a', 's3://bucket/a', 'file://server/share/a', 'file://localhost/a', 'file:relative', '/a', '', 'file:/a\0b'])(
  'an image at %j cannot be looked at from here',
  async (uri) => {
    expect(await files.stateImageExists(uri)).toBe('notVerified');
    expect(await files.listUri(uri)).toBeUndefined();
  },
);

test('the entries of a folder by its address; none where there is no such folder', async () => {
  const folder = temporaryFolder();
  write(folder, ['b', 'a/c']);
  expect(await files.listUri(`file:${folder}`)).toEqual(['a', 'b']);
  rmSync(join(folder, 'a'), { recursive: true });
  expect(await files.listUri(`file:${folder}/a`)).toEqual([]);
});

test('a path comes back from its address, whatever characters it has', () => {
  const segment = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[/\0\\:]|^\.{1,2}$/.test(text) && text.trim() === text);
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
      const posix = `/${segments.join('/')}`;
      expect(fromFlinkUri(toFlinkUri(posix, 'linux'), 'linux')).toBe(posix);
      const windows = `C:\\${segments.join('\\')}`;
      expect(fromFlinkUri(toFlinkUri(windows, 'win32'), 'win32')).toBe(windows);
    }),
  );
});

test('the arithmetic of paths is that of the platform, with slashes in what is relative', () => {
  const windows = pathRules('win32');
  expect(windows.relative(String.raw`C:\shop`, String.raw`C:\shop\sql\a.sql`)).toBe('sql/a.sql');
  expect(windows.join(String.raw`C:\shop`, 'sql/a.sql')).toBe(String.raw`C:\shop\sql\a.sql`);
  expect(windows.isAbsolute(String.raw`C:\shop`)).toBe(true);
  expect(windows.toFileUri(String.raw`C:\my shop`)).toBe('file:/C:/my shop');
  const posix = pathRules('linux');
  expect(posix.relative('/shop', '/shop/sql/a.sql')).toBe('sql/a.sql');
  expect(posix.relative('/shop/a', '/shop/b')).toBe('../b');
  expect(posix.basename('/shop/orders.sql', '.sql')).toBe('orders');
  expect(posix.dirname('/shop/orders.sql')).toBe('/shop');
  expect(posix.toFileUri('/my shop')).toBe('file:/my shop');
});

test('a file is written whole or not at all, and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'state', 'a.json');
  await writePrivately(file, 'one');
  await writePrivately(file, 'two');
  expect(new TextDecoder().decode(await files.read(file))).toBe('two');
  mkdirSync(join(folder, 'state', 'taken', 'x'), { recursive: true });
  await expect(writePrivately(join(folder, 'state', 'taken'), 'three')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(join(folder, 'state')).sort()).toEqual(['a.json', 'taken']);
});

const ANN = { home: '/home/ann', platform: 'linux' } as const;

test('the folders of each system', () => {
  expect(stateFolder({ ...ANN, env: {} })).toBe('/home/ann/.local/state/sluice');
  expect(cacheFolder({ ...ANN, env: {} })).toBe('/home/ann/.cache/sluice');
  expect(stateFolder({ ...ANN, env: { XDG_STATE_HOME: '/x/state' } })).toBe('/x/state/sluice');
  expect(cacheFolder({ ...ANN, env: { XDG_CACHE_HOME: '/x/cache' } })).toBe('/x/cache/sluice');
  const mac = { home: '/Users/ann', platform: 'darwin', env: {} } as const;
  expect(stateFolder(mac)).toBe('/Users/ann/Library/Application Support/Sluice');
  expect(cacheFolder(mac)).toBe('/Users/ann/Library/Caches/Sluice');
  const windows = { home: '/c/Users/ann', platform: 'win32', env: { LOCALAPPDATA: '/c/local' } } as const;
  expect([stateFolder(windows), cacheFolder(windows)]).toEqual([join('/c/local', 'Sluice', 'State'), join('/c/local', 'Sluice', 'Cache')]);
});

test('our own variables win, and a relative folder counts as not set', () => {
  const env = { SLUICE_STATE_DIR: '/s', SLUICE_CACHE_DIR: '/c', XDG_STATE_HOME: '/x', XDG_CACHE_HOME: '/x' };
  expect([stateFolder({ ...ANN, env }), cacheFolder({ ...ANN, env }), ledgerFile({ ...ANN, env })]).toEqual([
    '/s',
    '/c',
    '/s/ledger.sqlite',
  ]);
  expect(ledgerFile({ ...ANN, env: { ...env, SLUICE_LEDGER: '/l/mine.sqlite' } })).toBe('/l/mine.sqlite');
  expect(ledgerFile({ ...ANN, env: { SLUICE_LEDGER: 'mine.sqlite', SLUICE_STATE_DIR: 's' } })).toBe(
    '/home/ann/.local/state/sluice/ledger.sqlite',
  );
});
