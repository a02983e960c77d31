/** Requests to a SQL Gateway, their faults turned into {@link SqlGatewayError}. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { message } from '../../l10n/localize.ts';
import type { HttpClient, HttpRequest } from '../http/httpClient.ts';
import { HttpFault } from '../http/httpFault.ts';
import { jsonOf } from '../http/jsonReply.ts';
import { SqlGatewayError, sqlGatewayErrorOf } from './sqlGatewayError.ts';

export interface GatewayTransport {
  /** @throws SqlGatewayError as `errorOf` makes it of a fault */
  send<Value>(
    connection: ClusterConnection,
    request: Omit<HttpRequest, 'base'>,
    normalize: (value: unknown) => Value,
    cancellation: Cancellation,
    errorOf?: (connection: ClusterConnection, fault: HttpFault) => SqlGatewayError,
  ): Promise<Value>;
}

export function createGatewayTransport(http: HttpClient): GatewayTransport {
  return {
    async send(connection, request, normalize, cancellation, errorOf = sqlGatewayErrorOf) {
      if (connection.gateway === undefined) {
        throw new SqlGatewayError('noGateway', message('flink.noGateway', { cluster: connection.cluster }));
      }
      try {
        return normalize(jsonOf(await http.call({ ...request, base: connection.gateway, proxy: connection.proxy }, cancellation)));
      } catch (error) {
        throw error instanceof HttpFault ? errorOf(connection, error) : error;
      }
    },
  };
}
