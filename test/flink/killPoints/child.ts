/**
 * One deployment or stop in a process of its own, which may be killed at a call: `child WORKER deploy|stop FOLDER SCRIPT KILL_AT`.
 * Prints the outcome and how many calls it took.
 */
import { pathToFileURL } from 'node:url';
import { createPorts } from '../../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../../core/cancellation.ts';
import { createOperations } from '../../../core/operations/createOperations.ts';
import { killingPorts } from './killingPorts.ts';

const [worker = '', flow = '', folder = '', script = '', killAt = '0'] = process.argv.slice(2);
const counter = { calls: 0 };
const operations = createOperations(
  killingPorts(createPorts({ sluiceVersion: '0.0.0', worker: pathToFileURL(worker) }), counter, Number(killAt)),
);
const scope = { folder, environment: undefined };
const silent = (): void => undefined;

if (flow === 'deploy') {
  const plan = await operations.plan(scope, script, {}, NEVER_CANCELLED);
  const outcome = await operations.deploy(plan, silent, NEVER_CANCELLED);
  process.stdout.write(JSON.stringify({ calls: counter.calls, outcome }));
} else {
  const outcome = await operations.stop({ ...scope, job: script }, silent, NEVER_CANCELLED);
  process.stdout.write(JSON.stringify({ calls: counter.calls, outcome }));
}
await operations.close();
