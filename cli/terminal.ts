/** Where the command line writes: results to standard output, progress and errors to standard error. */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { localize, type Language, type Message, type UserText } from '../l10n/localize.ts';

export interface Terminal {
  readonly language: Language;
  readonly isInteractive: boolean;
  /** A line of the result. */
  print(line: Message | UserText): void;
  /** Text made by a machine for a machine: JSON, SARIF, log lines. */
  write(text: string): void;
  /** Text about wrong usage, as the argument parser words it. */
  writeError(text: string): void;
  /** A line of progress. */
  note(line: Message): void;
  /** A line about trouble. */
  complain(line: Message): void;
  /** Asks for a line of input. */
  ask(question: Message): Promise<string>;
  readonly input: Readable;
}

export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
}

export function createTerminal(streams: Streams, language: Language): Terminal {
  const line = (text: Message | UserText): string => `${typeof text === 'string' ? text : localize(text, language)}\n`;
  return {
    language,
    isInteractive: streams.input.isTTY === true && streams.output.isTTY === true,
    print: (text) => void streams.output.write(line(text)),
    write: (text) => void streams.output.write(text),
    writeError: (text) => void streams.errors.write(text),
    note: (text) => void streams.errors.write(line(text)),
    complain: (text) => void streams.errors.write(line(text)),
    ask: async (question) => {
      const reader = createInterface({ input: streams.input, output: streams.output });
      try {
        return await reader.question(`${localize(question, language)} `);
      } finally {
        reader.close();
      }
    },
    input: streams.input,
  };
}
