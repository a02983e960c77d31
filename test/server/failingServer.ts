/** The language server with files that have a bug: whatever is asked about a folder called `failing` throws. */
import { createConnection } from 'vscode-languageserver/node';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { connectionLog } from '../../server/connectionLog.ts';
import { startLanguageServer } from '../../server/languageServer.ts';

const connection = createConnection();
const files = createFiles();
startLanguageServer(connection, {
  files: {
    ...files,
    findUp: (path, name) => {
      if (path.endsWith('failing')) throw new TypeError('a bug');
      return files.findUp(path, name);
    },
  },
  clock: createClock(),
  log: connectionLog(connection),
});
