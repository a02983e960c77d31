/** A process that starts a local Flink, for a test that kills it; prints the key of each progress: `<state> <cache>`. */
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { createLocalFlink } from '../../adapters/localFlink/createLocalFlink.ts';
import { createSqlGateway } from '../../adapters/sqlGateway/sqlGateway.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { recordingLog } from './recordingLog.ts';

const [stateDirectory = '', cacheDirectory = ''] = process.argv.slice(2);
const http = createHttpClient();
const clock = createClock();
const log = recordingLog();
const local = createLocalFlink({
  stateDirectory,
  cacheDirectory,
  settings: {},
  processEnv: { ...process.env, FLINK_HOME: undefined, SLUICE_FLINK_DIST: undefined },
  flink: createFlinkApi({ http }),
  gateway: createSqlGateway({ http, clock, log }),
  clock,
  log,
});
await local.start(undefined, ({ key }) => process.stdout.write(`${key}\n`), NEVER_CANCELLED);
