/** Search in what is sorted. */

/** Index of the first item for which `holds`; it holds for all behind one for which it does. Their number where there is none. */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
