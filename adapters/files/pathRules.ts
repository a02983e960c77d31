/** Path arithmetic of a platform. */
import { posix, win32 } from 'node:path';
import type { PathRules } from '../../core/ports.ts';
import { toFlinkUri } from './flinkUri.ts';

export function pathRules(platform: NodeJS.Platform): PathRules {
  const path = platform === 'win32' ? win32 : posix;
  return {
    join: (...parts) => path.join(...parts),
    dirname: (file) => path.dirname(file),
    basename: (file, extension) => path.basename(file, extension),
    relative: (from, to) => path.relative(from, to).replaceAll(path.sep, '/'),
    isAbsolute: (file) => path.isAbsolute(file),
    toFileUri: (file) => toFlinkUri(file, platform),
  };
}
