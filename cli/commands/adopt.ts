/** `sluice adopt`: takes a job that was started elsewhere into the ledger. */
import path from 'node:path';
import { parseJobId } from '../../core/flink/ids.ts';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { UsageError } from '../usageError.ts';

export async function adopt(session: Session, word: string, options: GlobalOptions & { readonly script?: string }): Promise<ExitCode> {
  const jobId = parseJobId(word);
  if (jobId === undefined) throw new UsageError(message('cli.badJobId', { value: word }));
  const scope = await session.scope(options, options.script);
  const script =
    options.script === undefined ? undefined : path.relative(scope.folder, path.resolve(options.script)).split(path.sep).join('/');
  const operations = await session.operations();
  const job = await operations.adopt(scope, jobId, script, session.signal);
  if (options.json === true) session.terminal.write(toJson(job, session.terminal.language));
  else session.terminal.print(message('cli.adopted', { name: job.jobKey ?? job.name, jobId }));
  return EXIT.ok;
}
