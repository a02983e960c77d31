/** Sets one value of a YAML text and leaves all else as it is: comments, order, quotes and blank lines. */
import type { TextChange, TextSpan } from '../text.ts';
import { writeScalar } from './writeScalar.ts';
import { childOf, parseYaml, type YamlEntry, type YamlMap, type YamlNode } from './yamlTree.ts';

/** Where a file shows none of its own. */
const USUAL_STEP = 2;

/**
 * The change after which `keys` lead to `value`; maps that are missing on the way are made. `undefined` where that takes a person: the value has
 * a line break, the file cannot be read, something on the way is no map, or it is an alias, so that other places of the file would change too.
 */
export function setYamlValue(text: string, keys: readonly string[], value: string): TextChange | undefined {
  const { root, isBroken } = parseYaml(text);
  if (isBroken || /[\r\n]/.test(value)) return undefined;
  const change = root === undefined ? atTheEnd(text, keys, value) : changeIn({ text, root }, keys, value);
  return change !== undefined && leadsTo(applyChange(text, change), keys, value) ? change : undefined;
}

export function applyChange(text: string, { span, text: written }: TextChange): string {
  return text.slice(0, span.start) + written + text.slice(span.end);
}

/** What has been written is read again: a file of a form that nobody thought of is left alone. */
function leadsTo(text: string, keys: readonly string[], value: string): boolean {
  const { root, isBroken } = parseYaml(text);
  const found = keys.reduce<YamlNode | undefined>((node, key) => childOf(node, key), root);
  return !isBroken && found?.kind === 'scalar' && found.text === value;
}

interface Source {
  readonly text: string;
  readonly root: YamlNode;
}

function changeIn(source: Source, keys: readonly string[], value: string): TextChange | undefined {
  const { text, root } = source;
  let map = root;
  for (const [depth, key] of keys.entries()) {
    if (map.kind !== 'map' || isAlias(text, map.span)) return undefined;
    const entry = map.entries.find((each) => each.key === key);
    const rest = keys.slice(depth + 1);
    if (entry === undefined) return addEntry(source, map, keys.slice(depth), value);
    if (isEmpty(entry.value)) return fillEntry(source, { map, entry }, rest, value);
    if (rest.length === 0) return replaceValue(text, { map, entry }, value);
    map = entry.value;
  }
  return undefined;
}

interface Place {
  readonly map: YamlMap;
  readonly entry: YamlEntry;
}

function replaceValue(text: string, { map, entry }: Place, value: string): TextChange | undefined {
  if (entry.value.kind !== 'scalar') return undefined;
  const { start, end } = entry.value.span;
  const before = text.slice(start, end);
  // The line break at its end belongs to a block of lines.
  const isBlock = /^[|>]/.test(before);
  const kept = isBlock ? (/\s*$/.exec(before)?.[0].length ?? 0) : 0;
  return { span: { start, end: end - kept }, text: writeScalar(value, { isFlow: isFlow(text, map), before }) };
}

/** Gives a value to a key that has none; `keys` lead on from there. */
function fillEntry(source: Source, { map, entry }: Place, keys: readonly string[], value: string): TextChange | undefined {
  const { text } = source;
  const { end } = entry.keySpan;
  const colon = /^\s*:/.exec(text.slice(end))?.[0].length;
  if (colon === undefined) return undefined;
  const afterColon = { start: end + colon, end: end + colon };
  if (isFlow(text, map) || keys.length === 0)
    return { span: afterColon, text: ` ${flowValue(keys, value, { isFlow: isFlow(text, map) })}` };
  return linesAfter(source, afterColon.end, indentOf(text, entry.keySpan) + stepOf(source), keys, value);
}

/** Adds an entry behind the others of a map. */
function addEntry(source: Source, map: YamlMap, keys: readonly string[], value: string): TextChange | undefined {
  const { text } = source;
  const [first] = map.entries;
  const last = map.entries.at(-1);
  if (isFlow(text, map)) {
    const written = flowEntry(keys, value);
    // Behind a key without a value its colon may follow, so the new entry goes before all others.
    if (first === undefined || last === undefined || isEmpty(last.value)) {
      const start = map.span.start + 1;
      return { span: { start, end: start }, text: first === undefined ? written : `${written}, ` };
    }
    const { end } = last.value.span;
    return { span: { start: end, end }, text: `, ${written}` };
  }
  if (first === undefined || last === undefined) return undefined;
  return linesAfter(source, endOfEntry(text, last), indentOf(text, first.keySpan), keys, value);
}

function atTheEnd(text: string, keys: readonly string[], value: string): TextChange {
  const span = { start: text.length, end: text.length };
  const lines = nestedLines(keys, value, 0, USUAL_STEP);
  const isNewLine = text === '' || text.endsWith('\n');
  return { span, text: `${isNewLine ? '' : lineBreak(text)}${lines.join(lineBreak(text))}${lineBreak(text)}` };
}

/** Entries of their own lines, behind the line in which `at` lies. */
function linesAfter(source: Source, at: number, indent: number, keys: readonly string[], value: string): TextChange {
  const { text } = source;
  const lines = nestedLines(keys, value, indent, stepOf(source));
  const newLine = lineBreak(text);
  if (at > 0 && text[at - 1] === '\n') return { span: { start: at, end: at }, text: lines.map((line) => line + newLine).join('') };
  const end = at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  return { span: { start: end, end }, text: lines.map((line) => newLine + line).join('') };
}

function nestedLines(keys: readonly string[], value: string, indent: number, step: number): readonly string[] {
  return keys.map((key, depth) => {
    const head = `${' '.repeat(indent + depth * step)}${writeScalar(key, { isFlow: false })}:`;
    return depth === keys.length - 1 ? `${head} ${writeScalar(value, { isFlow: false })}` : head;
  });
}

function flowEntry([key = '', ...rest]: readonly string[], value: string): string {
  return `${writeScalar(key, { isFlow: true })}: ${flowValue(rest, value, { isFlow: true })}`;
}

function flowValue(keys: readonly string[], value: string, place: { readonly isFlow: boolean }): string {
  return keys.length === 0 ? writeScalar(value, place) : `{${flowEntry(keys, value)}}`;
}

/** By how much the first map inside another one is indented. */
function stepOf({ text, root }: Source): number {
  for (const { keySpan, value } of root.kind === 'map' ? root.entries : []) {
    const [child] = value.kind === 'map' && !isFlow(text, value) && !isAlias(text, value.span) ? value.entries : [];
    if (child !== undefined) return Math.max(1, indentOf(text, child.keySpan) - indentOf(text, keySpan));
  }
  return USUAL_STEP;
}

/** Where the last of its lines ends. */
function endOfEntry(text: string, { keySpan, value }: YamlEntry): number {
  return isEmpty(value) ? keySpan.end : endOfNode(text, value);
}

/** A map or list of lines ends with what is last in it: its own span takes comments behind it in. */
function endOfNode(text: string, node: YamlNode): number {
  if (node.kind === 'scalar' || isFlow(text, node) || isAlias(text, node.span)) return node.span.end;
  if (node.kind === 'map') {
    const last = node.entries.at(-1);
    return last === undefined ? node.span.end : endOfEntry(text, last);
  }
  const last = node.items.at(-1);
  return last === undefined ? node.span.end : endOfNode(text, last);
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text === undefined;
}

function isFlow(text: string, { span }: YamlNode): boolean {
  return text[span.start] === '{' || text[span.start] === '[';
}

function isAlias(text: string, { start }: TextSpan): boolean {
  return text[start] === '*';
}

function indentOf(text: string, { start }: TextSpan): number {
  return start - Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) - 1;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
