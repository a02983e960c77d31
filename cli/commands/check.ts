/** `sluice check`: the problems of files, or of the whole project. */
import path from 'node:path';
import type { CheckReport, ProjectScope } from '../../core/operations/operations.ts';
import { LineIndex } from '../../core/text.ts';
import { localize, message, visible, type UserText } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { locateFiles, type LocatedFile } from '../locatedFile.ts';
import { toJson } from '../output/json.ts';
import { toSarif } from '../output/sarif.ts';
import type { GlobalOptions, Session } from '../session.ts';

type CheckOptions = GlobalOptions & { readonly format?: 'text' | 'json' | 'sarif' };

export async function check(session: Session, files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const located = await locateFiles(await reportsOn(session, files, options));
  const format = options.format ?? (options.json === true ? 'json' : 'text');
  if (format === 'sarif') session.terminal.write(toSarif(located, session.sluiceVersion, session.terminal.language));
  else if (format === 'json') session.terminal.write(toJson(located.flatMap(places), session.terminal.language));
  else printText(session, located);
  return located.some((file) => file.problems.some((problem) => problem.severity === 'error')) ? EXIT.problems : EXIT.ok;
}

/** A report for each project that the files belong to. */
async function reportsOn(session: Session, files: readonly string[], options: CheckOptions): Promise<readonly CheckReport[]> {
  if (files.length === 0) return [await session.check(await session.scope(options), undefined, session.signal)];
  const projects = new Map<string, { readonly scope: ProjectScope; readonly paths: string[] }>();
  for (const file of files) {
    const scope = await session.scope(options, file);
    const project = projects.get(scope.folder) ?? { scope, paths: [] };
    projects.set(scope.folder, project);
    project.paths.push(path.resolve(file));
  }
  const reports: CheckReport[] = [];
  for (const { scope, paths } of projects.values()) reports.push(await session.check(scope, paths, session.signal));
  return reports;
}

/** Problems with 1-based lines and columns; the end is inclusive, as in Flink's own positions. */
function places(file: LocatedFile) {
  const lines = new LineIndex(file.text);
  return file.problems.map((problem) => {
    const start = lines.positionAt(problem.span.start);
    const end = lines.positionAt(Math.max(problem.span.start, problem.span.end - 1));
    return {
      file: file.relative,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
    };
  });
}

function printText(session: Session, files: readonly LocatedFile[]): void {
  const { terminal } = session;
  for (const place of files.flatMap(places)) {
    const severity = localize(message(SEVERITY[place.severity]), terminal.language);
    const text = localize(place.message, terminal.language);
    terminal.print(
      `${visible(place.file).replaceAll('\n', ' ')}:${String(place.line)}:${String(place.column)}: ${severity} ${place.code}: ${text}` as UserText,
    );
  }
  const problems = files.reduce((count, file) => count + file.problems.length, 0);
  terminal.print(message('cli.checked', { files: files.length, problems }));
}

const SEVERITY = { error: 'cli.error', warning: 'cli.warning', hint: 'cli.hint' } as const;
