/** Finds processes again by a word in their command line: that also tells a process from another that was given its ID later. */
import { readdir, readFile } from 'node:fs/promises';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { runCommand } from './runCommand.ts';
import { systemTool } from './systemTool.ts';

export interface MarkedProcess {
  readonly pid: number;
  readonly commandLine: string;
}

const LIST_TIMEOUT_MILLISECONDS = 20_000;

/** Every living process of this machine whose command line holds `marker`; ended ones that nobody has waited for do not count. */
export async function markedProcesses(marker: string): Promise<readonly MarkedProcess[]> {
  const all = process.platform === 'linux' ? await fromProc() : await fromTool();
  return all.filter(({ pid, commandLine }) => pid !== process.pid && commandLine.includes(marker));
}

async function fromProc(): Promise<readonly MarkedProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map(async (pid) => ({ pid: Number(pid), commandLine: await commandLineOf(pid) })));
}

/** Empty for a process that ended while we looked. */
async function commandLineOf(pid: string): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

async function fromTool(): Promise<readonly MarkedProcess[]> {
  const { stdout } = await runCommand({ ...listTool(), env: process.env }, LIST_TIMEOUT_MILLISECONDS, NEVER_CANCELLED);
  return parseList(stdout);
}

function listTool(): { readonly executable: string; readonly args: readonly string[] } {
  if (process.platform !== 'win32') return { executable: '/bin/ps', args: ['-axww', '-o', 'pid=,command='] };
  const query = 'Get-CimInstance Win32_Process -Filter "Name LIKE \'java%\'" | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }';
  return {
    executable: systemTool('WindowsPowerShell', 'v1.0', 'powershell.exe'),
    args: ['-NoProfile', '-NonInteractive', '-Command', query],
  };
}

/** Lines of a process ID and its command line. */
export function parseList(text: string): readonly MarkedProcess[] {
  return [...text.matchAll(/^\s*(\d+) +(.*)$/gm)].map(([, pid = '', commandLine = '']) => ({
    pid: Number(pid),
    commandLine: commandLine.trim(),
  }));
}
