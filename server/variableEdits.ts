/** Values that are written into `sluice.yaml`, as edits that the editor applies and can undo. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { rangeOf } from '../core/language/ranges.ts';
import { decodeScript } from '../core/project/decodeScript.ts';
import { setVariable, type VariableValue } from '../core/project/setVariable.ts';
import { LineIndex } from '../core/text.ts';
import { pathOf, uriOf } from './documentPaths.ts';
import { netted } from './handlerNet.ts';
import { VARIABLE_EDIT, type VariableEdit } from './protocol.ts';
import type { ServerParts } from './serverParts.ts';

export function registerVariableEdits(parts: ServerParts): void {
  parts.connection.onRequest(
    VARIABLE_EDIT,
    netted(parts.log, VARIABLE_EDIT, null, ({ uri, ...value }: VariableEdit) => editOfVariable(parts, uri, value)),
  );
}

/** In the project of a document; `null` where it has no `sluice.yaml`, or a person has to make the change. @throws FilesError */
export async function editOfVariable(
  { documents, files, projects }: Pick<ServerParts, 'documents' | 'files' | 'projects'>,
  uri: string,
  value: VariableValue,
): Promise<WorkspaceEdit | null> {
  const { file } = await projects.of(uri);
  if (file === undefined) return null;
  const open = documents.all().find((document) => pathOf(document.uri) === file);
  const bytes = open === undefined ? await files.read(file) : undefined;
  const text = open?.getText() ?? (bytes === undefined ? undefined : decodeScript(bytes).text);
  const change = text === undefined ? undefined : setVariable(text, value);
  if (text === undefined || change === undefined) return null;
  return { changes: { [open?.uri ?? uriOf(file)]: [{ range: rangeOf(change.span, new LineIndex(text)), newText: change.text }] } };
}
