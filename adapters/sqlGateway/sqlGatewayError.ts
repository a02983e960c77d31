/** What a SQL Gateway says no with. */
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { parseJavaCauses, type JavaCause } from '../../core/flink/javaCauses.ts';
import { WorldError } from '../../core/errors.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { faultText } from '../http/faultText.ts';
import { shownAddress } from '../http/httpClient.ts';
import type { HttpFault, HttpFaultReason } from '../http/httpFault.ts';
import { sqlPositionOf, type SqlPosition } from './sqlPosition.ts';

/**
 * As {@link HttpFaultReason}, and: `noGateway` the cluster names none; `statement` Flink rejected the statement or could not submit its job;
 * `duplicateJob` the cluster has a job of this ID already; `submissionUnclear` the gateway lost the JobManager while submitting, so the job may or may not
 * exist; `sessionGone` the session was closed; `statementTimeout` our own bound, and
 * `statementCanceled` the gateway ended the statement, after which a job may or may not have been submitted.
 */
export type SqlGatewayReason =
  | HttpFaultReason
  | 'noGateway'
  | 'statement'
  | 'duplicateJob'
  | 'submissionUnclear'
  | 'sessionGone'
  | 'statementTimeout'
  | 'statementCanceled';

export class SqlGatewayError extends WorldError<SqlGatewayReason> {
  /** The exceptions in Flink's error reply, outermost first; empty when it gave none. */
  readonly causes: readonly JavaCause[];
  /** Where in the statement the error is; `undefined` when Flink does not say. */
  readonly position: SqlPosition | undefined;

  constructor(reason: SqlGatewayReason, text: Message, options: { readonly causes?: readonly JavaCause[]; readonly cause?: unknown } = {}) {
    super('SqlGatewayError', reason, text, options);
    this.causes = options.causes ?? [];
    this.position = sqlPositionOf(this.causes);
  }
}

/** `DuplicateJobSubmissionException` until 1.20 and in session clusters, `DuplicateApplicationSubmissionException` from 2.3. */
const DUPLICATE = /\.Duplicate(?:Job|Application)SubmissionException$/;
/** What `RestClusterClient.submitJob` fails with when the connection does. */
const LOST = /^java\.net\.|Timeout|ClosedChannel|RetryException|ConnectionClosed|^java\.io\.IOException$/;
/** `SessionManagerImpl.getSession`, `OperationManager.getOperation`. */
const GONE = /^Session '.*' does not exist|^Can not find the submitted operation/;

/** The error that a fault of any call stands for. */
export function sqlGatewayErrorOf(connection: ClusterConnection, fault: HttpFault): SqlGatewayError {
  const causes = parseJavaCauses(fault.errors.at(-1) ?? '');
  const service = sqlGatewayName(connection);
  const isGone = causes.some((cause) => GONE.test(cause.message));
  if (isGone) return new SqlGatewayError('sessionGone', message('flink.sessionGone', { service }), { causes, cause: fault });
  return new SqlGatewayError(fault.reason, faultText(service, fault), { causes, cause: fault });
}

/** The error that a fault of fetching a failed statement's result stands for: the gateway answers 500 with the statement's own failure. */
export function statementErrorOf(connection: ClusterConnection, fault: HttpFault): SqlGatewayError {
  const error = sqlGatewayErrorOf(connection, fault);
  const innermost = error.causes.at(-1);
  if (error.reason !== 'serverError' || innermost === undefined) return error;
  const detail = readable(innermost);
  const options = { causes: error.causes, cause: fault };
  if (error.causes.some((cause) => DUPLICATE.test(cause.className))) {
    return new SqlGatewayError('duplicateJob', message('flink.duplicateJob', { service: sqlGatewayName(connection), detail }), options);
  }
  if (isUnclear(error.causes)) {
    return new SqlGatewayError(
      'submissionUnclear',
      message('flink.submissionUnclear', { service: sqlGatewayName(connection), detail }),
      options,
    );
  }
  return new SqlGatewayError('statement', message('flink.statement', { detail }), options);
}

/** The gateway's own client failed on the way to the JobManager; a JobManager that answered shows as `RestClientException`. */
function isUnclear(causes: readonly JavaCause[]): boolean {
  const at = causes.findIndex(({ className }) => className.endsWith('.JobSubmissionException'));
  return at >= 0 && causes.slice(at).some(({ className }) => LOST.test(className));
}

/** The gateway's name in messages. */
export function sqlGatewayName(connection: ClusterConnection): Message {
  return message('flink.sqlGateway', { cluster: connection.cluster, address: shownAddress(connection.gateway ?? '') });
}

/** Without the parser's list of hundreds of words that it would have taken instead. */
function readable({ className, message: text }: JavaCause): string {
  const short = text.replace(/\nWas expecting one of:[^]*$/, '');
  return short === '' ? className : `${className.slice(className.lastIndexOf('.') + 1)}: ${short}`;
}
