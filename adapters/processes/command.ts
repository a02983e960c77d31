/** A call of another program as a value. */

/** Variables of the operating system's environment. */
export type ProcessEnv = Readonly<Record<string, string | undefined>>;

/** What is run: never through a shell, so that no argument means more than itself. */
export interface Command {
  /** Absolute path; see `findExecutable`. */
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: ProcessEnv;
  readonly cwd?: string;
}

/** How a command ended. Of each stream only the last part is kept. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}
