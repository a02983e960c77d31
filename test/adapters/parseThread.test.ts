/** The real thread, in the bundle that ships. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseInThread } from '../../adapters/parser/parseThread.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { checkPartText } from '../../core/sql/checkPart.ts';
import { PARSER_BUNDLE } from '../../scripts/bundles.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sluice-parser-'));
const bundled = pathToFileURL(join(folder, 'worker', 'parser.mjs'));

beforeAll(() => build({ ...PARSER_BUNDLE, outdir: folder, metafile: false }));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('parses as this thread does, one text after the other', async () => {
  const parse = parseInThread(bundled);
  const texts = ['SELECT 1', 'SELECT a FROM t GROUP a', 'EXPLAIN PLAN_ADVICE SELECT a FROM t', "INSERT INTO t SELECT 'ß😀' FROM"];
  const parsed = await Promise.all(texts.map((text) => parse(text, '1.16', NEVER_CANCELLED)));
  expect(parsed).toEqual(texts.map((text) => checkPartText(text, '1.16')));
});

test('what nobody wants any more is not parsed, and what is asked after it is', async () => {
  const parse = parseInThread(bundled);
  const stop = new AbortController();
  const stopped = Promise.allSettled([1, 2, 3].map((number) => parse(`SELECT ${String(number)}`, '2.3', stop.signal)));
  const wanted = parse('SELECT 4', '2.3', NEVER_CANCELLED);
  stop.abort();
  const rejected = { status: 'rejected', reason: new CancelledError() };
  expect(await stopped).toEqual([rejected, rejected, rejected]);
  expect(await wanted).toEqual(checkPartText('SELECT 4', '2.3'));
  await expect(parse('SELECT 5', '2.3', stop.signal)).rejects.toThrow(CancelledError);
});

test('a thread that dies says so to who waits, and another one takes the next text', async () => {
  const dying = join(folder, 'dying.mjs');
  writeFileSync(
    dying,
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('no memory'); });",
  );
  const parse = parseInThread(pathToFileURL(dying));
  const asked = await Promise.allSettled([1, 2].map(() => parse('SELECT 1', '2.3', NEVER_CANCELLED)));
  const rejected = { status: 'rejected', reason: { cause: { message: 'no memory' } } };
  expect(asked).toMatchObject([rejected, rejected]);
});

test('a thread that needs too much memory ends, and who waits is told', async () => {
  const greedy = join(folder, 'greedy.mjs');
  writeFileSync(
    greedy,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => {
       for (const kept = []; kept.length < 500;) kept.push(new Array(300_000).fill(0.5));
       parentPort.postMessage({});
     });`,
  );
  const asked = parseInThread(pathToFileURL(greedy))('SELECT 1', '2.3', NEVER_CANCELLED);
  await expect(asked).rejects.toMatchObject({ cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
});
