/** The tour did not show what it should. */
import { localize, type Message } from '../../l10n/localize.ts';

export class TourError extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(localize(text, 'en'));
    this.text = text;
  }
}
