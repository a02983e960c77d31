/** Formatting of our YAML files: offered for these alone, so that other formatters of SQL and YAML keep their files. */
import {
  DocumentFormattingRequest,
  type ClientCapabilities,
  type DocumentFormattingParams,
  type DocumentFormattingRegistrationOptions,
  type TextEdit,
} from 'vscode-languageserver';
import { formatYaml } from '../core/language/formatYaml.ts';
import { rangeOf } from '../core/language/ranges.ts';
import { JOB_FILE_SUFFIX } from '../core/project/jobDefinition.ts';
import { PROJECT_FILE } from '../core/project/projectFile.ts';
import { LineIndex } from '../core/text.ts';
import { isYamlDocument } from './documentPaths.ts';
import { netted } from './handlerNet.ts';
import type { ServerParts } from './serverParts.ts';

const OUR_FILES: DocumentFormattingRegistrationOptions = {
  documentSelector: [PROJECT_FILE, `*${JOB_FILE_SUFFIX}`].map((name) => ({ scheme: 'file', pattern: `**/${name}` })),
};

/** Whether the client takes it for some files only; to others it is offered for all, and does nothing for scripts. */
export function canRegisterFormatting({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.formatting?.dynamicRegistration === true;
}

/** To be called once the client is ready. */
export async function registerFormatting({ connection, log }: Pick<ServerParts, 'connection' | 'log'>): Promise<undefined> {
  const register = netted(log, 'registering the formatting', undefined, async () => {
    await connection.client.register(DocumentFormattingRequest.type, OUR_FILES);
    return undefined;
  });
  return register();
}

export function answerFormatting({ connection, documents, log }: Pick<ServerParts, 'connection' | 'documents' | 'log'>): void {
  connection.onDocumentFormatting(
    netted(log, 'formatting', null, ({ textDocument: { uri } }: DocumentFormattingParams) => {
      const document = documents.get(uri);
      return document === undefined || !isYamlDocument(uri) ? null : editsOf(document.getText());
    }),
  );
}

/** `null` for a file that must be mended first. */
function editsOf(text: string): TextEdit[] | null {
  const formatted = formatYaml(text);
  if (formatted === undefined) return null;
  return formatted === text ? [] : [{ range: rangeOf({ start: 0, end: text.length }, new LineIndex(text)), newText: formatted }];
}
