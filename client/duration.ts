/** Lengths of time in words. */
import { message, type Message } from '../l10n/localize.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The two greatest units; a negative length, from clocks that disagree, counts as none. */
export function duration(milliseconds: number): Message {
  const length = Math.max(0, milliseconds);
  if (length < MINUTE) return message('client.duration.seconds', { seconds: Math.floor(length / SECOND) });
  if (length < HOUR) return message('client.duration.minutes', { minutes: Math.floor(length / MINUTE) });
  if (length < DAY)
    return message('client.duration.hours', { hours: Math.floor(length / HOUR), minutes: Math.floor((length % HOUR) / MINUTE) });
  return message('client.duration.days', { days: Math.floor(length / DAY), hours: Math.floor((length % DAY) / HOUR) });
}

export function ago(now: number, then: number): Message {
  return message('client.ago', { duration: duration(now - then) });
}
