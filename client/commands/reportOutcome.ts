/** Says what became of a deployment, and offers what can be done next. */
import { message, type Message } from '../../l10n/localize.ts';
import type { DeployedJob, DeployOutcome, DeployPlan, FormerJob, PlanChoices, Remedy } from '../../core/deploy/deployPlan.ts';
import { formerJobText } from '../../core/deploy/formerJob.ts';
import type { ProjectScope } from '../../core/operations/operations.ts';
import type { Choice, PickItem, Severity } from '../ui.ts';
import { chooseRestorePoint } from './chooseRestorePoint.ts';
import { selectorOf, type CommandContext } from './context.ts';
import { showExceptions } from './exceptions.ts';
import { tailLogs } from './logs.ts';

type Next = 'webUi' | 'logs' | 'exceptions' | 'otherWays' | 'log';

interface Report {
  readonly severity: Severity;
  readonly text: Message;
  readonly next: readonly Next[];
}

/** The choices to plan anew with; `undefined` when the user wants nothing more. */
export async function reportOutcome(context: CommandContext, plan: DeployPlan, outcome: DeployOutcome): Promise<PlanChoices | undefined> {
  const reports = outcome.jobs.map((job) => ({ job, report: reportOf(context, job, plan) }));
  const answers = reports.map(async ({ job, report }) => {
    const next = await context.ui.notify(report.severity, report.text, report.next.map(choiceOf));
    return next === undefined ? undefined : follow(context, plan, job, next);
  });
  return (await Promise.all(answers)).find((choices) => choices !== undefined);
}

function reportOf(context: CommandContext, job: DeployedJob, plan: DeployPlan): Report {
  const { name, result } = job;
  const environment = plan.environment.name;
  switch (result.kind) {
    case 'running':
      return {
        severity: 'info',
        text:
          result.restoredFrom === undefined
            ? message('client.deploy.doneEmpty', { job: name, environment })
            : message('client.deploy.doneRestored', { job: name, environment, path: lastPart(result.restoredFrom) }),
        next: ['webUi', 'logs'],
      };
    case 'finished':
      return { severity: 'info', text: message('client.deploy.finished', { job: name }), next: ['webUi', 'logs'] };
    case 'failed':
      return {
        severity: 'error',
        text: sentences(failure(context, name, result.reason), sameAgain(job), formerText(result.before)),
        next: ['otherWays', 'exceptions', 'log'],
      };
    case 'cancelled':
      return result.exists
        ? { severity: 'warning', text: message('client.deploy.cancelledExists', { job: name }), next: ['webUi'] }
        : {
            severity: result.before.kind === 'stopped' ? 'warning' : 'info',
            text: sentences(message('client.deploy.cancelledNothing', { job: name }), formerText(result.before)),
            next: [],
          };
    case 'notStarted':
      return { severity: 'warning', text: message('client.deploy.notStarted', { job: name }), next: [] };
  }
}

/** A notification holds no stack of causes: of a long reason the start is shown, with the ends of its paths, and all of it is in the log. */
function failure({ localizer, log }: CommandContext, job: string, reason: Message): Message {
  const whole = localizer.text(reason);
  if (whole.length <= LONGEST_REASON) return message('client.deploy.failed', { job, reason });
  log(localizer.text(message('client.deploy.failed', { job, reason })));
  const short = whole.replace(FOLDERS_OF_URI, '');
  const start = short.length <= LONGEST_REASON ? short : `${short.slice(0, LONGEST_REASON)}…`;
  return message('client.deploy.failed', { job, reason: start });
}

const FOLDERS_OF_URI = /\b[a-z][a-z0-9+.-]*:\/\S*\/(?=[^\s/])/g;

const LONGEST_REASON = 240;

function sentences(first: Message, ...more: readonly (Message | undefined)[]): Message {
  return more.reduce<Message>((before, after) => (after === undefined ? before : message('client.sentences', { before, after })), first);
}

function formerText(before: FormerJob): Message | undefined {
  const isNamed = before.kind === 'stopped' && before.savepoint !== undefined;
  return formerJobText(isNamed ? { ...before, savepoint: lastPart(before.savepoint) } : before);
}

function sameAgain({ name, result }: DeployedJob): Message | undefined {
  const isUnknown = result.kind === 'failed' && result.remedies.includes('sameAgain');
  return isUnknown ? message('deploy.sameAgain', { job: name }) : undefined;
}

function choiceOf(next: Next): Choice<Next> {
  const labels = {
    webUi: message('manifest.command.openWebUi'),
    logs: message('client.deploy.logs'),
    exceptions: message('manifest.command.showExceptions'),
    otherWays: message('client.deploy.otherWays'),
    log: message('manifest.command.showLog'),
  };
  return { label: labels[next], value: next };
}

async function follow(context: CommandContext, plan: DeployPlan, job: DeployedJob, next: Next): Promise<PlanChoices | undefined> {
  const scope: ProjectScope = { folder: plan.folder, environment: plan.environment.name };
  const { cluster } = plan.connection;
  const operations = context.operations();
  switch (next) {
    case 'webUi':
      await context.ui.run(message('client.webUi.opening'), async (_progress, cancellation) =>
        context.ui.openUrl(await operations.webUiUrl(scope, cluster, job.jobId, cancellation)),
      );
      return undefined;
    case 'logs':
      await tailLogs(context, scope, cluster);
      return undefined;
    case 'exceptions':
      await showExceptions(context, selectorOf(scope, job.jobId), job.name);
      return undefined;
    case 'log':
      context.showLog();
      return undefined;
    case 'otherWays':
      return otherWays(context, scope, job);
  }
}

/** What helps: always the same again, and by the cause the previous deployment or other state. */
async function otherWays(context: CommandContext, scope: ProjectScope, job: DeployedJob): Promise<PlanChoices | undefined> {
  const remedies = job.result.kind === 'failed' ? job.result.remedies : [];
  const ways = remedies.filter((remedy) => remedy !== 'sameAgain').map((remedy) => WAYS[remedy]);
  const title = message('client.ways.title', { job: job.name });
  const chosen = await context.ui.pick<PlanChoices | 'restoreFrom'>(title, [{ label: message('client.ways.again'), value: {} }, ...ways]);
  if (chosen !== 'restoreFrom') return chosen;
  const restoreFrom = await chooseRestorePoint(context, selectorOf(scope, job.jobId), job.name);
  return restoreFrom === undefined ? undefined : { restoreFrom };
}

const WAYS: Readonly<Record<Exclude<Remedy, 'sameAgain'>, PickItem<PlanChoices | 'restoreFrom'>>> = {
  previous: {
    label: message('client.ways.previous'),
    detail: message('client.ways.previousDetail'),
    value: { previousDeployment: true },
  },
  allowNonRestoredState: {
    label: message('client.ways.allow'),
    detail: message('client.ways.allowDetail'),
    value: { allowNonRestoredState: true },
  },
  restoreFrom: { label: message('client.ways.restoreFrom'), value: 'restoreFrom' },
  stateless: { label: message('client.ways.empty'), detail: message('client.ways.emptyDetail'), value: { stateless: true } },
};

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? path;
}
