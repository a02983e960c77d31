/** `sluice restore-points`: what a job can start from, newest first. */
import { ageOf } from '../../core/deploy/renderPlan.ts';
import type { JobSelector, ListedRestorePoint } from '../../core/operations/operations.ts';
import { localize, message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import { table } from '../output/table.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { UsageError } from '../usageError.ts';
import { selectorOf } from './stop.ts';

const EXISTENCE = { verified: 'plan.verified', missing: 'plan.missing', notVerified: 'plan.notVerified' } as const;

export async function restorePoints(
  session: Session,
  job: string,
  options: GlobalOptions & { readonly forget?: string },
): Promise<ExitCode> {
  const selector = await selectorOf(session, job, options);
  const operations = await session.operations();
  if (options.forget !== undefined) {
    return forget(session, selector, options.forget, options);
  }
  const points = await operations.restorePoints(selector, session.signal);
  if (options.json === true) session.terminal.write(toJson(points, session.terminal.language));
  else if (points.length === 0) session.terminal.print(message('cli.noRestorePoints', { job }));
  else for (const line of table([head(session), ...points.map((point) => cells(session, point))])) session.terminal.print(line);
  return EXIT.ok;
}

async function forget(session: Session, selector: JobSelector, path: string, options: GlobalOptions): Promise<ExitCode> {
  const operations = await session.operations();
  const known = await operations.restorePoints(selector, session.signal);
  if (!known.some((point) => point.path === path)) throw new UsageError(message('cli.notRecorded', { path, job: selector.job }));
  await operations.forgetRestorePoint(selector, path, session.signal);
  if (options.json === true) session.terminal.write(toJson({ forgotten: path }, session.terminal.language));
  else session.terminal.print(message('cli.forgotten', { path }));
  return EXIT.ok;
}

function head(session: Session): readonly string[] {
  const keys = ['cli.colAge', 'cli.colKind', 'cli.colExistence', 'cli.colJobId', 'cli.colPath'] as const;
  return keys.map((key) => localize(message(key), session.terminal.language));
}

function cells(session: Session, point: ListedRestorePoint): readonly string[] {
  const { language } = session.terminal;
  const id = point.checkpointId === undefined ? '' : ` ${String(point.checkpointId)}`;
  const age = localize(ageOf(Date.now() - point.triggerTimestamp), language);
  return [age, point.kind + id, localize(message(EXISTENCE[point.existence]), language), point.jobId, point.path];
}
