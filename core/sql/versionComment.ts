/** The Flink version that a script names for itself: `-- flink: 1.20` in one of the comments at its top. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { FLINK_VERSIONS, grammarVersion, type FlinkVersion } from './flinkVersion.ts';

const COMMENTS_AT_TOP = /^(?:\s+|--[^\r\n]*|\/\*[\s\S]*?\*\/)*/;
const VERSION = /(?:^|[\s*-])flink\s*:\s*v?(\d+\.\d+)/i;
/** A comment of one word that is meant as a version; a sentence is not. */
const NO_VERSION = /^[ \t]*--[ \t]*flink[ \t]*:[ \t]*(\S+)[ \t]*$/im;

/** `undefined` when it names none. */
export function versionComment(text: string): FlinkVersion | undefined {
  const span = releaseSpan(text);
  return span === undefined ? undefined : grammarVersion(text.slice(span.start, span.end));
}

/** What a script is to know that names a release which is none of the grammar's versions, or what is no version at all. */
export function versionRemarks(text: string): readonly Problem[] {
  const span = releaseSpan(text);
  if (span === undefined) return wordRemarks(text);
  const release = text.slice(span.start, span.end);
  if (FLINK_VERSIONS.some((version) => version === release)) return [];
  const remark = message('sql.otherVersion', { release, version: grammarVersion(release), known: [...FLINK_VERSIONS] });
  return [{ code: 'FSQL009', severity: 'hint', message: remark, span }];
}

function wordRemarks(text: string): readonly Problem[] {
  const match = NO_VERSION.exec(COMMENTS_AT_TOP.exec(text)?.[0] ?? '');
  const [comment = '', word = ''] = match ?? [];
  if (match === null) return [];
  const start = match.index + comment.lastIndexOf(word);
  const remark = message('sql.noVersion', { word, known: [...FLINK_VERSIONS] });
  return [{ code: 'FSQL009', severity: 'hint', message: remark, span: { start, end: start + word.length } }];
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
