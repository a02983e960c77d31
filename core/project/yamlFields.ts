/** Reading a YAML tree by an expected shape; what does not fit is reported and left out. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem, ProblemSeverity } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { projectCodes } from './projectCodes.ts';
import type { YamlEntry, YamlNode } from './yamlTree.ts';

/** Where the readers put what they find wrong. */
export type Report = (problem: Problem) => void;

/** What a text must look like, and what is said when it does not. */
export interface TextRule {
  readonly pattern: RegExp;
  readonly complaint: (value: string) => Message;
}

/** The values of a map with fixed keys. An unknown key is a warning: a newer Sluice may know it. */
export function fieldsOf<Key extends string>(
  node: YamlNode | undefined,
  keys: readonly Key[],
  report: Report,
): Readonly<Partial<Record<Key, YamlNode>>> {
  const fields: Partial<Record<Key, YamlNode>> = {};
  for (const entry of entriesOf(node, report)) {
    const key = keys.find((known) => known === entry.key);
    if (key !== undefined) fields[key] = entry.value;
    else report(problemAt(entry.keySpan, 'unknownKey', message('project.unknownKey', { key: entry.key, known: keys }), 'warning'));
  }
  return fields;
}

/** The entries of a map with free keys; none for an empty value. */
export function entriesOf(node: YamlNode | undefined, report: Report): readonly YamlEntry[] {
  if (node === undefined || (node.kind === 'scalar' && node.text === undefined)) return [];
  if (node.kind === 'map') return node.entries;
  report(problemAt(node.span, 'wrongShape', message('project.expectedMap')));
  return [];
}

/** The items of a list; none for an empty value, `undefined` when it is absent or no list. */
export function itemsOf(node: YamlNode | undefined, report: Report): readonly YamlNode[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'list') return node.items;
  if (node.kind === 'scalar' && node.text === undefined) return [];
  report(problemAt(node.span, 'wrongShape', message('project.expectedList')));
  return undefined;
}

/** A single value as it is written; `undefined` when it is absent or does not fit. */
export function textOf(node: YamlNode | undefined, rule: TextRule | undefined, report: Report): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'scalar') {
    report(problemAt(node.span, 'wrongShape', message('project.expectedText')));
    return undefined;
  }
  if (node.text === undefined) {
    report(problemAt(node.span, 'wrongShape', message('project.noValue')));
    return undefined;
  }
  if (node.isHole === true) return undefined;
  if (rule === undefined || rule.pattern.test(node.text)) return node.text;
  report(problemAt(node.span, 'wrongValue', rule.complaint(node.text)));
  return undefined;
}

/** `true` or `false`; `undefined` when it is absent or does not fit. */
export function booleanOf(node: YamlNode | undefined, report: Report): boolean | undefined {
  const text = textOf(node, { pattern: /^(true|false)$/, complaint: (value) => message('project.expectedBoolean', { value }) }, report);
  return text === undefined ? undefined : text === 'true';
}

export function problemAt(span: TextSpan, code: keyof typeof projectCodes, text: Message, severity: ProblemSeverity = 'error'): Problem {
  return { code: projectCodes[code], severity, message: text, span };
}
