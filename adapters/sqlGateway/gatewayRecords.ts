/** `GET /v1/info`, `POST /v1/sessions`, `POST …/statements` and `GET …/operations/:handle/status`. */
import type { GatewaySession } from '../../core/ports.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.table.gateway.rest.message.util.GetInfoResponseBody`. */
interface InfoRecord {
  readonly version: string;
}

/** `org.apache.flink.table.gateway.rest.message.session.OpenSessionResponseBody`. */
interface SessionRecord {
  readonly sessionHandle: string;
}

/** `org.apache.flink.table.gateway.rest.message.statement.ExecuteStatementResponseBody`. */
interface OperationRecord {
  readonly operationHandle: string;
}

/** `org.apache.flink.table.gateway.rest.message.operation.OperationStatusResponseBody`. */
interface OperationStatusRecord {
  readonly status: string;
}

/** Handle of a statement under way. */
export type GatewayOperation = string & { readonly brand: 'GatewayOperation' };

export function normalizeInfo(value: unknown): string {
  return new RecordReader<InfoRecord>(value, 'info').text('version');
}

export function normalizeSession(value: unknown): GatewaySession {
  return new RecordReader<SessionRecord>(value, 'session').text('sessionHandle') as GatewaySession;
}

export function normalizeOperation(value: unknown): GatewayOperation {
  return new RecordReader<OperationRecord>(value, 'statement').text('operationHandle') as GatewayOperation;
}

/** The words of `org.apache.flink.table.gateway.api.operation.OperationStatus`; a word that is new to us is kept as data. */
export function normalizeOperationStatus(value: unknown): string {
  return new RecordReader<OperationStatusRecord>(value, 'operation').text('status');
}
