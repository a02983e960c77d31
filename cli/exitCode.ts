/** What the exit code of `sluice` means; documented in the README. */
export const EXIT = {
  ok: 0,
  /** The user's files have problems, or a check failed. */
  problems: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A cluster, a tool or the machine said no. */
  world: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
