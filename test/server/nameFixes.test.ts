/** Quick fixes for names that lead nowhere, in our YAML files and in scripts. */
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startLanguageClient } from '../support/languageClient.ts';

const PROJECT = `project: shop
environments: {dev: {variables: {Topic: t}}, prod: {cluster: main}}
clusters: {main: {rest: 'http://h:1'}}
teams: {orders: {}}
`;
const FILES = { 'sluice.yaml': PROJECT, 'a.sql': 'SELECT 1' };

interface Mended {
  readonly title: string;
  /** The text as the fix makes it, or the arguments of its command. */
  readonly result: unknown;
  readonly codes: readonly Diagnostic['code'][];
}

/** The fixes for the problem at the text between `<` and `>`. */
async function fixes(file: string, marked: string, defineCommand?: string): Promise<readonly Mended[]> {
  const client = await startLanguageClient({
    files: FILES,
    ...(defineCommand === undefined ? {} : { initializationOptions: { defineCommand } }),
  });
  const text = marked.replace(/[<>]/g, '');
  const document = TextDocument.create('', '', 0, text);
  await client.open(file, text);
  const { diagnostics } = await client.publication(file, (published) => published.diagnostics.length > 0);
  const range = { start: document.positionAt(marked.indexOf('<')), end: document.positionAt(marked.indexOf('>') - 1) };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', file, { range, context: { diagnostics } });
  return actions.map(({ title, edit, command, diagnostics: mended }) => ({
    title,
    result: command?.arguments ?? TextDocument.applyEdits(document, edit?.changes?.[client.uri(file)] ?? []),
    codes: (mended ?? []).map(({ code }) => code),
  }));
}

describe('a near name is offered', () => {
  test.each([
    ['a key', 'x.job.yaml', 'sql: [a.sql]\n<resorces>: {parallelism: 1} # n', 'resources', 'JOB002'],
    ['a key of sluice.yaml', 'sluice.yaml', `${PROJECT}<alertroutes>: {}\n`, 'alertRoutes', 'JOB002'],
    ['a choice', 'x.job.yaml', 'sql: [a.sql]\nstateBackend: <rocksbd>', 'rocksdb', 'JOB005'],
    ['a choice in its quotes', 'x.job.yaml', "sql: [a.sql]\ncheckpointing: {mode: <'exactly_once'>}", "'EXACTLY_ONCE'", 'JOB005'],
    ['an environment', 'x.job.yaml', 'sql: [a.sql]\ntargets: {<prd>: }', 'prod', 'JOB007'],
    ['a cluster', 'x.job.yaml', 'sql: [a.sql]\ntargets: {prod: {cluster: <mian>}}', 'main', 'JOB006'],
    ['a team', 'x.job.yaml', 'sql: [a.sql]\nowner: <order>', 'orders', 'JOB020'],
    ['an option', 'x.job.yaml', 'sql: [a.sql]\nconfiguration:\n  <table.exec.state.tl>: 1 h', 'table.exec.state.ttl', 'JOB026'],
    ['a renamed option', 'x.job.yaml', 'sql: [a.sql]\nconfiguration:\n  <state.backend>: hashmap', 'state.backend.type', 'JOB027'],
  ])('for %s', async (_, file, marked, after, code) => {
    const before = /<(.*)>/.exec(marked)?.[1] ?? '';
    const plain = (name: string): string => name.replaceAll("'", '');
    expect(await fixes(file, marked)).toEqual([
      { title: `Change ${plain(before)} to ${plain(after)}`, result: marked.replace(/<.*>/, after), codes: [code] },
    ]);
  });

  test.each([
    ['is not near', 'x.job.yaml', 'sql: [a.sql]\ntargets: {<somewhere>: }'],
    ['is there already', 'x.job.yaml', 'sql: [a.sql]\n<Sql>: [a.sql]'],
    ['comes from a variable', 'x.job.yaml', 'sql: [a.sql]\nvariables: {C: mian}\ntargets: {prod: {cluster: <"${C}">}}'],
  ])('but not one that %s', async (_, file, marked) => expect(await fixes(file, marked)).toEqual([]));
});

describe('an undefined variable', () => {
  test('of a script may be defined in each environment that lacks it, or be another one', async () => {
    const fixed = await fixes('b.sql', "SELECT '<${Topc}>';", 'define');
    expect(fixed.map(({ title }) => title)).toEqual([
      'Change Topc to Topic',
      'Define Topc in sluice.yaml for environment dev…',
      'Define Topc in sluice.yaml for environment prod…',
    ]);
    expect(fixed[0]).toMatchObject({ result: "SELECT '${Topic}';", codes: ['JOB011'] });
    expect(fixed[2]?.result).toMatchObject([{ environment: 'prod', name: 'Topc' }]);
  });

  test('of a definition too, in the environment of its instance', async () => {
    const text = 'sql: [a.sql]\ndescription: <${Topic}>\ninstances: [{name: i}]';
    expect((await fixes('x.job.yaml', text, 'define')).map(({ title }) => title)).toEqual([
      'Define Topic in sluice.yaml for environment prod…',
    ]);
  });

  test('cannot be defined by an editor that has no command for it', async () => {
    expect(await fixes('b.sql', "SELECT '<${nothing.like.it}>';")).toEqual([]);
  });
});
