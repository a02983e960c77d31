/** 关于 Sluice 所运行程序的语句。 */
import type { processes as english } from '../en/processes.ts';

export const processes: Readonly<Record<keyof typeof english, string>> = {
  'processes.notStarted': '系统无法运行 {executable}：{detail}。请检查该文件是否存在并可执行。',
  'processes.timeout': '{executable} 在 {seconds} 秒内未结束，已被终止。请重试，或手动运行它以查看它在等待什么。',
};
