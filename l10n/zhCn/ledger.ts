/** Chinese: the ledger. */
import type { ledger as english } from '../en/ledger.ts';

export const ledger: Readonly<Record<keyof typeof english, string>> = {
  'ledger.newer':
    '台账 {file} 由更新版本的 Sluice 写入（其格式版本为 {found}，当前 Sluice 最高支持 {known}）。本次未写入任何内容。请升级当前 Sluice，或结束仍在运行的旧版本进程。',
  'ledger.full': '台账 {file} 所在磁盘已满。已记录的内容没有丢失。请释放空间后重新执行命令。',
  'ledger.corrupt':
    '台账 {file} 已损坏或不是台账文件（{detail}）。文件保持原样。请用备份替换它（Sluice 每次升级格式前都会在同一目录保留一份副本），或将其移走以重新建立空台账。',
  'ledger.busy': '其他进程锁定台账 {file} 超过 {seconds} 秒。本次未写入任何内容。请结束或等待该进程，然后重新执行命令。',
  'ledger.notWritable': '无法打开或写入台账 {file}（{detail}）。请检查该文件及其目录的权限，或通过 SLUICE_LEDGER 指定其他位置。',
  'ledger.io': '台账 {file} 所在磁盘报告错误（{detail}）。已记录的内容没有丢失。请检查磁盘后重新执行命令。',
  'ledger.notFound': '台账中没有部署记录 {id}。',
  'ledger.worker': '负责台账 {file} 的线程意外结束（{detail}）。请重新执行命令，详情见日志。',
};
