/** Requests to a JobManager, their faults turned into {@link FlinkRestError}. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { HttpClient, HttpRequest } from '../http/httpClient.ts';
import { HttpFault } from '../http/httpFault.ts';
import { jsonOf, throwIfFault } from '../http/jsonReply.ts';
import { FlinkRestError, flinkRestErrorOf } from './flinkRestError.ts';

/** Makes a domain value of a reply's JSON. @throws HttpFault with reason `badReply` */
export type Normalize<Value> = (value: unknown) => Value;

type GetRequest = Pick<HttpRequest, 'path' | 'answerMs'>;

export interface FlinkTransport {
  send<Value>(
    connection: ClusterConnection,
    request: Omit<HttpRequest, 'base'>,
    normalize: Normalize<Value>,
    cancellation: Cancellation,
  ): Promise<Value>;
  /** `undefined` for an error that `isExpected`. */
  getUnless<Value>(
    isExpected: (error: FlinkRestError) => boolean,
    connection: ClusterConnection,
    request: GetRequest,
    normalize: Normalize<Value>,
    cancellation: Cancellation,
  ): Promise<Value | undefined>;
  /** Bytes of a reply that is no JSON. */
  slice(
    connection: ClusterConnection,
    path: string,
    slice: { readonly from: number; readonly to: number },
    cancellation: Cancellation,
  ): Promise<Uint8Array>;
}

export function createFlinkTransport(http: HttpClient): FlinkTransport {
  const send: FlinkTransport['send'] = (connection, request, normalize, cancellation) =>
    translated(connection, async () =>
      normalize(jsonOf(await http.call({ ...request, base: connection.rest, proxy: connection.proxy }, cancellation))),
    );
  return {
    send,
    async getUnless(isExpected, connection, request, normalize, cancellation) {
      try {
        return await send(connection, { method: 'GET', ...request }, normalize, cancellation);
      } catch (error) {
        if (error instanceof FlinkRestError && isExpected(error)) return undefined;
        throw error;
      }
    },
    slice: (connection, path, slice, cancellation) =>
      translated(connection, async () => {
        const reply = await http.callForSlice({ method: 'GET', base: connection.rest, proxy: connection.proxy, path }, slice, cancellation);
        throwIfFault(reply);
        return reply.bytes;
      }),
  };
}

async function translated<Value>(connection: ClusterConnection, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HttpFault ? flinkRestErrorOf(connection, error) : error;
  }
}
