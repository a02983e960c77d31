/** Lists and maps within one text, as Flink's `StructuredOptionsSplitter` takes them apart. */

interface Token {
  readonly kind: 'delimiter' | 'text';
  readonly text: string;
}

/** The parts between the delimiters; parts in quotes may hold the delimiter. `undefined` where quotes are not closed or stand beside other text. */
export function splitQuoted(text: string, delimiter: ';' | ',' | ':'): readonly string[] | undefined {
  const tokens = tokensOf(text, delimiter);
  if (tokens === undefined) return undefined;
  const parts: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.kind;
    if (token.kind === 'text') {
      if (next === 'text') return undefined;
      parts.push(token.text);
    } else if (next === 'delimiter') {
      parts.push('');
    }
  }
  return parts;
}

/** Keys and values of `k1:v1,k2:v2`; `undefined` when the text is none, or a key comes twice. */
export function splitMap(text: string): ReadonlyMap<string, string> | undefined {
  const entries = new Map<string, string>();
  for (const pair of splitQuoted(text, ',') ?? [':']) {
    const [key, value, ...more] = splitQuoted(pair, ':') ?? [];
    if (key === undefined || value === undefined || more.length > 0 || entries.has(key)) return undefined;
    entries.set(key, value);
  }
  return entries;
}

function tokensOf(text: string, delimiter: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === delimiter) {
      tokens.push({ kind: 'delimiter', text: char });
      at += 1;
    } else if (char === "'" || char === '"') {
      const quoted = quotedAt(text, at, char);
      if (quoted === undefined) return undefined;
      tokens.push({ kind: 'text', text: quoted.content });
      at = quoted.end;
    } else if (/\s/.test(char)) {
      at += 1;
    } else {
      const end = text.indexOf(delimiter, at);
      tokens.push({ kind: 'text', text: text.slice(at, end < 0 ? text.length : end).trim() });
      at = end < 0 ? text.length : end;
    }
  }
  return tokens;
}

/** A doubled quote stands for one. */
function quotedAt(text: string, start: number, quote: string): { readonly content: string; readonly end: number } | undefined {
  for (let end = text.indexOf(quote, start + 1); end >= 0; end = text.indexOf(quote, end + 2)) {
    if (text.charAt(end + 1) !== quote) return { content: text.slice(start + 1, end).replaceAll(quote + quote, quote), end: end + 1 };
  }
  return undefined;
}
