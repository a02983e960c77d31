/** Writes a text as a YAML value of one line. */
import { Document, isSeq, Scalar } from 'yaml';

/** What YAML reads as a number or a boolean, and back as the same characters. */
const BARE = /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/;

export interface ScalarPlace {
  /** Whether it stands between brackets, where commas and brackets have a meaning. */
  readonly isFlow: boolean;
  /** What is written there now: its quotes are kept. */
  readonly before?: string | undefined;
}

/** With quotes where it needs them, or had them; a number stands bare where one stood. The text has no line break. */
export function writeScalar(text: string, { isFlow, before = '' }: ScalarPlace): string {
  if (BARE.test(text) && BARE.test(before)) return text;
  const scalar = new Scalar(text);
  if (before.startsWith("'")) scalar.type = 'QUOTE_SINGLE';
  if (before.startsWith('"')) scalar.type = 'QUOTE_DOUBLE';
  const document = new Document([scalar]);
  if (isSeq(document.contents)) document.contents.flow = isFlow;
  return document.toString({ lineWidth: 0, blockQuote: false }).replace(isFlow ? /^\[ (.*) \]\n$/s : /^- (.*)\n$/s, '$1');
}
