/** The language server's process: over stdio, Node IPC, a pipe or a socket, as its arguments say. */
import { createConnection } from 'vscode-languageserver/node';
import { createFactFiles } from '../adapters/facts/createFactFiles.ts';
import { createFiles } from '../adapters/files/createFiles.ts';
import { parseInThread } from '../adapters/parser/parseThread.ts';
import { createClock } from '../adapters/system/createClock.ts';
import { connectionLog } from './connectionLog.ts';
import { startLanguageServer } from './languageServer.ts';

const connection = createConnection();
startLanguageServer(connection, {
  files: createFiles(),
  facts: createFactFiles(new URL('../facts/', import.meta.url)),
  clock: createClock(),
  log: connectionLog(connection),
  parseElsewhere: parseInThread(new URL('../worker/parser.mjs', import.meta.url)),
});
