/** A SQL Gateway's REST API as the port `SqlGateway`. Version 1 of it is spoken, which every gateway from 1.16 on understands. */
import type { Clock, Log, SqlGateway, StatementResult } from '../../core/ports.ts';
import type { HttpClient } from '../http/httpClient.ts';
import { redactor, type Redact } from '../http/redact.ts';
import { redactingHttp } from '../http/redactingHttp.ts';
import { normalizeInfo, normalizeSession } from './gatewayRecords.ts';
import { createGatewayTransport } from './gatewayTransport.ts';
import { SqlGatewayError } from './sqlGatewayError.ts';
import { DEFAULT_STATEMENT_LIMITS, runStatement, type StatementLimits } from './statementRun.ts';

export interface GatewayLimits {
  /** Milliseconds until a gateway tells its version, which it has in memory; what it compiles may take far longer. */
  readonly knockMs: number;
}

export interface SqlGatewayOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits?: Partial<StatementLimits & GatewayLimits>;
}

export function createSqlGateway({ http, clock, log, limits }: SqlGatewayOptions): SqlGateway {
  const transport = createGatewayTransport(http);
  const context = { transport, clock, log, limits: { ...DEFAULT_STATEMENT_LIMITS, ...limits } };
  const knockMs = limits?.knockMs ?? 5_000;
  return {
    version: (connection, cancellation) =>
      transport.send(connection, { method: 'GET', path: '/v1/info', answerMs: knockMs }, normalizeInfo, cancellation),
    openSession(connection, { name, properties }, cancellation) {
      const request = { method: 'POST', path: '/v1/sessions', body: { sessionName: name, properties } } as const;
      return transport.send(connection, request, normalizeSession, cancellation);
    },
    async closeSession(connection, session, cancellation) {
      const request = { method: 'DELETE', path: `/v1/sessions/${session}` } as const;
      try {
        await transport.send(connection, request, () => undefined, cancellation);
      } catch (error) {
        if (!(error instanceof SqlGatewayError) || error.reason !== 'sessionGone') throw error;
      }
    },
    execute: async (connection, session, statement, cancellation, confidential = []) => {
      if (confidential.length === 0) return runStatement(context, connection, session, statement, cancellation);
      const redact = redactor(confidential);
      const discreet = { ...context, transport: createGatewayTransport(redactingHttp(http, redact)) };
      return redactedResult(await runStatement(discreet, connection, session, statement, cancellation), redact);
    },
  };
}

function redactedResult(result: StatementResult, redact: Redact): StatementResult {
  return result.kind === 'job' ? result : { ...result, rows: result.rows.map((row) => row.map(redact)) };
}
