/** One statement on a SQL Gateway, from its submission to its result, within bounds. */
import { NEVER_CANCELLED, type Cancellation } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { Clock, GatewaySession, Log, StatementResult } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import type { HttpRequest } from '../http/httpClient.ts';
import { normalizeOperation, normalizeOperationStatus } from './gatewayRecords.ts';
import type { GatewayTransport } from './gatewayTransport.ts';
import { normalizeResultPage, type ResultPage } from './resultPageRecord.ts';
import { SqlGatewayError, sqlGatewayName, statementErrorOf } from './sqlGatewayError.ts';

/** Times in milliseconds. */
export interface StatementLimits {
  /** From submission to the first result. */
  readonly statementMs: number;
  /** For further rows after the first result. */
  readonly rowsMs: number;
  readonly rows: number;
  /** For telling the gateway that a statement is no longer wanted. */
  readonly abandonMs: number;
  /** First and longest pause between two questions for the state. */
  readonly pollFirstMs: number;
  readonly pollLastMs: number;
}

export const DEFAULT_STATEMENT_LIMITS: StatementLimits = {
  statementMs: 10 * 60_000,
  rowsMs: 30_000,
  rows: 10_000,
  abandonMs: 3_000,
  pollFirstMs: 20,
  pollLastMs: 1_000,
};

export interface StatementContext {
  readonly transport: GatewayTransport;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: StatementLimits;
}

/** Words of `OperationStatus` that say that no result is there yet. */
const UNDER_WAY: ReadonlySet<string> = new Set(['INITIALIZED', 'PENDING', 'RUNNING']);
/** How often in a row the network may fail while a statement is under way: giving up would cancel the statement. */
const MOST_HICCUPS = 3;
/** Words that say that somebody other than the statement itself ended it. */
const ENDED_EARLY: ReadonlySet<string> = new Set(['CANCELED', 'CLOSED', 'TIMEOUT']);
/** Words after which nothing of the statement is left. */
const FAILED: ReadonlySet<string> = new Set([...ENDED_EARLY, 'ERROR']);

export async function runStatement(
  context: StatementContext,
  connection: ClusterConnection,
  session: GatewaySession,
  statement: string,
  cancellation: Cancellation,
): Promise<StatementResult> {
  const submitted = { method: 'POST', path: `/v1/sessions/${session}/statements`, body: { statement } } as const;
  const operation = await context.transport.send(connection, submitted, normalizeOperation, cancellation);
  const run = new StatementRun(context, connection, `/v1/sessions/${session}/operations/${operation}`);
  try {
    return await run.result(cancellation);
  } catch (error) {
    await run.abandon();
    throw error;
  }
}

class StatementRun {
  readonly #context: StatementContext;
  readonly #connection: ClusterConnection;
  readonly #path: string;
  /** `ended` the gateway has a result, which may be that of a query that goes on; `failed` nothing is left of the statement. */
  #state: 'underWay' | 'ended' | 'failed' = 'underWay';

  constructor(context: StatementContext, connection: ClusterConnection, path: string) {
    this.#context = context;
    this.#connection = connection;
    this.#path = path;
  }

