/** `POST /jobs/:jobid/savepoints`, `POST /jobs/:jobid/stop` and `GET /jobs/:jobid/savepoints/:triggerid`. */
import { describeInnermostCause } from '../../core/flink/javaCauses.ts';
import type { SavepointResult } from '../../core/flink/restorePoint.ts';
import type { SavepointOrder } from '../../core/ports.ts';
import { HttpFault } from '../http/httpFault.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.handler.async.TriggerResponse`. */
interface TriggerRecord {
  readonly 'request-id': string;
}

/** `org.apache.flink.runtime.rest.handler.async.AsynchronousOperationResult`. */
interface SavepointResultRecord {
  readonly status: { readonly id: string };
  readonly operation: SavepointInfoRecord | null;
}

/** `org.apache.flink.runtime.rest.messages.job.savepoints.SavepointInfo`. */
interface SavepointInfoRecord {
  readonly location?: string;
  readonly 'failure-cause'?: FailureCauseRecord;
}

/** `org.apache.flink.runtime.rest.messages.json.SerializedThrowableSerializer`. */
interface FailureCauseRecord {
  readonly 'stack-trace': string;
}

/** `org.apache.flink.runtime.rest.messages.job.savepoints.SavepointTriggerRequestBody`. */
export function savepointTriggerBody(order: SavepointOrder): Readonly<Record<string, unknown>> {
  const target = order.targetDirectory === undefined ? {} : { 'target-directory': order.targetDirectory };
  return { triggerId: order.triggerId, 'cancel-job': false, ...target };
}

/** `org.apache.flink.runtime.rest.messages.job.savepoints.stop.StopWithSavepointRequestBody`, which spells the directory otherwise. */
export function stopBody(order: SavepointOrder): Readonly<Record<string, unknown>> {
  const target = order.targetDirectory === undefined ? {} : { targetDirectory: order.targetDirectory };
  return { triggerId: order.triggerId, drain: false, ...target };
}

/** The ID under which Flink keeps the operation's result. */
export function normalizeTrigger(value: unknown): string {
  return new RecordReader<TriggerRecord>(value, 'trigger').text('request-id');
}

export function normalizeSavepointResult(value: unknown): SavepointResult {
  const record = new RecordReader<SavepointResultRecord>(value, 'savepoint');
  const status = record.record<SavepointResultRecord['status']>('status').text('id');
  // QueueStatus has two words only; any other is not known to be an end.
  if (status !== 'COMPLETED') return { kind: 'inProgress' };
  const operation = record.record<SavepointInfoRecord>('operation');
  const failure = operation.optionalRecord<FailureCauseRecord>('failure-cause');
  if (failure !== undefined) return { kind: 'failed', cause: describeInnermostCause(failure.text('stack-trace')) };
  const path = operation.optionalText('location');
  if (path === undefined) throw new HttpFault('badReply', 'a completed savepoint has neither location nor failure-cause');
  return { kind: 'completed', path };
}
