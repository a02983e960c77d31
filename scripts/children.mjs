/** Runs one program after another: same terminal, signals passed on, nothing left behind. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const GRACE_MILLISECONDS = 10_000;
const HAS_GROUPS = process.platform !== 'win32';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Runs a program to its end and gives its exit code (128 + signal number when a signal ended it).
 * On POSIX the program leads its own process group, so that what it forgot ends with it.
 * A signal to this process goes to the group; when the group has ended, this process ends with the same signal's code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [cwd]
 * @returns {Promise<number>}
 */
export async function run(command, args, env, cwd) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    detached: HAS_GROUPS,
    ...(cwd === undefined ? {} : { cwd }),
  });
  /** @type {NodeJS.Signals | undefined} */
  let received;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    received = signal;
    sendTo(child, signal);
    setTimeout(() => sendTo(child, 'SIGKILL'), GRACE_MILLISECONDS).unref();
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  const code = await exitCode(child);
  await endGroup(child);
  for (const signal of FORWARDED) process.off(signal, forward);
  if (received !== undefined) process.exit(signalCode(received));
  return code;
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal === null ? (code ?? 1) : signalCode(signal)));
  });
}

/** @param {NodeJS.Signals} signal */
function signalCode(signal) {
  return 128 + constants.signals[signal];
}

/**
 * Ends what a program that has ended left running: asks first, then kills.
 *
 * @param {ChildProcess} child
 */
async function endGroup(child) {
  if (!HAS_GROUPS) return;
  sendTo(child, 'SIGTERM');
  const deadline = Date.now() + GRACE_MILLISECONDS;
  while (sendTo(child, 0) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  sendTo(child, 'SIGKILL');
}

/**
 * Sends a signal to a program and all it started.
 *
 * @param {ChildProcess} child
 * @param {NodeJS.Signals | 0} signal 0 only asks whether somebody is there
 * @returns {boolean} false when all have ended
 */
function sendTo(child, signal) {
  if (child.pid === undefined) return false;
  if (!HAS_GROUPS) {
    if (child.exitCode === null) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return child.exitCode === null;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
