/** Which refusals mean that a thing is not there, and which that the address is wrong: only the first may become "unknown". */
import type { FlinkRestError } from './flinkRestError.ts';

/** The JobManager knows no such job (`FlinkJobNotFoundException`, `NotFoundException: Job … not found`). */
export function isMissingJob(error: FlinkRestError): boolean {
  return error.reason === 'notFound' && error.causes.some(({ className, message }) => isJobNotFound(className, message));
}

/** The job takes no checkpoints, as one in batch mode (`CheckpointingStatisticsHandler`). */
export function hasNoCheckpoints(error: FlinkRestError): boolean {
  return error.reason === 'notFound' && error.causes.some(({ message }) => /checkpointing has not been enabled/i.test(message));
}

/** The JobManager knows no such savepoint operation (`SavepointHandlers`, `UnknownOperationKeyException`). */
export function isMissingTrigger(error: FlinkRestError): boolean {
  return error.reason === 'notFound' && error.causes.some(({ message }) => /no savepoint operation|operation not found/i.test(message));
}

/** The server does not show this; others of its pages may be shown. */
export function isHidden(error: FlinkRestError): boolean {
  return error.reason === 'notFound' || error.reason === 'unauthorized';
}

function isJobNotFound(className: string, message: string): boolean {
  return className.endsWith('.FlinkJobNotFoundException') || /^Job \w+ not found/.test(message);
}
