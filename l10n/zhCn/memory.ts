/** Chinese: the memory of Flink's processes, in the terms of its memory model. */
import type { memory as english } from '../en/memory.ts';

export const memory: Readonly<Record<keyof typeof english, string>> = {
  'memory.noTotal': '仅凭这些大小 Flink 无法启动：请设置 {process} 或 {flink}，或者设置全部 {fineGrained}。',
  'memory.minAboveMax': '{minKey}（{min}）大于 {maxKey}（{max}）。请调低前者或调高后者。',
  'memory.badFraction': '{key} 必须大于等于 0 且小于 1。',
  'memory.flinkAboveProcess':
    '进程总内存 Total Process Memory（{process}）小于 Total Flink Memory（{flink}）与 JVM Metaspace（{metaspace}）之和。请调大 {key}。',
  'memory.overheadOutOfRange':
    '在 Total Process Memory（{process}）中，除去 Total Flink Memory（{flink}）和 JVM Metaspace（{metaspace}），留给 JVM Overhead 的是 {overhead}，而它必须在 {min} 到 {max} 之间。请修改或删去 {key}。',
  'memory.jvmAboveProcess':
    'JVM Metaspace（{metaspace}）与 JVM Overhead（{overhead}）之和超过了 Total Process Memory（{process}）。请调大 {key}。',
  'memory.networkOutOfRange':
    '其余部分在 Total Flink Memory 中留给网络内存的是 {network}，而它必须在 {min} 到 {max} 之间。请修改这些大小，或将其中一项留给 Flink 计算。',
  'memory.partsAboveFlink': 'Total Flink Memory 为 {flink}，但各部分所需更多：{parts}。请调大 {key}，或调小某一部分。',
  'memory.jobManagerParts': 'Total Flink Memory 为 {flink}，与各部分不符：{parts}。请修改 {key} 或其中一部分。',
};
