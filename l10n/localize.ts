/** Messages as data, and their rendering in a language; only the edges (CLI, server, client) render. */
import { en } from './en.ts';
import { zhCn } from './zhCn.ts';

export type MessageKey = keyof typeof en;

export const LANGUAGES = ['en', 'zh-cn'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The names between braces in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The arguments that the sentence of `Key` needs. */
export type MessageArgs<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof en)[Key]>, MessageArg>>;

/** A value put into a sentence: text and numbers as they are, a message in the reader's language, a list joined. */
export type MessageArg = string | number | Message | readonly MessageArg[];

/** A sentence for a person, not yet in a language. Plain data: it can cross a wire. */
export interface Message {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, MessageArg>>;
}

/** Text made by {@link localize}; what shows text to a person takes no other string. */
export type UserText = string & { readonly brand: 'UserText' };

/** Makes a message; the arguments are checked against the English sentence at compile time. */
export function message<Key extends MessageKey>(
  ...[key, args]: [Placeholders<(typeof en)[Key]>] extends [never] ? [key: Key] : [key: Key, args: MessageArgs<Key>]
): Message {
  return { key, args: args ?? {} };
}

/** The sentence in `language`. */
export function localize(text: Message, language: Language): UserText {
  const template: string = language === 'zh-cn' ? zhCn[text.key] : en[text.key];
  const rendered = template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    const value = text.args[name];
    return value === undefined ? whole : renderArg(value, language);
  });
  return rendered as UserText;
}

function renderArg(value: MessageArg, language: Language): string {
  if (typeof value === 'string') return visible(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map((item) => renderArg(item, language)).join(language === 'zh-cn' ? '、' : ', ');
  return localize(value, language);
}

/** Control characters but line ends and tabs as `\\xNN`: a name from a file or a cluster cannot steer a terminal. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (char) =>
    char === '\n' || char === '\t' ? char : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function isList(value: MessageArg): value is readonly MessageArg[] {
  return Array.isArray(value);
}

/** The language for a locale such as `zh_CN.UTF-8` or VS Code's `zh-cn`; English for all that is not Chinese. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh-cn' : 'en';
}
