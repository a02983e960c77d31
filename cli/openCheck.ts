/** The one operation that needs no adapters but those of files. */
import { createFactFiles } from '../adapters/facts/createFactFiles.ts';
import { createFiles } from '../adapters/files/createFiles.ts';
import { checkOperation } from '../core/operations/checkOperation.ts';
import type { Operations } from '../core/operations/operations.ts';

export function openCheck(): Operations['check'] {
  const ports = { files: createFiles(), facts: createFactFiles(new URL('../facts/', import.meta.url)) };
  return (scope, named, cancellation) => checkOperation(ports, scope, named, cancellation);
}
