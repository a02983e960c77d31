/** Programs that a task needs beside Node: installed where this is Debian and root, else named in one sentence. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './children.mjs';

/**
 * A need is met when one of `commands` is on the path.
 *
 * @typedef {{ readonly commands: readonly string[], readonly debian: string, readonly what: string }} Need
 */

/** @type {Readonly<Record<string, Need>>} */
export const NEEDS = {
  java: { commands: ['java'], debian: 'default-jre-headless', what: 'a Java runtime (17 or 21)' },
  maven: { commands: ['mvn'], debian: 'maven', what: 'Maven' },
  pip: { commands: ['pip3', 'pip'], debian: 'python3-pip', what: 'Python 3 with pip' },
  git: { commands: ['git'], debian: 'git', what: 'git' },
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium', what: 'Chromium' },
  make: { commands: ['make'], debian: 'make', what: 'make' },
  compiler: { commands: ['g++', 'c++'], debian: 'g++', what: 'a C++ compiler' },
};

/**
 * Installs what is missing, or gives the sentence that says what to install.
 *
 * @param {readonly Need[]} needs
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} `undefined` when nothing is missing any more
 */
export async function ensurePrograms(needs, env) {
  const missing = needs.filter((need) => !isMet(need, env));
  if (missing.length === 0) return undefined;
  if (canInstall(env)) await aptInstall(missing, env);
  const still = missing.filter((need) => !isMet(need, env));
  return still.length === 0 ? undefined : pleaseInstall(still);
}

/** @param {readonly Need[]} missing */
export function pleaseInstall(missing) {
  const what = missing.map((need) => need.what).join(', ');
  return `Please install ${what} and run this again (Debian, Ubuntu: sudo apt-get install ${missing.map((need) => need.debian).join(' ')}).`;
}

/**
 * @param {Need} need
 * @param {NodeJS.ProcessEnv} env
 */
function isMet(need, env) {
  return need.commands.some((command) => isOnPath(command, env));
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
function isOnPath(command, env) {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return folders.some((folder) => endings.some((ending) => isExecutable(join(folder, command + ending))));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function canInstall(env) {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && isOnPath('apt-get', env);
}

/**
 * @param {readonly Need[]} missing
 * @param {NodeJS.ProcessEnv} env
 */
async function aptInstall(missing, env) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], quiet);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing.map((need) => need.debian)], quiet);
}
