/** A Sluice of its own process that looks at a project once, as another window does: prints `looking`, then the observation as JSON. */
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { createOperations } from '../../core/operations/createOperations.ts';

const [folder = '', state = '', worker = ''] = process.argv.slice(2);
const operations = createOperations(
  createPorts({ sluiceVersion: '0.0.0', worker: new URL(worker), env: { ...process.env, SLUICE_STATE_DIR: state } }),
);
process.stdout.write('looking\n');
const worlds = await operations.observe({ folder, environment: 'dev', maxAge: 5_000 }, NEVER_CANCELLED);
process.stdout.write(`${JSON.stringify(worlds)}\n`);
await operations.close();
