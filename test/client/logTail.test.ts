/** Following a log. */
import { expect, test } from 'vitest';
import { LogTail } from '../../client/logTail.ts';
import type { LogChunk } from '../../core/operations/operations.ts';
import { WorldError } from '../../core/errors.ts';
import { message } from '../../l10n/localize.ts';

test('shows what is there, then what is new, each byte once', async () => {
  const log = new FollowedLog('first\n');
  log.tail.wake();
  await log.quiet();
  log.content += 'second\n';
  log.ring();
  await log.quiet();
  expect(log.shown).toBe('first\nsecond\n');
});

test('reads a long log in pieces without waiting between them', async () => {
  const log = new FollowedLog('0123456789'.repeat(3));
  log.tail.wake();
  await log.quiet();
  expect(log.shown).toBe(log.content);
  expect(log.reads).toBe(3);
});

test('does not read while nobody looks, and goes on where it was', async () => {
  const log = new FollowedLog('first\n');
  log.tail.wake();
  await log.quiet();
  log.lookedAt = false;
  log.ring();
  await log.quiet();
  const reads = log.reads;
  expect(log.timer).toBeUndefined();
  log.content += 'second\n';
  log.lookedAt = true;
  log.tail.wake();
  await log.quiet();
  expect(log.reads).toBe(reads + 1);
  expect(log.shown).toBe('first\nsecond\n');
});

test('tells of trouble once, and goes on when it is over', async () => {
  const log = new FollowedLog('first\n');
  log.failure = new WorldError('FlinkRestError', 'unreachable', message('client.cluster.unreachable'));
  log.tail.wake();
  await log.quiet();
  log.ring();
  await log.quiet();
  expect(log.troubles).toEqual([message('client.cluster.unreachable')]);
  log.failure = undefined;
  log.ring();
  await log.quiet();
  expect(log.shown).toBe('first\n');
});

test('a log that grows too large is followed no more, which is said', async () => {
  const log = new FollowedLog('first\n');
  log.tail.wake();
  await log.quiet();
  log.content += 'x'.repeat(100);
  log.ring();
  await log.quiet();
  expect(log.troubles).toEqual([message('client.logs.grewTooLarge')]);
  expect(log.timer).toBeUndefined();
});

test('a follower that was ended reads no more', async () => {
  const log = new FollowedLog('first\n');
  log.tail.wake();
  await log.quiet();
  log.tail.dispose();
  log.tail.wake();
  await log.quiet();
  expect(log.reads).toBe(1);
  expect(log.timer).toBeUndefined();
});

/** A log that answers ten bytes at a time, and a timer that the test rings. */
class FollowedLog {
  content: string;
  shown = '';
  reads = 0;
  lookedAt = true;
  failure: Error | undefined;
  timer: (() => void) | undefined;
  readonly troubles: unknown[] = [];
  readonly tail: LogTail;
  #pending = 0;

  constructor(content: string) {
    this.content = content;
    this.tail = new LogTail({
      read: async (from) => this.#read(from),
      append: (text) => (this.shown += text),
      trouble: (reason) => this.troubles.push(reason),
      isLookedAt: () => this.lookedAt,
      maxBytes: 100,
      after: (_milliseconds, task) => {
        this.timer = task;
        return () => (this.timer = undefined);
      },
    });
  }

  ring(): void {
    const task = this.timer;
    this.timer = undefined;
    task?.();
  }

  /** Resolves when no read is under way any more. */
  async quiet(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.#pending > 0);
  }

  async #read(from: number): Promise<LogChunk> {
    this.reads += 1;
    this.#pending += 1;
    await Promise.resolve();
    this.#pending -= 1;
    if (this.failure !== undefined) throw this.failure;
    const start = from < 0 ? Math.max(0, this.content.length + from) : from;
    const text = this.content.slice(start, start + 10);
    return { text, next: start + text.length, size: this.content.length };
  }
}
