/** The index of a project: nobody waits for it, it tells how far it is, and a change costs what depends on it. */
import { expect, test } from 'vitest';
import { WorkDoneProgress, WorkDoneProgressCreateRequest } from 'vscode-languageserver/node';
import { createFiles } from '../../adapters/files/createFiles.ts';
import type { Files } from '../../core/ports.ts';
import { startLanguageClient, type LanguageClient } from '../support/languageClient.ts';

const PROJECT = 'project: shop\nenvironments: {dev: {variables: {Old: x, Topic: y}}}\n';

/** Files whose reads are counted, by the last part of their path, and held back while they should be. */
class WatchedFiles {
  readonly reads = new Map<string, number>();
  readonly files: Files;
  readonly #held: Promise<void>;
  #release: () => void = () => undefined;

  constructor(isHeld: (name: string) => boolean = () => false) {
    const real = createFiles();
    this.#held = new Promise((release) => {
      this.#release = release;
    });
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const name = real.paths.basename(path);
      this.reads.set(name, (this.reads.get(name) ?? 0) + 1);
      if (isHeld(name)) await this.#held;
      return real.read(path);
    };
    this.files = { ...real, read };
  }

  release(): void {
    this.#release();
  }

  of(...names: readonly string[]): readonly number[] {
    return names.map((name) => this.reads.get(name) ?? 0);
  }
}

async function changed(client: LanguageClient, file: string, content: string): Promise<void> {
  client.write(file, content);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 2 }] });
}

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`many/s${String(index)}.sql`, "SELECT '${Topic}';"]));
}

test('the first diagnostics of an open file do not wait for the rest of the project', async () => {
  const watched = new WatchedFiles((name) => name === 'slow.sql' || name === 'slow.job.yaml');
  const files = { 'sluice.yaml': PROJECT, 'a.sql': 'SELECT 1', 'slow.sql': '', 'slow.job.yaml': 'name: x\nsql: [slow.sql]\n' };
  const client = await startLanguageClient({ files, ports: { files: watched.files } });
  await client.open('x.job.yaml', 'sql: [a.sql]\ntargets: {stage: }\n');
  expect(await client.diagnostics('x.job.yaml')).toMatchObject([{ code: 'JOB007' }]);
  await client.open('b.sql', "SELEC '${Nowhere}'; SELECT 1 FORM t;");
  expect((await client.diagnostics('b.sql')).map(({ code }) => code)).not.toContain('JOB011');
  watched.release();
  expect(await client.diagnosticsWith('x.job.yaml', 'JOB024')).toHaveLength(2);
  expect((await client.diagnosticsWith('b.sql', 'JOB011')).length).toBeGreaterThan(0);
});

test('a change of a file is judged by the definitions that depend on it, and by no others', async () => {
  const names = ['a', 'b', 'c'];
  const jobs = Object.fromEntries(names.map((name) => [`${name}.job.yaml`, `sql: [${name}.sql]\n`]));
  const scripts = Object.fromEntries(names.map((name) => [`${name}.sql`, "SELECT '${Topic}';"]));
  const watched = new WatchedFiles();
  const client = await startLanguageClient({ files: { 'sluice.yaml': PROJECT, ...jobs, ...scripts }, ports: { files: watched.files } });
  await client.open('sluice.yaml', PROJECT);
  for (const [file, text] of Object.entries(jobs)) await client.open(file, text);
  await client.diagnosticsWith('sluice.yaml', 'JOB030');
  for (const file of Object.keys(jobs)) await client.diagnostics(file);

  // A check of a definition reads the one script that it names, and the index each changed file once.
  const before = watched.of('a.sql', 'b.sql', 'c.sql');
  await changed(client, 'a.sql', "SELECT '${Nowhere}';");
  await client.diagnosticsWith('a.job.yaml', 'JOB011');
  await changed(client, 'b.sql', "SELECT '${Old}';");
  await client.publication('sluice.yaml', ({ diagnostics }) => diagnostics.length === 0);
  expect(watched.of('a.sql', 'b.sql', 'c.sql').map((count, index) => count - (before[index] ?? 0))).toEqual([2, 2, 0]);
});

test('a definition that takes the name of another one is told there too, without being looked at', async () => {
  const watched = new WatchedFiles();
  const files = { 'sluice.yaml': PROJECT, 'a.sql': '', 'b.sql': '', 'a.job.yaml': 'sql: [a.sql]\n', 'b.job.yaml': 'sql: [b.sql]\n' };
  const client = await startLanguageClient({ files, ports: { files: watched.files } });
  await client.open('a.job.yaml', files['a.job.yaml']);
  await client.diagnostics('a.job.yaml');
  await changed(client, 'b.job.yaml', 'name: A\nsql: [b.sql]\n');
  expect(await client.diagnosticsWith('a.job.yaml', 'JOB022')).toHaveLength(1);
});

test('the client is shown how far the reading of a large project is, and nothing for a small one', async () => {
  const begun: unknown[] = [];
  const client = await startLanguageClient({
    files: { 'sluice.yaml': PROJECT, ...many(300) },
    capabilities: { window: { workDoneProgress: true } },
  });
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, (value) => void begun.push(value));
  });
  await client.open('sluice.yaml', PROJECT);
  await client.diagnosticsWith('sluice.yaml', 'JOB030');
  await expect.poll(() => begun.at(-1)).toEqual({ kind: 'end' });
  expect(begun[0]).toMatchObject({ kind: 'begin', title: 'Reading the project' });
  expect(begun).toContainEqual({ kind: 'report', percentage: 100, message: '301 of 301 files' });
  const length = begun.length;
  await changed(client, 'many/s0.sql', "SELECT '${Old}';");
  await client.publication('sluice.yaml', ({ diagnostics }) => diagnostics.length === 0);
  expect(begun).toHaveLength(length);
});
