/** Steps of a workbench test: each is one line of output and one count. */

export interface StepCounts {
  passed: number;
  failed: number;
}

export class Steps {
  readonly counts: StepCounts = { passed: 0, failed: 0 };
  readonly #onFailure: (name: string) => Promise<void>;

  /** `onFailure` takes a picture, for example. */
  constructor(onFailure: (name: string) => Promise<void>) {
    this.#onFailure = onFailure;
  }

  /** Counts what ran elsewhere; `error` is `undefined` when it passed. */
  async note(name: string, error: string | undefined): Promise<void> {
    await this.step(name, () => (error === undefined ? Promise.resolve() : Promise.reject(new Error(error)))).catch((failure: unknown) => {
      console.error(failure);
    });
  }

  /** @throws what the step threw, since the steps after it build on it */
  async step<Result>(name: string, body: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    try {
      const result = await body();
      this.counts.passed += 1;
      console.log(`ok      ${name} (${seconds(started)})`);
      return result;
    } catch (error) {
      this.counts.failed += 1;
      console.log(`not ok  ${name} (${seconds(started)})`);
      await this.#onFailure(name);
      throw error;
    }
  }
}

/** Waits until `condition` gives a value, and fails with its name when it does not. */
export async function until<Value>(name: string, condition: () => Promise<Value | undefined>): Promise<Value> {
  const deadline = performance.now() + 240_000;
  for (;;) {
    const value = await condition();
    if (value !== undefined) return value;
    if (performance.now() > deadline) throw new Error(`waited in vain for: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
