/** Chinese: this machine: files, users, confirmed hosts. */
import type { system as english } from '../en/system.ts';

export const system: Readonly<Record<keyof typeof english, string>> = {
  'system.fileNotWritten': '无法写入 {path}：{detail}',
  'system.fileUnreadable': '无法读取 {path}（{detail}）。请检查读取权限后重新执行命令。',
  'system.fileTooLarge': '{path} 超过 {limit} MiB，超出 Sluice 的读取上限。请确认文件是否正确。',
  'system.hostsUnreadable': '无法读取已确认主机列表 {file}（{detail}）。请修复或删除该文件，之后会重新询问这些主机。',
  'system.hostsNotWritten': '无法写入已确认主机列表 {file}（{detail}）。请检查剩余空间和所在目录的权限。',
  'system.tooManyFiles': '{folder} 中的文件超过 {limit} 个。请指定更小的目录，或用 .gitignore 排除部分目录。',
  'system.notAFile': '{path} 不是文件。请指定一个文件。',
  'system.secretsUnreadable': '无法读取密钥文件 {file}（{detail}）。请检查读取权限后重新执行命令。',
  'system.secretsNotPrivate': '密钥文件 {file} 可被其他用户读取。请将其权限设为仅本人可用（chmod 600），然后重新执行命令。',
  'system.secretsMalformed': '密钥文件 {file} 无法使用。请按 {example} 这样的 JSON 格式书写，且不超过 1 MiB。',
  'system.secretHowTo': '设置环境变量 {variable}，或将其写入仅您本人可读的 {file}',
};
