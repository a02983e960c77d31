/** Turns messages into the language of the window; what shows text to a person goes through it. */
import { languageOf, localize, type Language, type Message } from '../l10n/localize.ts';

export class Localizer {
  readonly language: Language;

  /** @param locale of VS Code, such as `zh-cn` */
  constructor(locale: string) {
    this.language = languageOf(locale);
  }

  /** A sentence of ours in the user's language; a name from the world as it is. */
  text(value: string | Message): string {
    return typeof value === 'string' ? value : localize(value, this.language);
  }
}
