/** Long work in short steps, so that its caller can do something else between them. */

/** Work that yields between its steps and returns what it made. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
