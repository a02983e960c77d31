/** The steps of `npm start`, each with the time that it took. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from 'yaml';
import { message, type Message } from '../../l10n/localize.ts';
import { finishedFiles, perProduct, readCounts } from './countsInSink.ts';
import { sluice, type TourContext } from './sluice.ts';
import { TourError } from './tourError.ts';

const SCRIPT = 'order-counts.sql';
const JOB = 'order-counts';
const PATIENCE_S = 60;
const QUIET = { expected: 0, show: false };

interface Figure {
  readonly title: Message;
  readonly seconds: number;
}

export async function runTour(context: TourContext): Promise<void> {
  await pointSinkTo(context);
  const figures: Figure[] = [];
  const step = async <Result>(title: Message, work: () => Promise<Result>): Promise<Result> => {
    context.signal.throwIfAborted();
    context.print(message('tour.step', { title }));
    const began = Date.now();
    const result = await work();
    figures.push({ title, seconds: (Date.now() - began) / 1000 });
    return result;
  };
  try {
    await runSteps(context, step);
  } finally {
    await sluice({ ...context, signal: new AbortController().signal }, ['cluster', 'stop'], QUIET);
  }
  printFigures(context, figures);
}

type Step = <Result>(title: Message, work: () => Promise<Result>) => Promise<Result>;

async function runSteps(context: TourContext, step: Step): Promise<void> {
  const folder = path.join(context.sink, 'order-counts');
  await step(message('tour.check'), () => sluice(context, ['check'], { expected: 1, show: true }));
  await step(message('tour.cluster'), () => sluice(context, ['cluster', 'start']));
  await step(message('tour.plan'), () => sluice(context, ['plan', SCRIPT]));
  await step(message('tour.deploy'), () => sluice(context, ['deploy', SCRIPT, '--yes']));
  await step(message('tour.checkpoint'), () => awaitCheckpoint(context));
  await step(message('tour.stop'), () => sluice(context, ['stop', JOB]));
  const before = await finishedFiles(folder);
  await step(message('tour.restore'), () => sluice(context, ['deploy', SCRIPT, '--yes']));
  const restored = await step(message('tour.proof'), () => proveRestored(context, folder, before));
  await step(message('tour.logs'), () => showLogs(context));
  await sluice(context, ['stop', JOB], QUIET);
  const known = [...new Set([...before, ...restored, ...(await finishedFiles(folder))])];
  await step(message('tour.stateless'), () => proveStateless(context, folder, known));
  await step(message('tour.stopAll'), () => stopAll(context));
}

/** The samples write below a folder of the environment; the tour's goes with the tour. */
async function pointSinkTo(context: TourContext): Promise<void> {
  const file = path.join(context.workspace, 'sluice.yaml');
  const document = parseDocument(await readFile(file, 'utf8'));
  document.setIn(['environments', 'dev', 'variables', 'Sink.directory'], context.sink);
  await writeFile(file, document.toString());
}

async function awaitCheckpoint(context: TourContext): Promise<void> {
  await waitFor(context, message('tour.aCheckpoint'), async () => {
    const points: unknown = JSON.parse(await sluice(context, ['restore-points', JOB, '--json'], QUIET));
    return Array.isArray(points) && points.length > 0 ? true : undefined;
  });
  await sluice(context, ['restore-points', JOB]);
}

async function proveRestored(context: TourContext, folder: string, before: readonly string[]): Promise<readonly string[]> {
  const last = perProduct(await readCounts(folder, before), Math.max);
  const files = await newFiles(context, folder, before);
  const first = perProduct(await readCounts(folder, files), Math.min);
  printCounts(context, message('tour.lastBefore'), last);
  printCounts(context, message('tour.firstRestored'), first);
  const wrong = [...first].filter(([product, count]) => count !== (last.get(product) ?? 0) + 1);
  if (last.size === 0 || wrong.length > 0) throw new TourError(message('tour.notProven', { detail: JSON.stringify(wrong) }));
  context.print(message('tour.goesOn'));
  return files;
}

async function proveStateless(context: TourContext, folder: string, known: readonly string[]): Promise<void> {
  await sluice(context, ['deploy', SCRIPT, '--yes', '--stateless']);
  const files = await newFiles(context, folder, known);
  const first = perProduct(await readCounts(folder, files), Math.min);
  printCounts(context, message('tour.firstStateless'), first);
  const wrong = [...first].filter(([, count]) => count !== 1);
  if (wrong.length > 0) throw new TourError(message('tour.notProven', { detail: JSON.stringify(wrong) }));
  context.print(message('tour.startsOver'));
}

/** Waits for files that were not there before. */
function newFiles(context: TourContext, folder: string, before: readonly string[]): Promise<readonly string[]> {
  return waitFor(context, message('tour.rows'), async () => {
    const files = (await finishedFiles(folder)).filter((file) => !before.includes(file));
    return files.length === 0 ? undefined : files;
  });
}

async function showLogs(context: TourContext): Promise<void> {
  context.print(message('tour.command', { args: `logs ${JOB}` }));
  const lines = (await sluice(context, ['logs', JOB], QUIET)).split('\n').filter((line) => line !== '');
  for (const line of lines.slice(-8)) process.stdout.write(`   ${line.slice(0, 180)}\n`);
}

async function stopAll(context: TourContext): Promise<void> {
  await sluice(context, ['cancel', JOB, '--yes']);
  await sluice(context, ['status']);
  await sluice(context, ['cluster', 'stop']);
}

async function waitFor<Result>(context: TourContext, what: Message, look: () => Promise<Result | undefined>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_S * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new TourError(message('tour.timeout', { seconds: PATIENCE_S, what }));
    await sleep(300, undefined, { signal: context.signal });
  }
}

function printCounts(context: TourContext, label: Message, counts: ReadonlyMap<string, number>): void {
  context.print(message('tour.counts', { label, counts: [...counts].map(([product, count]) => `${product} → ${String(count)}`) }));
}

function printFigures(context: TourContext, figures: readonly Figure[]): void {
  context.print(message('tour.step', { title: message('tour.figures') }));
  const text = (seconds: number): string => seconds.toFixed(1).padStart(6);
  for (const { title, seconds } of figures) context.print(message('tour.figure', { seconds: text(seconds), title }));
  context.print(message('tour.total', { seconds: text(figures.reduce((sum, figure) => sum + figure.seconds, 0)) }));
  context.print(message('tour.next'));
}
