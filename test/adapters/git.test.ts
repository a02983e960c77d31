/** Facts of real git repositories, hostile ones among them. */
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createGit } from '../../adapters/git/createGit.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { SourceFacts } from '../../core/ledger.ts';
import { newRepository } from '../support/gitRepository.ts';
import { recordingLog } from '../support/recordingLog.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const NO_FACTS = { repository: undefined, branch: undefined, commit: undefined, dirty: undefined };

function factsOf(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<SourceFacts> {
  return createGit({ log: recordingLog(), env }).facts(folder, NEVER_CANCELLED);
}

/** A program that leaves `marker` behind when anything runs it, and passes its input on as a filter does. */
function trap(folder: string): { readonly program: string; readonly sprung: () => boolean } {
  const marker = join(folder, 'trap-was-run');
  const program = join(folder, 'trap.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\ncat\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(marker) };
}

test('a clean repository: remote, branch and commit', async () => {
  const repository = newRepository(temporaryFolder());
  repository.git('remote', 'add', 'origin', 'https://git.example/shop.git');
  expect(await factsOf(repository.folder)).toStrictEqual({
    repository: 'https://git.example/shop.git',
    branch: 'main',
    commit: repository.git('rev-parse', 'HEAD'),
    dirty: false,
  });
});

test('a changed, a staged and an untracked file each make it dirty, an ignored one does not', async () => {
  const repository = newRepository(temporaryFolder());
  repository.write('.git/info/exclude', 'ignored.sql\n');
  repository.write('ignored.sql', 'x');
  expect((await factsOf(repository.folder)).dirty).toBe(false);
  repository.write('new.sql', 'x');
  expect((await factsOf(repository.folder)).dirty).toBe(true);
  repository.git('add', 'new.sql');
  expect((await factsOf(repository.folder)).dirty).toBe(true);
  repository.git('commit', '--quiet', '--message=Second');
  expect((await factsOf(repository.folder)).dirty).toBe(false);
  repository.write('a.sql', 'SELECT 2;\n');
  expect((await factsOf(repository.folder)).dirty).toBe(true);
});

test('in a project below the root of the repository only what is in the project counts', async () => {
  const repository = newRepository(temporaryFolder());
  repository.write('项目 one/b.sql', 'SELECT 1;\n');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=Second');
  repository.write('elsewhere.sql', 'x');
  expect(await factsOf(join(repository.folder, '项目 one'))).toMatchObject({ branch: 'main', dirty: false });
  repository.write('项目 one/deeper/c.sql', 'x');
  expect(await factsOf(join(repository.folder, '项目 one'))).toMatchObject({ dirty: true });
});

test('the remote of the branch wins over origin', async () => {
  const repository = newRepository(temporaryFolder());
  repository.git('remote', 'add', 'origin', 'https://git.example/fork');
  repository.git('remote', 'add', 'upstream', 'git@git.example:shop/sql.git');
  repository.git('config', 'branch.main.remote', 'upstream');
  expect((await factsOf(repository.folder)).repository).toBe('git@git.example:shop/sql.git');
});

test('a detached head has a commit and no branch; a repository without a commit has a branch and no commit', async () => {
  const repository = newRepository(temporaryFolder());
  repository.git('checkout', '--quiet', '--detach');
  expect(await factsOf(repository.folder)).toMatchObject({ branch: undefined, commit: repository.git('rev-parse', 'HEAD'), dirty: false });
  repository.git('checkout', '--quiet', '--orphan', 'fresh');
  expect(await factsOf(repository.folder)).toMatchObject({ branch: 'fresh', commit: undefined, dirty: true });
});

test('no facts outside of a repository, in a folder that is not there, in a broken repository, and without git', async () => {
  const folder = temporaryFolder();
  expect(await factsOf(folder)).toStrictEqual(NO_FACTS);
  expect(await factsOf(join(folder, 'missing'))).toStrictEqual(NO_FACTS);
  const repository = newRepository(join(folder, 'shop'));
  expect(await factsOf(repository.folder, { PATH: folder })).toStrictEqual(NO_FACTS);
  rmSync(join(repository.folder, '.git', 'HEAD'));
  expect(await factsOf(repository.folder)).toStrictEqual(NO_FACTS);
});

test('a bare repository hidden in a folder is not looked into', async () => {
  const repository = newRepository(temporaryFolder());
  const hidden = join(repository.folder, 'docs');
  repository.git('clone', '--quiet', '--bare', '.', hidden);
  expect(await factsOf(hidden)).toStrictEqual(NO_FACTS);
});

test('variables of a surrounding git call do not lead to another repository', async () => {
  const folder = temporaryFolder();
  const other = newRepository(join(folder, 'other'));
  const repository = newRepository(join(folder, 'shop'));
  repository.git('checkout', '--quiet', '-b', 'mine');
  const env = { ...process.env, GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder };
  expect(await factsOf(repository.folder, env)).toMatchObject({ branch: 'mine' });
});

test('no program that the repository names is run', async () => {
  const folder = temporaryFolder();
  const { program, sprung } = trap(folder);
  const repository = newRepository(join(folder, 'shop'));
  repository.write('.gitattributes', '*.sql filter=evil\n*.csv filter=Long-Running diff=evil\n');
  repository.write('b.csv', '1\n');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=Second');
  for (const hook of ['post-index-change', 'post-checkout', 'pre-commit']) {
    writeFileSync(join(repository.folder, '.git', 'hooks', hook), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  }
  const included = join(repository.folder, '.git', 'included');
  writeFileSync(included, `[filter "Long-Running"]\n\tprocess = ${program}\n\trequired = true\n`);
  for (const [key, value] of [
    ['core.fsmonitor', program],
    ['core.sshCommand', program],
    ['core.pager', program],
    ['core.editor', program],
    ['core.askPass', program],
    ['core.hooksPath', join(repository.folder, '.git', 'hooks')],
    ['credential.helper', program],
    ['diff.external', program],
    ['diff.evil.textconv', program],
    ['gpg.program', program],
    ['filter.evil.clean', program],
    ['filter.evil.smudge', program],
    ['filter.evil.required', 'true'],
    ['include.path', included],
  ] as const) {
    repository.git('config', key, value);
  }
  repository.write('a.sql', 'SELECT 3;\n');
  repository.write('b.csv', '2\n');
  expect(await factsOf(repository.folder)).toMatchObject({ branch: 'main', dirty: true });
  expect(sprung()).toBe(false);
  // The trap works: git without our settings runs it.
  expect(() => repository.git('status')).toThrow(/filter/);
  expect(sprung()).toBe(true);
});

test('objects that are missing in a partial clone are not fetched by a program that the repository names', async () => {
  const folder = temporaryFolder();
  const { program, sprung } = trap(folder);
  const source = newRepository(join(folder, 'source'));
  source.git('config', 'uploadpack.allowFilter', 'true');
  source.git('clone', '--quiet', '--filter=tree:0', '--no-checkout', `file://${source.folder}`, join(folder, 'shop'));
  const shop = join(folder, 'shop');
  source.git('-C', shop, 'config', 'remote.origin.uploadpack', program);
  source.git('-C', shop, 'config', 'protocol.file.allow', 'always');
  expect(await factsOf(shop)).toMatchObject({ branch: 'main', commit: source.git('rev-parse', 'HEAD') });
  expect(sprung()).toBe(false);
});

test('a filter whose name cannot be overridden leaves open whether the repository is dirty', async () => {
  const folder = temporaryFolder();
  const { program, sprung } = trap(folder);
  const repository = newRepository(join(folder, 'shop'));
  repository.write('.gitattributes', '*.sql filter=a=b\n');
  repository.git('config', 'filter.a=b.clean', program);
  repository.write('a.sql', 'SELECT 3;\n');
  expect(await factsOf(repository.folder)).toMatchObject({ branch: 'main', dirty: undefined });
  expect(sprung()).toBe(false);
});
