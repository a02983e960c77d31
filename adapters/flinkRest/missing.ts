/** Which 404 means that the thing is not there, and which that the address is wrong: only the first may become "unknown". */
import type { FlinkRestError } from './flinkRestError.ts';

/** The JobManager knows no such job (`FlinkJobNotFoundException`, `NotFoundException: Job … not found`). */
export function isMissingJob(error: FlinkRestError): boolean {
  return error.reason === 'notFound' && error.causes.some(({ className, message }) => isJobNotFound(className, message));
}

/** The JobManager knows no such savepoint operation (`SavepointHandlers`, `UnknownOperationKeyException`). */
export function isMissingTrigger(error: FlinkRestError): boolean {
  return error.reason === 'notFound' && error.causes.some(({ message }) => /no savepoint operation|operation not found/i.test(message));
}

function isJobNotFound(className: string, message: string): boolean {
  return className.endsWith('.FlinkJobNotFoundException') || /^Job \w+ not found/.test(message);
}
