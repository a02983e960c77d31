/** Chinese: Flink's options and their values. */
import type { options as english } from '../en/options.ts';

export const options: Readonly<Record<keyof typeof english, string>> = {
  'options.notBoolean': '“{text}”既不是 true 也不是 false。',
  'options.notWhole': '“{text}”不是整数。请只写数字。',
  'options.outOfRange': '{text} 超出范围：此处 Flink 只接受 {smallest} 到 {largest}。',
  'options.notDecimal': '“{text}”不是数字。请写成 0.5 这样的形式。',
  'options.notDuration': '“{text}”不是时长。请写整数加单位，例如 10 s；可用单位为 {units}。',
  'options.unknownTimeUnit': 'Flink 不认识时间单位“{unit}”。请写整数加以下单位之一：{units}。',
  'options.durationTooLong': '{text} 超过了 Flink 能表示的最大时长。',
  'options.notMemory': '“{text}”不是内存大小。请写整数加单位，例如 512 mb；可用单位为 {units}。',
  'options.unknownMemoryUnit': 'Flink 不认识内存单位“{unit}”。请写整数加以下单位之一：{units}。',
  'options.memoryTooLarge': '{text} 超过了 Flink 能表示的最大内存大小。',
  'options.notOneOf': '此处不能写“{text}”。Flink 接受的值为 {values}。',
  'options.notMap': '“{text}”不是映射。请写成 key1:value1,key2:value2，每个键只出现一次；含冒号或逗号的值要放在单引号中。',
  'options.badQuotes': '“{text}”不是列表：引号没有闭合，或引号旁还有其他文字。请写成 item1;item2，列表项自身的引号要写两遍。',
  'options.required': '{type}，必填',
  'options.chooser': '决定其余选项属于谁',
  'options.builtIn.connector': '连接器“{identifier}”，Flink {version} 自带',
  'options.builtIn.format': '格式“{identifier}”，Flink {version} 自带',
  'options.builtIn.catalog': 'Catalog“{identifier}”，Flink {version} 自带',
  'options.fromArtifact.connector': '用于 Flink {version} 的连接器“{identifier}”，位于 {artifact}',
  'options.fromArtifact.format': '用于 Flink {version} 的格式“{identifier}”，位于 {artifact}',
  'options.fromArtifact.catalog': '用于 Flink {version} 的 Catalog“{identifier}”，位于 {artifact}',
};
