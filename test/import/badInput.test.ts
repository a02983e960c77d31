/** Exports and scripts that are broken or hostile. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importScene, sourceFolder, type ImportScene } from './importJobs.ts';

const SQL = "CREATE TABLE t (a INT) WITH ('connector' = 'print');\nINSERT INTO t VALUES (1);\n";

function task(change: object): string {
  return JSON.stringify([{ name: 'orders', dialect: 'FlinkSql', statement: SQL, ...change }]);
}

async function reasons(
  files: Readonly<Record<string, string | Uint8Array>>,
  scene: ImportScene = importScene(),
): Promise<readonly string[]> {
  return (await scene.import(sourceFolder(files))).notUnderstood.map(({ reason }) => reason.key);
}

test.each<readonly [file: string, reason: string, content: string | Uint8Array]>([
  ['a.json', 'import.notJson', '{"name": '],
  ['a.json', 'import.notJson', ''],
  ['a.json', 'import.noEntries', '[]'],
  ['a.json', 'import.noEntries', 'null'],
  ['a.json', 'import.unknownEntry', '[1, null, "x"]'],
  ['a.json', 'import.unknownEntry', '{"data": {"records": [{}]}}'],
  ['a.json', 'import.notJson', '['.repeat(20_000)],
  ['a.json', '', `${'{"children":['.repeat(5_000)}${']}'.repeat(5_000)}`],
  ['a.json', 'project.utf16', new Uint8Array([0xff, 0xfe, 0x5b, 0x00])],
  ['a.sh', 'project.gbk', new Uint8Array([0x23, 0xb6, 0xa9, 0xb5, 0xa5, 0x0a])],
  ['a.sh', 'import.tooLarge', `${'#'.repeat(1024)}\n`.repeat(1100)],
  ['a.sh', 'import.noJar', 'flink run'],
  ['a.sh', 'import.unknownOption', 'flink run -x y a.jar'],
  ['a.sh', 'import.unknownOption', 'flink run -p'],
  ['a.sh', 'import.python', 'flink run -py job.py'],
  ['a.sh', 'import.noScript', 'sql-client.sh embedded'],
  ['a.sh', 'import.noScriptFile', 'sql-client.sh -f ../gone.sql'],
  ['a.sh', 'import.variablePath', 'sql-client.sh -f $DIR/a.sql'],
  ['a.sh', 'import.hiddenCall', 'ssh host "flink run a.jar"'],
  ['a.sh', 'import.hiddenCall', 'nohup \\\n  flink run a.jar\neval "flink run b.jar"\necho flink run\n# flink run'],
  ['a.sh', 'import.hiddenCall', 'flink run a.jar\ncat <<X | bash\nflink run b.jar\nX'],
  ['a.sh', 'import.relativePoint', 'flink run -s ../savepoint a.jar'],
  ['a.json', 'import.noStatement', task({ statement: null })],
  ['a.json', 'import.sqlProblem', task({ statement: 'SELEC 1;' })],
  ['a.json', 'import.noEnvironment', task({ envName: 'gone' })],
  ['a.json', 'import.pointOfSeveral', task({ savePointPath: 'file:///s', statement: `${SQL}INSERT INTO t VALUES (2);` })],
  ['a.json', 'import.tornApart', task({ statementSet: true, statement: `${SQL}SET 'a' = 'b';\nINSERT INTO t VALUES (2);` })],
  ['a.json', 'import.packedSql', JSON.stringify({ jobName: 'a', jobType: 2, flinkSql: 'eJxzBAAAQgBC' })],
])('%s: %s', async (name, reason, content) => {
  const found = await reasons({ [name]: content });
  expect(found).toEqual(reason === '' ? [] : expect.arrayContaining([reason]));
});

test.each(['../../evil', '/etc/passwd', 'a/b\\c', '"\'`', '💥💥', 'x'.repeat(500), '', '..', 'CON', '-rf', '\u0000\n', '\ud800'])(
  'a job called %j gets a name that fits, in its folder',
  async (name) => {
    const scene = importScene();
    const report = await scene.import(sourceFolder({ 'a.json': task({ name }) }));
    const [made] = report.made;
    expect(made?.files.every((file) => /^jobs\/[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(file))).toBe(true);
    expect(readdirSync(join(scene.folder, 'jobs'))).toHaveLength(2);
    expect(existsSync(join(dirname(scene.folder), 'evil.sql'))).toBe(false);
    expect(await scene.errors()).toEqual([]);
  },
);

test('two jobs of one name get numbers, and names that differ in case only too', async () => {
  const scene = importScene();
  const jobs = ['orders', 'orders', 'ORDERS'].map((name) => ({ name, dialect: 'FlinkSql', statement: SQL }));
  const { made, remarks } = await scene.import(sourceFolder({ 'a.json': JSON.stringify(jobs) }));
  expect(made.map(({ name }) => name)).toEqual(['orders', 'orders-2', 'ORDERS-3']);
  expect(remarks.map(({ text }) => text.key)).toEqual(['import.numbered', 'import.numbered']);
  expect(await scene.errors()).toEqual([]);
});

test('a name that another definition of the project has is not taken', async () => {
  const scene = importScene({ 'sql/orders.job.yaml': 'sql: [a.sql]\n', 'sql/a.sql': SQL });
  expect(await reasons({ 'a.json': task({ savePointPath: 'file:///s/savepoint-1' }) }, scene)).toEqual(['import.unfit']);
  expect(await scene.ledger.restorePoints({ projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'orders' })).toEqual([]);
});

test.each([
  { 'a.sh': `X=$(dirname $0${' '.repeat(500_000)}x)\nflink run a.jar "${'a'.repeat(500_000)}"` },
  { 'a.json': task({ statement: 'a:=\n'.repeat(300_000) }) },
  {
    'a.json': task({
      statement: `a0 := x;\n${Array.from({ length: 60 }, (_, at) => `a${String(at + 1)} := \${a${String(at)}}\${a${String(at)}};\n`).join('')}${SQL}`,
    }),
  },
  { 'a.json': task({ dialect: 'FlinkJar', statement: 'EXECUTE JAR WITH ('.repeat(50_000) }) },
  { 'a.json': task({ statement: `SET 'a' = '${'b'.repeat(500_000)}';\n${SQL}` }) },
])('texts that are long in one place are read to their end %#', async (files) => {
  const scene = importScene();
  await scene.import(sourceFolder(files));
  expect(await scene.errors()).toEqual(expect.any(Array));
});

test('a variable of Dinky that refers to another one means the same', async () => {
  const scene = importScene();
  const statement =
    "c := x;\nb := ${c}y;\na := ${gone}z;\nCREATE TABLE t (a INT) WITH ('connector' = '${b}', 'k' = '${a}');\nINSERT INTO t VALUES (1);";
  await scene.import(sourceFolder({ 'a.json': task({ statement }) }));
  const [yaml, sql] = ['orders.job.yaml', 'orders.sql'].map((file) => readFileSync(join(scene.folder, 'jobs', file), 'utf8'));
  expect(yaml).toContain('b: xy');
  expect(yaml).not.toMatch(/\ba:/);
  expect(sql).toContain("'k' = '${gone}z'");
});

test('a new secret takes no name that the project has', async () => {
  const scene = importScene({
    'old.sql': "CREATE TABLE o (a INT) WITH ('connector' = 'jdbc', 'password' = '${secret:ORDERS_PASSWORD}');\n",
  });
  const statement = "CREATE TABLE t (a INT) WITH ('connector' = 'jdbc', 'password' = 'x');";
  const { secrets } = await scene.import(sourceFolder({ 'a.json': task({ statement }) }));
  expect(secrets.map(({ name }) => name)).toEqual(['ORDERS_PASSWORD_2']);
});

test('a jar that is beside its script is named from the definition, any other one as it was', async () => {
  const scene = importScene();
  const { remarks } = await scene.import(sourceFolder({ 'a.sh': 'flink run lib/a.jar', 'lib/a.jar': '', 'b.sh': 'flink run lib/b.jar' }));
  expect(readFileSync(join(scene.folder, 'jobs', 'a.job.yaml'), 'utf8')).toMatch(/artifact: \.\.\/.*\/lib\/a\.jar\n/);
  expect(readFileSync(join(scene.folder, 'jobs', 'b.job.yaml'), 'utf8')).toContain('artifact: lib/b.jar\n');
  expect(remarks.map(({ place, text }) => [place, text.key])).toEqual([['b.sh:1', 'import.jarElsewhere']]);
});

test('__proto__ is a key as any other', async () => {
  const scene = importScene();
  const hostile = '[{"__proto__": {"statement": "SELECT 1", "name": "x", "dialect": "FlinkSql"}}]';
  expect(await reasons({ 'a.json': hostile }, scene)).toEqual(['import.unknownEntry']);
  await scene.import(sourceFolder({ 'b.sh': 'flink run -D__proto__=1 -Dconstructor=2 b.jar' }));
  expect(readFileSync(join(scene.folder, 'jobs', 'b.job.yaml'), 'utf8')).toContain('__proto__');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('options that the project refuses are left out, and the rest is made', async () => {
  const scene = importScene();
  const script =
    'flink run -D execution.checkpointing.interval=soon -D table.exec.state.ttl=x -D state.backend=rocksdb -C file:///gone.jar a.jar';
  expect(await reasons({ 'a.sh': script }, scene)).toEqual(['import.partLeftOut', 'import.partLeftOut', 'import.partLeftOut']);
  expect(await scene.errors()).toEqual([]);
});

test('a folder outside of the project is refused', async () => {
  const scene = importScene();
  const from = sourceFolder({ 'a.json': task({}) });
  await expect(scene.import(from, { to: dirname(scene.folder) })).rejects.toMatchObject({ reason: 'notFound' });
  await expect(scene.import(join(from, 'gone.json'))).rejects.toMatchObject({ reason: 'notFound' });
  await expect(scene.import(sourceFolder({ 'a.txt': '' }))).rejects.toMatchObject({ reason: 'notFound' });
});
