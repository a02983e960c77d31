/** The JobManager's REST API with the values of secrets taken out of what a job's own errors quote. */
import type { FlinkApi, Secrets } from '../../core/ports.ts';
import { redactor } from '../http/redact.ts';

export function discreetFlink(flink: FlinkApi, secrets: Pick<Secrets, 'known'>): FlinkApi {
  return {
    ...flink,
    async exceptions(...args) {
      const answer = await flink.exceptions(...args);
      if (answer === undefined || answer.entries.length === 0) return answer;
      const redact = redactor(await secrets.known());
      const entries = answer.entries.map((entry) => ({
        ...entry,
        rootCause: redact(entry.rootCause),
        stackTrace: redact(entry.stackTrace),
      }));
      return { ...answer, entries };
    },
    async savepointResult(...args) {
      const result = await flink.savepointResult(...args);
      return result.kind === 'failed' ? { ...result, cause: redactor(await secrets.known())(result.cause) } : result;
    },
  };
}
