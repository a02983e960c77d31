/** The bytes of a script on disk, and the text that they are. */
import { message } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Ports } from '../ports.ts';
import { decodeScript, type DecodedText } from '../project/decodeScript.ts';
import type { Project } from '../project/project.ts';

export interface ScriptBytes {
  readonly absolute: string;
  /** Relative to the project's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
}

/**
 * @param file absolute, or relative to the project's folder
 * @throws OperationError `notFound` when there is no such file
 */
export async function readScript(ports: Pick<Ports, 'files'>, project: Project, file: string): Promise<ScriptBytes> {
  const { paths } = ports.files;
  const absolute = paths.isAbsolute(file) ? file : paths.join(project.folder, file);
  const bytes = await ports.files.read(absolute);
  if (bytes === undefined) throw new OperationError('notFound', message('deploy.scriptMissing', { path: absolute }));
  return { absolute, path: paths.relative(project.folder, absolute), bytes, decoded: decodeScript(bytes) };
}
