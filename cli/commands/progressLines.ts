/** Progress as lines on standard error, each text once in a row. */
import type { OnEvent } from '../../core/deploy/events.ts';
import type { Progress } from '../../core/ports.ts';
import { localize } from '../../l10n/localize.ts';
import type { Terminal } from '../terminal.ts';

export function progressLines(terminal: Terminal): OnEvent {
  const shown = { last: '' };
  return ({ text }) => {
    const line = localize(text, terminal.language);
    if (line === shown.last) return;
    shown.last = line;
    terminal.note(text);
  };
}

/** The same for work that reports a text and a fraction. */
export function progressOf(terminal: Terminal): Progress {
  const onEvent = progressLines(terminal);
  return (text) => {
    onEvent({ text });
  };
}
