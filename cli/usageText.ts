/** What commander says about wrong usage, in the reader's language. */
import type { CommanderError } from 'commander';
import { message, type Message } from '../l10n/localize.ts';

/** The sentence for an error of the argument parser, whose own are English only. */
export function usageText(error: CommanderError): Message {
  const [first = '', second = ''] = error.message.replace(/^error: /, '').split('\n');
  const names = [...first.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const text = sentenceFor(error.code, first, names);
  const meant = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(second)?.[1];
  return meant === undefined ? text : message('cli.didYouMean', { text, meant });
}

function sentenceFor(code: string, english: string, [first = '', second = '']: readonly string[]): Message {
  switch (code) {
    case 'commander.unknownCommand':
      return message('cli.unknownCommand', { name: first });
    case 'commander.unknownOption':
      return message(first.startsWith('--') ? 'cli.unknownOption' : 'cli.unknownDash', { name: first });
    case 'commander.missingArgument':
      return message('cli.missingArgument', { name: first });
    case 'commander.optionMissingArgument':
      return message('cli.optionMissingArgument', { option: first });
    case 'commander.missingMandatoryOptionValue':
      return message('cli.missingOption', { option: first });
    case 'commander.excessArguments':
      return message('cli.tooManyArguments');
    case 'commander.invalidArgument':
      return message('cli.invalidArgument', {
        option: first,
        value: second,
        allowed: /Allowed choices are (.+)\.$/.exec(english)?.[1] ?? '?',
      });
    default:
      return message('cli.wrongUsage', { detail: english });
  }
}
