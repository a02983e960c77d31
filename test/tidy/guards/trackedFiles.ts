/** The files of the repository, as text. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TextFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(png|jar|sqlite|db|gz|tgz|zip|vsix|wasm)$/;

/** Every text file that git tracks or would track. */
export function trackedFiles(root: string): readonly TextFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The TypeScript and JavaScript that people write: nothing generated, no fixtures. */
export function sourceFiles(files: readonly TextFile[]): readonly TextFile[] {
  return files.filter(
    ({ path }) => /\.(ts|mjs)$/.test(path) && !path.startsWith('grammar/generated/') && !path.startsWith('test/tidy/fixtures/'),
  );
}
