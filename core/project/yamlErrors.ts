/** The YAML library's error codes in our own words, since its sentences are English only. */
import type { YAMLError } from 'yaml';
import { message, type Message } from '../../l10n/localize.ts';

/** What is wrong and what to do, for an error or a warning of the library. */
export function yamlErrorMessage({ code, message: english }: Pick<YAMLError, 'code' | 'message'>): Message {
  // A bracket without an end has the code of a wrong indentation.
  const end = /\bend with a ([\]}])/.exec(english)?.[1];
  if (end !== undefined) return message('project.yamlUnclosed', { end });
  switch (code) {
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message('project.yamlIndent');
    case 'TAB_AS_INDENT':
      return message('project.yamlTab');
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return message('project.yamlMissingCharacter');
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return message('project.yamlAlias');
    case 'MULTIPLE_DOCS':
      return message('project.yamlSecondDocument');
    case 'BAD_SCALAR_START':
    case 'BAD_DQ_ESCAPE':
      return message('project.yamlQuote');
    case 'RESOURCE_EXHAUSTION':
      return message('project.tooLarge');
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_COLLECTION_TYPE':
      return message('project.yamlTag');
    default:
      return message('project.yamlUnexpected');
  }
}
