/** The Flink version that a script names for itself: `-- flink: 1.20` in one of the comments at its top. */
import type { TextSpan } from '../text.ts';
import { grammarVersion, type FlinkVersion } from './flinkVersion.ts';

const COMMENTS_AT_TOP = /^(?:\s+|--[^\r\n]*|\/\*[\s\S]*?\*\/)*/;
const VERSION = /(?:^|[\s*-])flink\s*:\s*(\d+\.\d+)/i;

/** `undefined` when it names none. */
export function versionComment(text: string): FlinkVersion | undefined {
  const span = releaseSpan(text);
  return span === undefined ? undefined : grammarVersion(text.slice(span.start, span.end));
}

/** The change by which a script names another version. */
export function changedVersionComment(text: string, version: FlinkVersion): { readonly span: TextSpan; readonly text: string } {
  const span = releaseSpan(text);
  return span === undefined ? { span: { start: 0, end: 0 }, text: `-- flink: ${version}\n` } : { span, text: version };
}

/** Where the release is named. */
function releaseSpan(text: string): TextSpan | undefined {
  const comments = COMMENTS_AT_TOP.exec(text)?.[0] ?? '';
  const match = VERSION.exec(comments);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return { start: end - (match[1]?.length ?? 0), end };
}
