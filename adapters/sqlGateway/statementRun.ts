/** One statement on a SQL Gateway, from its submission to its result, within bounds. */
import type { Cancellation } from '../../core/cancellation.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { Clock, GatewaySession, Log, StatementResult } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
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
  /** The gateway said that the statement has ended, well or badly. */
  #isOver = false;

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
    if (this.#isOver) return;
    const request = { method: 'POST', path: `${this.#path}/cancel`, callMs: this.#context.limits.abandonMs } as const;
    try {
      await this.#context.transport.send(this.#connection, request, () => undefined, NEVER_CANCELLED);
    } catch (error) {
      if (!(error instanceof SqlGatewayError)) throw error;
      this.#context.log.warn(`A statement that is no longer wanted could not be cancelled: ${error.message}`);
    }
  }

  async #awaitEnd(cancellation: Cancellation): Promise<void> {
    const { limits } = this.#context;
    const request = { method: 'GET', path: `${this.#path}/status` } as const;
    const status = await this.#poll(limits.statementMs, cancellation, async () => {
      const word = await this.#context.transport.send(this.#connection, request, normalizeOperationStatus, cancellation);
      return UNDER_WAY.has(word) ? undefined : word;
    });
    this.#isOver = status !== undefined;
    const service = sqlGatewayName(this.#connection);
    if (status === undefined) {
      const seconds = Math.round(limits.statementMs / 1000);
      throw new SqlGatewayError('statementTimeout', message('flink.statementTimeout', { service, seconds }));
    }
    if (status === 'CANCELED' || status === 'CLOSED' || status === 'TIMEOUT') {
      throw new SqlGatewayError('statementCanceled', message('flink.statementCanceled', { service, detail: status }));
    }
  }

  async #firstPage(cancellation: Cancellation): Promise<ResultPage> {
    const page = await this.#poll(this.#context.limits.rowsMs, cancellation, async () => {
      const answer = await this.#page(0, cancellation);
      return answer.state === 'notReady' ? undefined : answer;
    });
    if (page !== undefined) return page;
    const seconds = Math.round(this.#context.limits.rowsMs / 1000);
    throw new SqlGatewayError(
      'statementTimeout',
      message('flink.statementTimeout', { service: sqlGatewayName(this.#connection), seconds }),
    );
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
    if (ended !== true || page.state !== 'end')
      await this.#context.transport.send(this.#connection, this.#closing(), () => undefined, cancellation);
    return rows.slice(0, limits.rows);
  }

  #page(token: number, cancellation: Cancellation): Promise<ResultPage> {
    const request = { method: 'GET', path: `${this.#path}/result/${String(token)}?rowFormat=JSON` } as const;
    return this.#context.transport.send(this.#connection, request, normalizeResultPage, cancellation, statementErrorOf);
  }

  /** Asks until there is an answer; `undefined` when the time is over. */
  async #poll<Answer>(forMs: number, cancellation: Cancellation, ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const { clock, limits } = this.#context;
    const end = clock.now() + forMs;
    for (let pause = limits.pollFirstMs; ; pause = Math.min(pause * 2, limits.pollLastMs)) {
      const answer = await ask();
      if (answer !== undefined || clock.now() >= end) return answer;
      await clock.sleep(pause, cancellation);
    }
  }

  #closing(): { readonly method: 'DELETE'; readonly path: string } {
    return { method: 'DELETE', path: `${this.#path}/close` };
  }
}
