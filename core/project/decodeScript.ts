/** A script's bytes as text: UTF-8 only, since what is deployed is what lies on disk. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { decodeUtf8 } from './utf8.ts';
import { projectCodes } from './projectCodes.ts';

export interface DecodedText {
  /** Without a byte order mark, line ends kept; `undefined` when the bytes are not UTF-8. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Decodes a script or a `sluice.yaml`; bytes that are not UTF-8 give one problem saying where and how to convert the file. */
export function decodeScript(bytes: Uint8Array): DecodedText {
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'text') return { text: decoded.text, problems: [] };
  const text = notUtf8(bytes, decoded.offset);
  return { text: undefined, problems: [{ code: projectCodes.notUtf8, severity: 'error', message: text, span: { start: 0, end: 0 } }] };
}

function notUtf8(bytes: Uint8Array, offset: number): Message {
  const line = 1 + bytes.subarray(0, offset).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  if (isUtf16(bytes)) return message('project.utf16');
  return isGbk(bytes) ? message('project.gbk', { offset, line }) : message('project.notUtf8', { offset, line });
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Whether every byte above ASCII belongs to a pair that GBK allows: lead 81–FE, trail 40–FE without 7F. */
function isGbk(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at++;
    const trail = bytes[at] ?? 0;
    if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0xfe || trail === 0x7f) return false;
  }
  return true;
}
