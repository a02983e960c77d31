/** A YAML text as a plain tree with positions: aliases followed, depth and size bounded, never throwing. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document, type ErrorCode, type Pair, type Scalar } from 'yaml';
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { projectCodes } from './projectCodes.ts';
import { yamlErrorMessage } from './yamlErrors.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  /** Numbers and booleans as written (`2.30` stays `2.30`); quoted and block text by its content; `undefined` for an empty value. */
  readonly text: string | undefined;
  readonly span: TextSpan;
  /** Holds a reference whose value is not known: it fits anything. */
  readonly isHole?: boolean;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: TextSpan;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: TextSpan;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: TextSpan;
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlTree {
  /** Whether the file's structure could not be read: what {@link root} seems to say may be wrong then. */
  readonly isBroken: boolean;
  /** `undefined` for an empty file, or one that could not be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** The entries of a map; none for anything else. */
export function entriesIn(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** What stands under a key; `undefined` where there is none. */
export function childOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entriesIn(node).find((entry) => entry.key === key)?.value;
}

/** The entry that a path of keys leads to; `undefined` where there is none. */
export function entryAt(node: YamlNode | undefined, [key, ...rest]: readonly string[]): YamlEntry | undefined {
  const entry = entriesIn(node).find((each) => each.key === key);
  return rest.length === 0 ? entry : entryAt(entry?.value, rest);
}

/** More than anybody writes by hand; beyond it the file is refused instead of read slowly. */
const MAX_LENGTH = 1_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 20;
const MAX_ALIASES = 100;

export function parseYaml(text: string): YamlTree {
  if (text.length > MAX_LENGTH) return TOO_LARGE;
  try {
    // The library compares each key with all before it, which takes seconds for thousands. At 'silent' it would pass over a second document.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    const reader: Reader = { document, doubled: new Map(), nodesLeft: MAX_NODES, aliasesLeft: MAX_ALIASES };
    const root = document.contents === null ? undefined : readNode(document.contents, reader, 0);
    const { problems, isBroken } = syntaxProblems(document);
    return { root, isBroken, problems: isBroken ? problems : [...problems, ...doubledKeys(reader)] };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooLarge) return TOO_LARGE;
    throw error;
  }
}

interface Reader {
  readonly document: Document.Parsed;
  /** Keys that stand in their map already, by where they begin: a map with an alias is read again and again. */
  readonly doubled: Map<number, TextSpan>;
  nodesLeft: number;
  aliasesLeft: number;
}

class TooLarge extends Error {}

/** Of errors in the file's structure the first alone, since one missing character makes the library stumble again and again after it. */
function syntaxProblems(document: Document.Parsed): Pick<YamlTree, 'problems' | 'isBroken'> {
  const all = [...document.errors, ...document.warnings].sort((left, right) => left.pos[0] - right.pos[0]);
  const broken = all.find((error) => !IN_SOUND_STRUCTURE.has(error.code));
  const told = broken === undefined ? all : [broken];
  const problems = told.map((error) =>
    problem(yamlErrorMessage(error), { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) }),
  );
  return { problems, isBroken: broken !== undefined };
}

/** Errors after which the library reads on rightly. */
const IN_SOUND_STRUCTURE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['TAG_RESOLVE_FAILED', 'MULTIPLE_TAGS', 'BAD_DQ_ESCAPE']);

function readNode(node: unknown, reader: Reader, depth: number): YamlNode {
  if (reader.nodesLeft-- <= 0 || depth > MAX_DEPTH) throw new TooLarge();
  if (isAlias(node)) return readAlias(node, reader, depth);
  if (isMap(node)) {
    const entries = node.items.map((pair) => readEntry(pair, reader, depth));
    noteDoubled(entries, reader);
    return { kind: 'map', entries, span: spanOf(node) };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => readNode(item, reader, depth + 1)), span: spanOf(node) };
  if (isScalar(node)) return { kind: 'scalar', text: scalarText(node), span: spanOf(node) };
  return emptyAt(spanOf(node));
}

function noteDoubled(entries: readonly YamlEntry[], { doubled }: Reader): void {
  const seen = new Set<string>();
  for (const { key, keySpan } of entries) {
    if (seen.has(key) && key !== '') doubled.set(keySpan.start, keySpan);
    seen.add(key);
  }
}

function doubledKeys({ doubled }: Reader): readonly Problem[] {
  return [...doubled.values()].map((span) => problem(message('project.yamlDuplicateKey'), span));
}

function readEntry(pair: Pair, reader: Reader, depth: number): YamlEntry {
  const keySpan = spanOf(pair.key);
  const value = pair.value === null ? emptyAt(keySpan) : readNode(pair.value, reader, depth + 1);
  const isEmpty = value.kind === 'scalar' && value.text === undefined;
  return { key: keyText(pair.key), keySpan, value: isEmpty ? emptyAt(keySpan) : value };
}

/** The aliased node at the alias's own place, so that problems point at what this spot of the file says. */
function readAlias(alias: Alias, reader: Reader, depth: number): YamlNode {
  if (reader.aliasesLeft-- <= 0) throw new TooLarge();
  const target = alias.resolve(reader.document);
  const span = spanOf(alias);
  return target === undefined ? emptyAt(span) : { ...readNode(target, reader, depth + 1), span };
}

function keyText(key: unknown): string {
  return isScalar(key) ? (scalarText(key) ?? '') : '';
}

function scalarText({ value, source }: Scalar): string | undefined {
  if (typeof value === 'string') return value;
  return value === null ? undefined : (source ?? JSON.stringify(value));
}

function spanOf(node: unknown): TextSpan {
  const range = isRanged(node) ? node.range : undefined;
  return range === undefined || range === null ? { start: 0, end: 0 } : { start: range[0], end: range[1] };
}

function isRanged(node: unknown): node is { readonly range?: readonly [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function emptyAt(span: TextSpan): YamlScalar {
  return { kind: 'scalar', text: undefined, span };
}

function problem(text: Message, span: TextSpan): Problem {
  return { code: projectCodes.yamlSyntax, severity: 'error', message: text, span };
}

const TOO_LARGE: YamlTree = {
  root: undefined,
  isBroken: true,
  problems: [{ code: projectCodes.tooLarge, severity: 'error', message: message('project.tooLarge'), span: { start: 0, end: 0 } }],
};
