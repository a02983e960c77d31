/** Long work in short steps, so that its caller can do something else between them. */

/** Work that yields between its steps, and returns what it made. After a promise it must go on only when that is fulfilled. */
export type Steps<Result> = Generator<Promise<unknown> | undefined, Result>;

/** Does all of it at once. @throws Error when the work waits for a promise */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value !== undefined) throw new Error('work that waits was to be done at once');
  }
}

/** The value itself, or that of a promise once it is fulfilled. */
export function* awaited<Value>(value: Value | Promise<Value>): Steps<Value> {
  if (!(value instanceof Promise)) return value;
  const fulfilled: Value[] = [];
  yield value.then((each) => fulfilled.push(each));
  if (fulfilled.length === 0) throw new Error('work went on before what it waits for');
  return fulfilled[0] as Value;
}

const ITEMS_PER_STEP = 1000;

/** As `flatMap`; yields between every thousand items. */
export function* flatMapped<Item, Result>(items: readonly Item[], each: (item: Item) => readonly Result[]): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(...each(item));
    if ((index + 1) % ITEMS_PER_STEP === 0) yield;
  }
  return results;
}
