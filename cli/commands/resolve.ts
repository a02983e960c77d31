/** `sluice resolve`: a script with the values of an environment put in. */
import path from 'node:path';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';

export async function resolve(session: Session, script: string, options: GlobalOptions): Promise<ExitCode> {
  const scope = await session.scope(options, script);
  const operations = await session.operations();
  const resolved = await operations.resolve(scope, path.resolve(script), session.signal);
  const { terminal } = session;
  terminal.write(options.json === true ? toJson(resolved, terminal.language) : resolved.text);
  const { environment, missing } = resolved;
  if (missing.length === 0) return EXIT.ok;
  terminal.note(message('project.withoutValue', { environment, names: missing }));
  return EXIT.problems;
}
