/** A text in segments that are cut again only where the text has changed. */
import { firstIndex } from './firstIndex.ts';
import { forEachOf, ITEMS_PER_STEP, runToEnd, type Steps } from './steps.ts';

/** A stretch of the text; what it means must not depend on where it stands. */
export interface Segment<Value> {
  readonly start: number;
  readonly end: number;
  /** Offset behind the last character that was looked at to cut it, the text's length plus one where its end was seen. */
  readonly seen: number;
  readonly value: Value;
}

/** The segment of a text that begins at `start`; it takes at least one character, and looks at nothing before `start`. */
export type CutSegment<Value> = (start: number) => Segment<Value> | Steps<Segment<Value>>;

export class SegmentedText<Value> {
  #text = '';
  #segments: readonly Segment<Value>[] = [];

  /**
   * The segments of `text`, the same as if it were cut from the beginning. Yields between two that it cuts; who stops there has
   * changed nothing.
   */
  *update(text: string, cut: CutSegment<Value>): Steps<readonly Segment<Value>[]> {
    const before = this.#segments;
    const prefix = commonPrefix(this.#text, text);
    const suffix = Math.min(commonSuffix(this.#text, text), Math.min(this.#text.length, text.length) - prefix);
    const distance = text.length - this.#text.length;
    const isSame = prefix === text.length && distance === 0;
    const segments = before.slice(0, isSame ? before.length : yield* countWhile(before, ({ seen }) => seen <= prefix));
    let next = segments.length;
    for (let at = segments.at(-1)?.end ?? 0; at < text.length; at = segments.at(-1)?.end ?? text.length) {
      next = firstIndex(before, ({ start }) => start + distance >= at, next);
      if (at >= text.length - suffix && before[next]?.start === at - distance) {
        yield* forEachOf(before.slice(next), (each) => segments.push(distance === 0 ? each : moved(each, distance)));
        break;
      }
      const segment = cut(at);
      segments.push('start' in segment ? segment : yield* segment);
      yield;
    }
    this.#text = text;
    this.#segments = segments;
    return segments;
  }
}

/** The segments of a text that is cut once. */
export function segmentsOf<Value>(text: string, cut: CutSegment<Value>): readonly Segment<Value>[] {
  return runToEnd(new SegmentedText<Value>().update(text, cut));
}

function moved<Value>({ start, end, seen, value }: Segment<Value>, distance: number): Segment<Value> {
  return { start: start + distance, end: end + distance, seen: seen + distance, value };
}

/** How many items from the first on satisfy `holds`. */
function* countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): Steps<number> {
  for (let from = 0; from < items.length; from += ITEMS_PER_STEP) {
    const end = items.slice(from, from + ITEMS_PER_STEP).findIndex((item) => !holds(item));
    if (end >= 0) return from + end;
    yield;
  }
  return items.length;
}

/** Compares ever smaller stretches: the engine does that faster than a loop over the characters. */
function commonPrefix(left: string, right: string): number {
  return longest(Math.min(left.length, right.length), (from, to) => left.slice(from, to) === right.slice(from, to));
}

function commonSuffix(left: string, right: string): number {
  const cut = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  return longest(Math.min(left.length, right.length), (from, to) => cut(left, from, to) === cut(right, from, to));
}

/** The longest length up to `limit` of which all stretches are the same. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  if (isSame(0, limit)) return limit;
  let low = 0;
  for (let high = limit; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}
