/** Every npm script goes through here. Runs on Node 18 or newer, with nothing installed: `node scripts/run.mjs <task>`. */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './children.mjs';
import { ensurePrograms } from './debian.mjs';
import { ensureNodeModules, findNode, withNodeOnPath } from './nodeModules.mjs';
import { TASKS } from './tasks.mjs';

const WRONG_USAGE = 2;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

process.chdir(ROOT);
process.exitCode = await main(process.argv.slice(2));

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} the exit code
 */
async function main([name = '', ...args]) {
  const task = TASKS[name];
  if (task === undefined) return fail(`Unknown task "${name}". There are: ${Object.keys(TASKS).join(', ')}.`, WRONG_USAGE);
  const installed = await ensureNodeModules(ROOT);
  if (installed !== 0) return fail('npm could not install the packages of package-lock.json; its message is above.', installed);
  const node = findNode(ROOT, process);
  if (node === undefined) return fail(`Please install Node 24 or newer and run this again (this is Node ${process.version}).`, 1);
  const env = withNodeOnPath(process.env, node, delimiter);
  const missing = await ensurePrograms(task.needs, env);
  return missing === undefined ? runSteps(task.steps, args, node, env) : fail(missing, 1);
}

/**
 * Runs the steps until one fails.
 *
 * @param {readonly import('./tasks.mjs').Step[]} steps
 * @param {readonly string[]} args for the last step
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
async function runSteps(steps, args, node, env) {
  for (const [index, step] of steps.entries()) {
    const own = index === steps.length - 1 ? args : [];
    const code = await run(node, [...(step.nodeArgs ?? []), join(ROOT, step.file), ...(step.args ?? []), ...own], env);
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * @param {string} sentence
 * @param {number} code
 */
function fail(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  return code;
}
