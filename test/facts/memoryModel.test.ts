/** Sluice divides a process's memory as Flink does, and refuses what Flink refuses: the answers are Flink's, see tools/facts/labels.sh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createFactFiles } from '../../adapters/facts/createFactFiles.ts';
import { loadFlinkFacts } from '../../core/flink/flinkFacts.ts';
import { jobManagerMemory, taskManagerMemory } from '../../core/flink/memoryModel.ts';
import { formatSize } from '../../core/flink/memoryRange.ts';
import { MemorySettings } from '../../core/flink/memorySettings.ts';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { localize } from '../../l10n/localize.ts';

type Question = readonly [process: 'taskmanager' | 'jobmanager', configuration: Readonly<Record<string, string>>];

const facts = await loadFlinkFacts(createFactFiles(pathToFileURL(join(import.meta.dirname, '..', '..', 'facts', '/'))));

test.each(['1.14', '1.20', '2.3'] as const)('every process of Flink %s has the parts that Flink gives it', (version) => {
  const differing = cases(version).filter(({ question, answer }) => {
    const { kind, ...parts } = divide(question, version);
    return kind === 'refused' ? !('refused' in answer) : JSON.stringify(sorted(texts(parts))) !== JSON.stringify(sorted(answer));
  });
  expect(differing).toEqual([]);
});

test('enough of the cases fit, and enough do not', () => {
  const refused = cases('2.3').filter(({ answer }) => 'refused' in answer);
  expect(refused.length).toBeGreaterThan(60);
  expect(cases('2.3').length - refused.length).toBeGreaterThan(100);
});

test.each<[Question, string, string]>([
  [
    ['taskmanager', { 'taskmanager.memory.process.size': '1g', 'taskmanager.memory.flink.size': '1g' }],
    'taskmanager.memory.process.size',
    'Total Process Memory (1 gb) is smaller than Total Flink Memory (1 gb) and JVM Metaspace (256 mb) together. Raise taskmanager.memory.process.size.',
  ],
  [
    ['taskmanager', { 'taskmanager.memory.process.size': '400m' }],
    'taskmanager.memory.process.size',
    'JVM Metaspace (256 mb) and JVM Overhead (192 mb) need more than Total Process Memory (400 mb). Raise taskmanager.memory.process.size.',
  ],
  [
    ['jobmanager', {}],
    'jobmanager.memory.process.size',
    'Flink cannot start with these sizes alone: set jobmanager.memory.process.size, or jobmanager.memory.flink.size, or all of jobmanager.memory.heap.size.',
  ],
])('what is said of sizes that cannot work together: %j', (question, key, english) => {
  const divided = divide(question, '2.3');
  expect(divided.kind === 'refused' && [divided.key, localize(divided.problem, 'en')]).toEqual([key, english]);
});

test.each([
  [0n, '0 bytes'],
  [1000n, '1000 bytes'],
  [2048n, '2 kb'],
  [64n * 1024n * 1024n, '64 mb'],
  [8n * 1024n ** 3n, '8 gb'],
  [1_777_777_777n, '1695.4 mb'],
])('%s bytes are written %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

function divide([process, configuration]: Question, version: FlinkVersion) {
  const settings = new MemorySettings(facts.options(version), new Map(Object.entries(configuration)));
  return process === 'taskmanager' ? taskManagerMemory(settings) : jobManagerMemory(settings);
}

function cases(version: string): readonly { readonly question: Question; readonly answer: Readonly<Record<string, string>> }[] {
  const answers = lines(`memory-answers-${version}.jsonl`) as readonly Readonly<Record<string, string>>[];
  return (lines('memory.jsonl') as readonly Question[]).map((question, at) => ({ question, answer: answers[at] ?? {} }));
}

function lines(name: string): readonly unknown[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line) as unknown);
}

function texts(parts: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([name, size]) => [name, String(size)]));
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
}