  async result(cancellation: Cancellation): Promise<StatementResult> {
    await this.#awaitEnd(cancellation);
    const first = await this.#firstPage(cancellation);
    if (first.jobId !== undefined && !first.isQuery) return { kind: 'job', jobId: first.jobId };
    return { kind: 'rows', columns: first.columns, rows: await this.#rows(first, cancellation) };
  }

  /** Ends what still runs of the statement. The failure that led here matters more than one of this, which is only logged. */
  async abandon(): Promise<void> {
    if (this.#state === 'failed') return;
    const isAnswered = this.#state === 'ended' || (await this.#end({ method: 'POST', path: `${this.#path}/cancel` }));
    // Closing ends the job of a query, which cancelling no longer does once there is a first result.
    if (isAnswered) await this.#end(this.#closing());
  }

  /** Whether the gateway answered, be it that there is nothing to end. */
  async #end(request: Omit<HttpRequest, 'base'>): Promise<boolean> {
    const { transport, limits, log } = this.#context;
    try {
      await transport.send(this.#connection, { ...request, callMs: limits.abandonMs }, () => undefined, NEVER_CANCELLED);
      return true;
    } catch (error) {
      if (!(error instanceof SqlGatewayError)) throw error;
      log.warn(`A statement that is no longer wanted could not be ended: ${error.message}`);
      return error.reason === 'serverError';
    }
  }

  async #awaitEnd(cancellation: Cancellation): Promise<void> {
    const { limits } = this.#context;
    let hiccups = 0;
    const status = await this.#poll(limits.statementMs, cancellation, async () => {
      try {
        const word = await this.#status(cancellation);
        hiccups = 0;
        return UNDER_WAY.has(word) ? undefined : word;
      } catch (error) {
        if (!isHiccup(error) || ++hiccups > MOST_HICCUPS) throw error;
        return undefined;
      }
    });
    if (status === undefined) throw this.#timeout(limits.statementMs);
    this.#state = FAILED.has(status) ? 'failed' : 'ended';
    if (!ENDED_EARLY.has(status)) return;
    const text = message('flink.statementCanceled', { service: sqlGatewayName(this.#connection), detail: status });
    throw new SqlGatewayError('statementCanceled', text);
  }

  async #firstPage(cancellation: Cancellation): Promise<ResultPage> {
    const page = await this.#poll(this.#context.limits.rowsMs, cancellation, async () => {
      const answer = await this.#page(0, cancellation);
      return answer.state === 'notReady' ? undefined : answer;
    });
    if (page === undefined) throw this.#timeout(this.#context.limits.rowsMs);
    return page;
  }

  /** Rows up to the bounds; an operation that could give more is closed, which ends a query's job. */
  async #rows(first: ResultPage, cancellation: Cancellation): Promise<readonly (readonly string[])[]> {
    const { limits } = this.#context;
    const rows = [...first.rows];
    let page = first;
    const ended = await this.#poll(limits.rowsMs, cancellation, async () => {
      while (page.state !== 'end' && page.nextToken !== undefined && rows.length < limits.rows) {
        const next = await this.#page(page.nextToken, cancellation);
        if (next.state === 'notReady') return undefined;
        page = next;
        rows.push(...page.rows);
        if (page.rows.length === 0 && page.state === 'more') return undefined;
      }
      return true;
    });
    if (ended !== true || page.state !== 'end') {
      await this.#context.transport.send(this.#connection, this.#closing(), () => undefined, cancellation);
    }
    return rows.slice(0, limits.rows);
  }

  #status(cancellation: Cancellation): Promise<string> {
    const request = { method: 'GET', path: `${this.#path}/status` } as const;
    return this.#context.transport.send(this.#connection, request, normalizeOperationStatus, cancellation);
  }

  #page(token: number, cancellation: Cancellation): Promise<ResultPage> {
    const request = { method: 'GET', path: `${this.#path}/result/${String(token)}?rowFormat=JSON` } as const;
    return this.#context.transport.send(this.#connection, request, normalizeResultPage, cancellation, statementErrorOf);
  }

  /** Asks until there is an answer; `undefined` when the pauses in between come to `forMs`, which no clock that jumps cuts short. */
  async #poll<Answer>(forMs: number, cancellation: Cancellation, ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const { clock, limits } = this.#context;
    let waited = 0;
    for (let pause = limits.pollFirstMs; ; pause = Math.min(pause * 2, limits.pollLastMs)) {
      const answer = await ask();
      if (answer !== undefined || waited >= forMs) return answer;
      await clock.sleep(pause, cancellation);
      waited += pause;
    }
  }

  #timeout(afterMs: number): SqlGatewayError {
    const args = { service: sqlGatewayName(this.#connection), seconds: Math.round(afterMs / 1000) };
    return new SqlGatewayError('statementTimeout', message('flink.statementTimeout', args));
  }

  #closing(): { readonly method: 'DELETE'; readonly path: string } {
    return { method: 'DELETE', path: `${this.#path}/close` };
  }
}

function isHiccup(error: unknown): boolean {
  return error instanceof SqlGatewayError && (error.reason === 'brokenOff' || error.reason === 'unreachable');
}
