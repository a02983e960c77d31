/** Formatting of `sluice.yaml` and job definitions: two spaces for each level, one between things, and all else as it was. */
import { Parser, parseDocument, type CST } from 'yaml';
import { parseYaml, type YamlNode } from '../project/yamlTree.ts';

/** The formatted text; `undefined` where the file cannot be read, or could not be written without changing what it says. */
export function formatYaml(text: string): string | undefined {
  const { root, isBroken } = parseYaml(text);
  if (isBroken) return undefined;
  const written = write(text.replaceAll('\r\n', '\n'));
  const formatted = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const isSame = contentOf(root) === contentOf(parseYaml(formatted).root) && remarksIn(text) === remarksIn(formatted);
  return isSame ? formatted : undefined;
}

function write(text: string): string {
  // To this schema all values are texts: numbers and booleans stay as they are written.
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  return document.contents === null ? text : document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false });
}

/** Keys and values in their order, without their places. */
function contentOf(root: YamlNode | undefined): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'span' || key === 'keySpan' ? undefined : value)) ?? '';
}

/** The comments in their order. */
function remarksIn(text: string): string {
  const remarks: string[] = [];
  for (const token of new Parser().parse(text)) collectRemarks(token, remarks);
  return remarks.join('\n');
}

function collectRemarks(token: unknown, remarks: string[]): void {
  if (Array.isArray(token)) for (const each of token) collectRemarks(each, remarks);
  else if (isComment(token)) remarks.push(token.source.trimEnd());
  else if (typeof token === 'object' && token !== null) collectRemarks(Object.values(token), remarks);
}

function isComment(token: unknown): token is CST.SourceToken {
  return typeof token === 'object' && token !== null && 'type' in token && token.type === 'comment';
}
