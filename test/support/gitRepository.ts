/** Real git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface TestRepository {
  readonly folder: string;
  /** Runs git in it and gives what it printed. */
  git(...args: readonly string[]): string;
  /** Writes a file of it, with the folders that are missing. */
  write(path: string, text: string): void;
}

/** A new repository on branch `main` with one commit of `a.sql`, which knows nothing of this machine's git configuration. */
export function newRepository(folder: string): TestRepository {
  mkdirSync(folder, { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@shop.example',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@shop.example',
  };
  const repository: TestRepository = {
    folder,
    git: (...args) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim(),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.write('a.sql', 'SELECT 1;\n');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=First');
  return repository;
}
