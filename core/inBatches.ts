/** Work on many things that waits for the outside: a few at a time, so that neither the waits nor the memory add up. */

const AT_ONCE = 16;

/**
 * The results in the order of the items.
 * @param after told after every few items how many are done; what it waits for is waited for
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  each: (item: Item) => Promise<Result>,
  after: (done: number) => Promise<void> | void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  while (results.length < items.length) {
    results.push(...(await Promise.all(items.slice(results.length, results.length + AT_ONCE).map(each))));
    await after(results.length);
  }
  return results;
}
