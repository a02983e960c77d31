/** What is said between the server and the thread that parses for it: one request, its reply, then the next. */
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import type { ParsedPart } from '../../core/sql/parsePart.ts';

export interface ParseRequest {
  readonly text: string;
  readonly version: FlinkVersion;
}

export type ParseReply = ParsedPart;
