/** `npm run workbench`: the packaged extension in a real VS Code in the browser, on a copy of `samples/`; Ctrl+C ends it. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { startCodeServer } from './codeServer.ts';
import { guardedFolder } from './guardedFolder.ts';
import { installWorkbench } from './installWorkbench.ts';
import { packagedExtension } from './packagedExtension.ts';

const guarded = await guardedFolder('sluice-workbench-');
const folder = guarded.path;
const samples = join(folder, 'samples');
await cp('samples', samples, { recursive: true });
const home = await installWorkbench();
const server = await startCodeServer({ home, folder, extensions: [await packagedExtension()], settings: {}, trust: 'all', language: 'en' });
console.log(`VS Code with Sluice is at ${server.url}/?folder=${encodeURIComponent(samples)}`);
console.log('It works on a copy of samples/. Press Ctrl+C to end it.');
await new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});
await server.stop();
await guarded.release();
