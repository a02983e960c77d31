/** Predicates of an ANTLR grammar stand at the left edge of an alternative: elsewhere ANTLR fails instead of taking another one. */

const COMMENTS_AND_LITERALS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/g;
const PREDICATE = /\{[^{}]*\}\?/g;

/** 1-based lines of predicates that stand anywhere else. */
export function misplacedPredicates(grammar: string): readonly number[] {
  const code = grammar.replace(COMMENTS_AND_LITERALS, (text) => text.replace(/[^\n]/g, text.startsWith("'") ? '_' : ' '));
  return [...code.matchAll(PREDICATE)]
    .filter((match) => !/[:|(]\s*$/.test(code.slice(0, match.index)))
    .map((match) => code.slice(0, match.index).split('\n').length);
}
