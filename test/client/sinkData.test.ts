/** The proof of the workbench test can fail: state that was lost, or events counted twice, show in the sink's data. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { isOneCount, readCounts, total } from '../vscode/sinkData.ts';

test.each([
  ['one count over two runs', ['1,1\n2,1\n1,2\n', '2,2\n1,3\n'], true],
  ['a second run that began anew', ['1,1\n1,2\n', '1,1\n1,2\n'], false],
  ['a gap', ['1,1\n', '1,3\n'], false],
  ['nothing', [], false],
])('%s', async (_name, files, isOne) => {
  const sinks = temporaryFolder();
  await mkdir(join(sinks, 'order-counts'));
  await Promise.all(files.map((text, index) => writeFile(join(sinks, 'order-counts', `part-${String(index)}`), text)));
  await writeFile(join(sinks, 'order-counts', '.part-in-progress'), '1,99\n');
  const counts = await readCounts(sinks);
  expect(isOneCount(counts)).toBe(isOne);
  expect(total(counts)).toBe(files.join('').split('\n').length - 1);
});
