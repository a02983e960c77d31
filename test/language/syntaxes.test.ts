/** What the highlighting takes for what, rule by rule. */
import { expect, test } from 'vitest';
import { generatedSyntaxes } from '../../scripts/generateSyntaxes.ts';

interface Rule {
  readonly name: string;
  readonly match: string;
}

interface TextMateGrammar {
  readonly repository: { readonly code: { readonly patterns: readonly Rule[] } };
}

const rules = await codeRules();

test.each([
  ['SELECT', 'keyword.other'],
  ['select', 'keyword.other'],
  ['BIGINT', 'storage.type'],
  ['STRING', 'storage.type'],
  ['MAP<', 'storage.type'],
  ['count(*)', 'support.function'],
  ['my_function (x)', 'entity.name.function'],
  ['true', 'constant.language'],
  ['10.5', 'constant.numeric'],
  ['SET', 'keyword.other'],
  ['<>', 'keyword.operator'],
  ['||', 'keyword.operator'],
  [';', 'punctuation.terminator.statement'],
])('%s is %s', (text, scope) => {
  expect(scopeAtStart(text)).toBe(scope);
});

test.each(['order_id', 'selected', 'ticket', 'type', 'name'])('%s is a name', (text) => {
  expect(scopeAtStart(text)).toBeUndefined();
});

/** The scope of the first rule that matches at the start, as an editor would take it. */
function scopeAtStart(text: string): string | undefined {
  const rule = rules.find(({ match }) => expression(match).exec(text)?.index === 0);
  return rule?.name.replace(/\.flink-sql$/, '');
}

/** Oniguruma's `(?i)` at the start is a flag in JavaScript. */
function expression(match: string): RegExp {
  return match.startsWith('(?i)') ? new RegExp(match.slice('(?i)'.length), 'i') : new RegExp(match);
}

async function codeRules(): Promise<readonly Rule[]> {
  const text = (await generatedSyntaxes()).get('syntaxes/flink-sql.tmLanguage.json') ?? '';
  return (JSON.parse(text) as TextMateGrammar).repository.code.patterns;
}
