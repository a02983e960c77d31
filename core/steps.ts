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

/** Few enough for a fraction of a slice, whatever is done with each. */
export const ITEMS_PER_STEP = 500;

/** Does something with each of what may be many items; yields between every few hundred. */
export function* forEachOf<Item>(items: Iterable<Item>, each: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % ITEMS_PER_STEP === 0) yield;
  }
}

/** As `flatMap`, in steps. */
export function* flatMapped<Item, Result>(items: Iterable<Item>, each: (item: Item) => readonly Result[]): Steps<readonly Result[]> {
  const results: Result[] = [];
  yield* forEachOf(items, (item) => {
    for (const result of each(item)) results.push(result);
  });
  return results;
}
