/** Formatting of `sluice.yaml` and job definitions: two spaces for each level, one between things, and all else as it was. */
import { isCollection, isNode, isScalar, Parser, parseDocument, visit, type CST, type Document, type Pair } from 'yaml';
import { parseYaml, type YamlNode } from '../project/yamlTree.ts';

/** Stands before a remark that has to go back behind its key; a file that has it already is left alone. */
const MARK = '\uE000';

/** How often a text is written until it stays the same; the library needs two goes where remarks and brackets meet. */
const MOST_GOES = 4;

/** The formatted text; `undefined` where the file cannot be read, or could not be written without changing what it says. */
export function formatYaml(text: string): string | undefined {
  const { root, isBroken } = parseYaml(text);
  if (isBroken || text.includes(MARK)) return undefined;
  const written = writeUntilSame(text.replaceAll('\r\n', '\n'));
  if (written === undefined) return undefined;
  const formatted = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const isSame = contentOf(root) === contentOf(parseYaml(formatted).root) && remarksIn(text) === remarksIn(formatted);
  return isSame ? formatted : undefined;
}

function writeUntilSame(text: string): string | undefined {
  let before = text;
  for (let go = 0; go < MOST_GOES; go++) {
    const written = write(before);
    if (written === before) return written;
    before = written;
  }
  return undefined;
}

function write(text: string): string {
  const document = parse(text);
  if (document.contents === null) return text;
  visit(document, { Pair: (_, pair) => markRemark(pair, text) });
  const written = document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false });
  return withSpacesInBraces(written.replaceAll(new RegExp(`\\s*#${MARK}`, 'g'), ' #'));
}

/** To this schema all values are texts: numbers and booleans stay as they are written. */
function parse(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
}

/** The library puts a remark behind a key, whose value begins in the next line or is missing, into that line. */
function markRemark({ key, value }: Pair, text: string): void {
  if (!isNode(key) || !isNode(value) || (isCollection(value) && value.flow === true)) return;
  const behindKey = /^[^\n]*/.exec(text.slice(key.range?.[1]))?.[0] ?? '';
  if (!/[ \t]#/.test(behindKey)) return;
  if (typeof value.commentBefore === 'string') value.commentBefore = MARK + value.commentBefore;
  else if (isScalar(value) && value.source === '' && typeof value.comment === 'string') value.comment = MARK + value.comment;
}

/** Maps in braces get spaces inside, lists none: as most people write them. The library knows both or neither. */
function withSpacesInBraces(text: string): string {
  const places: number[] = [];
  visit(parse(text), {
    Map: (_, { flow, items, range }) => {
      if (flow !== true || items.length === 0 || range === undefined || range === null) return;
      places.push(...[range[0] + 1, range[1] - 1].filter((at) => !/\s/.test(text.slice(at - 1, at + 1))));
    },
  });
  const cuts = [0, ...places.sort((left, right) => left - right), text.length];
  return cuts
    .slice(1)
    .map((at, index) => text.slice(cuts[index], at))
    .join(' ');
}

/** Keys and values in their order, without their places. */
function contentOf(root: YamlNode | undefined): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'span' || key === 'keySpan' ? undefined : value));
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
