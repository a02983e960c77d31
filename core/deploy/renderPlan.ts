/** A plan in words: the confirmation, `sluice plan` and the golden files of the tests are this text. */
import { localize, message, type Language, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { DeployPlan, PlannedJob, Replacement, RestoreDecision } from './deployPlan.ts';

/** One line; `level` 0 is a heading. */
export interface PlanLine {
  readonly level: 0 | 1 | 2;
  readonly text: Message;
}

/** `short` is for a dialog: without the statements and the options, with the last part of a path and the start of an ID. */
type Detail = 'short' | 'full';

export function renderPlan(plan: DeployPlan, detail: Detail): readonly PlanLine[] {
  return [
    ...header(plan),
    ...plan.jobs.flatMap((job) => jobLines(plan, job, detail)),
    ...section(
      message('plan.variables'),
      plan.variables.map(({ name, value }) => message('plan.variable', { name, value })),
    ),
    ...section(message('plan.sideEffects'), plan.sideEffects),
    ...section(message('plan.warnings'), [...plan.warnings, ...problemsThat((problem) => problem.severity !== 'error', plan)]),
    ...section(
      message('plan.problems'),
      problemsThat((problem) => problem.severity === 'error', plan),
    ),
  ];
}

function problemsThat(fit: (problem: Problem) => boolean, plan: DeployPlan): readonly Message[] {
  return plan.problems.filter(fit).map(({ code, message: text, file }) => {
    const name = file?.split('/').at(-1);
    return name === undefined ? message('plan.problem', { code, text }) : message('plan.problemIn', { file: name, code, text });
  });
}

/** The lines as text, two spaces for each level. */
export function planText(lines: readonly PlanLine[], language: Language): string {
  return lines.map((line) => '  '.repeat(line.level) + localize(line.text, language)).join('\n');
}

function header(plan: DeployPlan): readonly PlanLine[] {
  const { environment, connection, flinkVersion } = plan;
  const protection = environment.isProtected ? message('plan.protected') : message('plan.unprotected');
  return [
    { level: 0, text: message('plan.title', { script: plan.script.replace(/\s/g, ' ') }) },
    { level: 1, text: message('plan.environment', { name: environment.name, protection }) },
    { level: 1, text: message('plan.cluster', { cluster: connection.cluster, rest: connection.rest, version: flinkVersion }) },
    { level: 1, text: sourceLine(plan) },
    { level: 1, text: message('plan.timeZone', { zone: plan.timeZone }) },
    ...(plan.isPrevious ? [{ level: 1 as const, text: message('plan.previous') }] : []),
  ];
}

function sourceLine(plan: DeployPlan): Message {
  const { repository, branch, commit, dirty } = plan.source;
  if (commit === undefined) return message('plan.noGit');
  const tree = dirty === true ? message('plan.dirty') : message('plan.clean');
  return message('plan.source', {
    repository: repository ?? message('plan.noRemote'),
    branch: branch ?? message('plan.detached'),
    commit: commit.slice(0, 12),
    tree,
  });
}

function jobLines(plan: DeployPlan, job: PlannedJob, detail: Detail): readonly PlanLine[] {
  const full = detail === 'full' ? fullLines(job) : [];
  return [
    { level: 0, text: message('plan.job', { name: job.name }) },
    {
      level: 1,
      text: message(job.mode === 'batch' ? 'plan.batch' : 'plan.streaming', { sinks: job.sinks.length === 0 ? '–' : job.sinks }),
    },
    ...(job.resumes === undefined ? [] : [{ level: 1 as const, text: message('plan.resumes', { jobId: idText(job.jobId, detail) }) }]),
    { level: 1, text: restoreLine(plan, job.restore, detail) },
    ...(job.replaces === undefined ? [] : [{ level: 1 as const, text: replaceLine(job.replaces, detail) }]),
    ...full,
  ];
}

function restoreLine(plan: DeployPlan, restore: RestoreDecision, detail: Detail): Message {
  switch (restore.kind) {
    case 'fromStop':
      return message('plan.restoreFromStop');
    case 'empty':
      return message(EMPTY[restore.why]);
    case 'restore': {
      const { point, existence } = restore;
      const verified = message(EXISTENCE[existence]);
      const path = pathText(point.path, detail);
      if (point.triggerTimestamp === 0) return message('plan.restoreTyped', { path, verified });
      const kind = message(point.kind === 'savepoint' ? 'plan.savepoint' : 'plan.checkpoint');
      const age = ageOf(plan.createdAt - point.triggerTimestamp);
      const origin = message('plan.ofJob', { jobId: idText(point.jobId, detail) });
      return message('plan.restore', { kind, path, age, verified, origin });
    }
  }
}

const EMPTY = { nothingRecorded: 'plan.emptyNothing', stateless: 'plan.emptyStateless', batch: 'plan.emptyBatch' } as const;
const EXISTENCE = { verified: 'plan.verified', missing: 'plan.missing', notVerified: 'plan.notVerified' } as const;
const KNOWN_BY = { ledger: 'plan.knownByLedger', facts: 'plan.knownByFacts', name: 'plan.knownByName' } as const;

function replaceLine({ job, how, knownBy }: Replacement, detail: Detail): Message {
  const commit = job.source?.commit;
  const origin = commit === undefined ? message('plan.originUnknown') : message('plan.originCommit', { commit: commit.slice(0, 12) });
  const text = how === 'stopWithSavepoint' ? 'plan.replaceStop' : 'plan.replaceCancel';
  return message(text, { jobId: idText(job.jobId, detail), status: job.status ?? '?', origin, knownBy: message(KNOWN_BY[knownBy]) });
}

function pathText(path: string, detail: Detail): string {
  if (detail === 'full') return path;
  return path.split('/').findLast((part) => part !== '') ?? path;
}

function idText(id: string, detail: Detail): string {
  return detail === 'full' ? id : id.slice(0, 8);
}

function fullLines(job: PlannedJob): readonly PlanLine[] {
  const options = Object.entries(job.options).map(([key, value]) => message('plan.option', { key, value }));
  const statements = [...job.preamble, job.statement].map((sql) => message('plan.statement', { sql: sql.replace(/\n/g, '\n    ') }));
  return [
    { level: 1, text: message('plan.options') },
    ...options.map((text) => ({ level: 2 as const, text })),
    { level: 1, text: message('plan.statements') },
    ...statements.map((text) => ({ level: 2 as const, text })),
  ];
}

function section(title: Message, lines: readonly Message[]): readonly PlanLine[] {
  if (lines.length === 0) return [];
  return [{ level: 0, text: title }, ...lines.map((text) => ({ level: 1 as const, text }))];
}

/** A span of time in its two largest units' worth of precision. */
export function ageOf(milliseconds: number): Message {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 120) return message('plan.ageSeconds', { count: seconds });
  if (seconds < 2 * 3600) return message('plan.ageMinutes', { count: Math.round(seconds / 60) });
  if (seconds < 48 * 3600) return message('plan.ageHours', { count: Math.round(seconds / 3600) });
  return message('plan.ageDays', { count: Math.round(seconds / 86_400) });
}
