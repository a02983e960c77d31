/** Sluice takes the values that Flink's own configuration takes: the answers are Flink's, see tools/facts/labels.sh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDuration } from '../../core/flink/flinkDuration.ts';
import type { OptionType } from '../../core/flink/flinkOption.ts';
import { readMemorySize } from '../../core/flink/memorySize.ts';
import { checkOptionValue } from '../../core/flink/optionValue.ts';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { localize } from '../../l10n/localize.ts';

type Answer = readonly [type: string, text: string, answer: string];

const ENUM: OptionType = { kind: 'enum', values: ['EXACTLY_ONCE', 'AT_LEAST_ONCE', 'none'] };

test.each(['1.20', '2.3'] as const)('every text is taken or refused as by Flink %s', (version) => {
  const differing = answers(version).filter(([type, text, answer]) => {
    const isRefused = checkOptionValue(typeOf(type), text, version) !== undefined;
    return isRefused !== (answer === 'refused');
  });
  expect(differing).toEqual([]);
});

test.each(['1.20', '2.3'] as const)('sizes of memory are as many bytes as for Flink %s', (version) => {
  const sizes = answers(version).filter(([type, , answer]) => type === 'memory' && answer !== 'refused');
  expect(sizes.map(([, text]) => readMemorySize(text))).toEqual(sizes.map(([, , bytes]) => BigInt(bytes)));
});

test.each(['1.20', '2.3'] as const)('durations are as long as for Flink %s', (version) => {
  const durations = answers(version).filter(([type, , answer]) => type === 'duration' && answer !== 'refused');
  expect(durations.length).toBeGreaterThan(30);
  expect(durations.map(([, text]) => readDuration(text, version))).toEqual(durations.map(([, , iso]) => readDuration(iso, '2.3')));
});

test.each([
  ['boolean', 'yes', '"yes" is neither true nor false.', '“yes”既不是 true 也不是 false。'],
  [
    'duration',
    '10 mins',
    '"mins" is no unit of time that Flink knows. Write a whole number and one of d, h, min, s, ms, µs, ns.',
    'Flink 不认识时间单位“mins”。请写整数加以下单位之一：d、h、min、s、ms、µs、ns。',
  ],
  [
    'memory',
    '2 gib',
    '"gib" is no unit of memory that Flink knows. Write a whole number and one of b, kb, mb, gb, tb.',
    'Flink 不认识内存单位“gib”。请写整数加以下单位之一：b、kb、mb、gb、tb。',
  ],
  [
    'integer',
    '2147483648',
    '2147483648 is out of range: Flink takes -2147483648 to 2147483647 here.',
    '2147483648 超出范围：此处 Flink 只接受 -2147483648 到 2147483647。',
  ],
  [
    'enum',
    'exactly-once',
    '"exactly-once" is not possible here. Flink takes EXACTLY_ONCE, AT_LEAST_ONCE, none.',
    '此处不能写“exactly-once”。Flink 接受的值为 EXACTLY_ONCE、AT_LEAST_ONCE、none。',
  ],
])('what is said of %s %s', (type, text, english, chinese) => {
  const problem = checkOptionValue(typeOf(type), text, '2.3');
  expect(problem && [localize(problem, 'en'), localize(problem, 'zh-cn')]).toEqual([english, chinese]);
});

function answers(version: FlinkVersion): readonly Answer[] {
  const lines = readFileSync(join(import.meta.dirname, `answers-${version}.jsonl`), 'utf8').trimEnd();
  return lines.split('\n').map((line) => JSON.parse(line) as Answer);
}

function typeOf(name: string): OptionType {
  if (name.startsWith('list of ')) return { kind: 'list', element: typeOf(name.slice('list of '.length)) };
  return name === 'enum' ? ENUM : ({ kind: name } as OptionType);
}
