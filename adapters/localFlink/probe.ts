/** Asks the processes of a local cluster whether they answer. */
import { request } from 'undici';
import type { ClusterPorts } from './clusterState.ts';

const TIMEOUT_MILLISECONDS = 3000;
const LARGEST_BODY_BYTES = 256 * 1024;

/** Whether the JobManager answers `/overview`. */
export async function jobManagerAnswers({ rest }: ClusterPorts): Promise<boolean> {
  return (await getJson(rest, '/overview')) !== undefined;
}

/** Whether this TaskManager has registered with slots. */
export async function hasSlots({ rest }: ClusterPorts, taskManagerId: string): Promise<boolean> {
  const list = (await getJson(rest, '/taskmanagers'))?.['taskmanagers'];
  return (
    Array.isArray(list) &&
    list.some((one: Readonly<Record<string, unknown>>) => one['id'] === taskManagerId && Number(one['slotsNumber']) > 0)
  );
}

export async function gatewayAnswers({ gateway }: ClusterPorts): Promise<boolean> {
  return (await getJson(gateway, '/v1/info')) !== undefined;
}

/** `undefined` for whatever is not yet a JSON object with status 200: the caller asks again until its patience ends. */
async function getJson(port: number, path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const { statusCode, headers, body } = await request(`http://127.0.0.1:${String(port)}${path}`, {
      headersTimeout: TIMEOUT_MILLISECONDS,
      bodyTimeout: TIMEOUT_MILLISECONDS,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (statusCode !== 200 || Number(headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) {
      await body.dump();
      return undefined;
    }
    const value: unknown = await body.json();
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
