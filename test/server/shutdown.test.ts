/** The server ends when it is asked to, whatever it is at. */
import { expect, test } from 'vitest';
import { CancelledError } from '../../core/errors.ts';
import type { ParseElsewhere } from '../../core/sql/parsePart.ts';
import { startLanguageClient } from '../support/languageClient.ts';

test('a statement that is being parsed is given up', async () => {
  let begun: () => void = () => undefined;
  const parsing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const parseElsewhere: ParseElsewhere = async (_text, _version, cancellation) =>
    new Promise((_resolve, reject) => {
      cancellation.addEventListener('abort', () => {
        reject(new CancelledError());
      });
      begun();
    });
  const client = await startLanguageClient({ ports: { parseElsewhere } });
  await client.open('a.sql', `SELECT ${'a, '.repeat(2000)}a FROM t;`);
  const symbols = client.request('textDocument/documentSymbol', 'a.sql');
  await parsing;
  await client.connection.sendRequest('shutdown');
  expect(await symbols).toEqual([]);
  expect(client.logged).toEqual([]);
});
