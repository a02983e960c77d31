/** What every command gets: where to write, what was asked globally, and the engine when it is needed. */
import type { Operations, ProjectScope } from '../core/operations/operations.ts';
import type { Terminal } from './terminal.ts';

export interface GlobalOptions {
  readonly env?: string;
  readonly json?: boolean;
  readonly project?: string;
}

export interface Signals {
  /** Fires on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** Fires when nobody takes the output any more: what only prints ends then. */
  readonly outputGone: AbortSignal;
}

export interface Session extends Signals {
  readonly terminal: Terminal;
  readonly sluiceVersion: string;
  /** The project of a path or of the working folder, with `--env`. */
  scope(options: GlobalOptions, path?: string): Promise<ProjectScope>;
  /** Opened at first use, closed in the end. */
  operations(): Promise<Operations>;
  /** As {@link Operations.check}, without opening the engine. */
  readonly check: Operations['check'];
}
