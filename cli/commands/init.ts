/** `sluice init`: makes a project of a folder. */
import path from 'node:path';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';

export async function init(session: Session, folder: string, options: GlobalOptions): Promise<ExitCode> {
  const { terminal } = session;
  const made = await (await session.operations()).init(path.resolve(folder), terminal.language);
  if (options.json === true) {
    terminal.write(toJson(made, terminal.language));
    return EXIT.ok;
  }
  terminal.print(message('cli.initMade', { id: made.id, files: made.created.map((name) => path.join(folder, name)) }));
  if (made.variables.length > 0) terminal.print(message('cli.initVariables', { names: made.variables }));
  terminal.print(message('cli.initNext'));
  return EXIT.ok;
}
