/** The Flink version that a script names for itself: `-- flink: 1.20` in one of the comments at its top. */
import { grammarVersion, type FlinkVersion } from './flinkVersion.ts';

const COMMENTS_AT_TOP = /^(?:\s+|--[^\r\n]*|\/\*[\s\S]*?\*\/)*/;
const VERSION = /(?:^|[\s*-])flink\s*:\s*(\d+\.\d+)/i;

/** `undefined` when it names none. */
export function versionComment(text: string): FlinkVersion | undefined {
  const comments = COMMENTS_AT_TOP.exec(text)?.[0] ?? '';
  const release = VERSION.exec(comments)?.[1];
  return release === undefined ? undefined : grammarVersion(release);
}
