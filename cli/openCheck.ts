/** The one operation that needs no adapter but that of files. */
import { createFiles } from '../adapters/files/createFiles.ts';
import { checkOperation } from '../core/operations/checkOperation.ts';
import type { Operations } from '../core/operations/operations.ts';

export function openCheck(): Operations['check'] {
  const files = createFiles();
  return (scope, named, cancellation) => checkOperation({ files }, scope, named, cancellation);
}
