/** Run by hand when a new format is released (`node test/store/schemas/writeNewest.ts`): writes `v<format>.sqlite`, which is then never changed. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { createLedger } from '../../../adapters/store/createLedger.ts';
import { NEWEST_FORMAT } from '../../../adapters/store/migrations.ts';
import { RELEASED_CONTENT, writeContent } from '../../support/releasedLedger.ts';

const file = fileURLToPath(new URL(`./v${String(NEWEST_FORMAT)}.sqlite`, import.meta.url));
if (existsSync(file)) throw new Error(`${file} is released and stays as it is`);
const ledger = createLedger({ file, worker: new URL('../../../adapters/store/worker.ts', import.meta.url) });
await writeContent(ledger, RELEASED_CONTENT);
await ledger.close();
// One file to keep: no journal beside it, no free pages in it.
const database = new DatabaseSync(file);
database.exec('pragma journal_mode = delete; vacuum;');
database.close();
