/** VS Code's cancellation tokens as the engine's cancellation: the one place where they meet. */
import type { CancellationToken } from 'vscode';

/** Aborted when the token is, also when that happened before. The listener goes with its token. */
export function abortSignalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
