/** Completion, hover, links, definitions and outline of `sluice.yaml` and job definitions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yamlCompletion } from '../../core/language/yamlCompletion.ts';
import { yamlHover, yamlVariableHover } from '../../core/language/yamlHover.ts';
import { declaration, yamlLinks, yamlTarget } from '../../core/language/yamlLinks.ts';
import { yamlSymbols } from '../../core/language/yamlSymbols.ts';
import type { YamlView } from '../../core/language/yamlView.ts';
import { loadFlinkFacts } from '../../core/flink/flinkFacts.ts';
import { readJobTree } from '../../core/project/jobDefinition.ts';
import { JOB_SHAPE } from '../../core/project/jobShape.ts';
import { declaredNames, readProject } from '../../core/project/projectFile.ts';
import { PROJECT_SHAPE } from '../../core/project/projectShape.ts';
import { LineIndex } from '../../core/text.ts';
import { localize } from '../../l10n/localize.ts';
import { FACTS } from '../support/facts.ts';
import { JOB_PROJECT } from '../support/jobFolder.ts';

const facts = await loadFlinkFacts(FACTS);
const { value: project } = readProject(JOB_PROJECT, { path: '/work/shop', name: 'shop' });

function at(marked: string, shape: YamlView['shape'] = JOB_SHAPE): { readonly view: YamlView; readonly offset: number } {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const root = readJobTree(text).root;
  const view = {
    text,
    lines: new LineIndex(text),
    shape,
    root,
    environments: project.environments,
    declared: declaredNames(project),
    options: facts.options('2.3'),
  };
  return { view, offset };
}

describe('completion', () => {
  const files = (names: string): Promise<readonly string[]> =>
    Promise.resolve(names === 'sqlFile' ? ['a.sql', '../b c.sql', "x#'y.sql"] : []);

  /** The texts after the choice of each item. */
  async function results(marked: string, shape?: YamlView['shape']): Promise<readonly string[]> {
    const { view, offset } = at(marked, shape);
    const items = await yamlCompletion(view, offset, files);
    return items.map(({ span, newText }) => view.text.slice(0, span.start) + newText + view.text.slice(span.end));
  }
  async function labels(marked: string, shape?: YamlView['shape']): Promise<readonly string[]> {
    const { view, offset } = at(marked, shape);
    return (await yamlCompletion(view, offset, files)).map(({ label }) => label);
  }

  test.each([
    ['an empty file', '<|>', ['version', 'name', 'description']],
    ['a key that was begun', 'na<|>', ['version', 'name', 'description']],
    ['keys that are not there yet', 'version: 1\n<|>\nname: x\n', ['description', 'owner', 'extends']],
    ['between other keys of a record', 'resources:\n  <|>\n  parallelism: 2\n', ['maxParallelism', 'taskManagers', 'taskSlots']],
    ['in a flow', 'resources: {parallelism: 2, ta<|>}', ['maxParallelism', 'taskManagers', 'taskSlots']],
    ['in a flow without an end', 'resources: {<|>', ['parallelism', 'maxParallelism', 'taskManagers']],
    ['in an item of a list', 'instances:\n  - name: a\n    <|>\n', ['description', 'variables']],
    ['first in an item of a list', 'instances:\n  - <|>\n', ['name', 'description', 'variables']],
    ['a choice', 'stateBackend: <|>', ['hashmap', 'rocksdb', 'forst']],
    ['a choice that was begun', 'checkpointing: {mode: AT<|>}', ['EXACTLY_ONCE', 'AT_LEAST_ONCE']],
    ['a boolean', 'checkpointing:\n  unaligned: <|>\n', ['true', 'false']],
    ['environments', 'targets:\n  <|>', ['dev', 'prod']],
    ['environments that are not there yet', 'targets: {dev: , <|>}', ['prod']],
    ['clusters', 'targets:\n  dev:\n    cluster: <|>\n', ['local', 'main']],
    ['alert routes', 'alertRoutes: [<|>]', ['on-call']],
    ['teams', 'owner: <|>', ['orders']],
    ['names of variables', 'variables:\n  <|>', ['Region', 'Topic']],
    ['Flink versions', 'flinkVersion: <|>', ["'2.3'", "'2.2'", "'2.1'"]],
    ['scripts', 'sql:\n  - <|>', ['a.sql', '../b c.sql', "x#'y.sql"]],
    ['a file with a tab in it', 'resources:\n\t<|>', ['version', 'name', 'description']],
    ['nothing for a free text', 'description: <|>', []],
    ['nothing below a key that is not known', 'nothing:\n  <|>', []],
  ])('%s', async (_, marked, expected) => expect((await labels(marked)).slice(0, 3)).toEqual(expected));

  test.each([
    ['a key with its colon', 'na<|>', 'version: '],
    ['a key that has keys', 'version: 1\nname: x\ndescription: x\nowner: x\nextends: x\nflinkVersion: x\n<|>', 'includes:'],
    ['the word behind the cursor is replaced', 'stateBackend: ro<|>cks', 'stateBackend: hashmap'],
    ['a colon that is there is kept', 'resources: {par<|>a: 2}', 'resources: {parallelism: 2}'],
  ])('%s', async (_, marked, expected) => expect((await results(marked))[0]).toMatch(new RegExp(`${expected}$`)));

  test('a path between quotes where YAML needs them', async () => {
    expect(await results('sql: [<|>]')).toEqual(['sql: [a.sql]', 'sql: [../b c.sql]', "sql: ['x#''y.sql']"]);
  });

  test('in sluice.yaml', async () => {
    expect(await labels('project: p\nenvironments:\n  dev:\n    <|>', PROJECT_SHAPE)).toEqual([
      'extends',
      'cluster',
      'protected',
      'variables',
      'secrets',
    ]);
    expect(await labels('clusters: {c: {kind: <|>}}', PROJECT_SHAPE)).toEqual(['local', 'session']);
  });

  test('options of Flink, with their type and default, and their values', async () => {
    const { view, offset } = at('configuration:\n  execution.checkpointing.<|>');
    const items = await yamlCompletion(view, offset, files);
    const timeout = items.find(({ label }) => label === 'execution.checkpointing.timeout');
    expect(timeout?.newText).toBe('execution.checkpointing.timeout: ');
    expect(timeout?.detail === undefined ? '' : localize(timeout.detail, 'en')).toBe('Duration, by default 10 min');
    expect(timeout?.about === undefined ? '' : localize(timeout.about, 'en')).toContain('checkpoint');
    expect(items.length).toBeGreaterThan(300);
    expect(await labels('configuration: {execution.checkpointing.mode: <|>}')).toEqual(['EXACTLY_ONCE', 'AT_LEAST_ONCE']);
    expect(await labels('configuration:\n  execution.checkpointing.unaligned.enabled: <|>')).toEqual(['true', 'false']);
    expect(await labels('configuration:\n  table.exec.state.ttl: <|>')).toEqual([]);
  });

  test('says what a key means', async () => {
    const { view, offset } = at('checkpointing: {<|>}');
    const [item] = await yamlCompletion(view, offset, files);
    expect(item?.about === undefined ? '' : localize(item.about, 'en')).toContain('Time between checkpoints');
    expect(item?.about === undefined ? '' : localize(item.about, 'zh-cn')).toContain('间隔');
  });

  test('no text throws', async () => {
    const pieces = fc.constantFrom(...'{}[]:,-&*!|>\'"#%@` \n\t?'.split(''), 'sql', 'targets', 'dev', '- ', ': ', '\n  ', '${');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), fc.nat(), async (parts, place) => {
        const text = parts.join('');
        const offset = place % (text.length + 1);
        const { view } = at(text);
        for (const { span } of await yamlCompletion(view, offset, files)) expect(span.start <= offset && offset <= span.end).toBe(true);
        yamlHover(view, offset);
        yamlTarget(view, offset);
        yamlSymbols(view);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hover', () => {
  test('on a key and on its value', () => {
    for (const marked of ['checkpointing: {ti<|>meout: 5 min}', 'checkpointing: {timeout: 5<|> min}']) {
      const { view, offset } = at(marked);
      expect(yamlHover(view, offset)).toMatchObject({
        path: 'checkpointing.timeout',
        byDefault: '10 min',
        about: { key: 'yaml.checkpointTimeout' },
      });
    }
  });

  test('on an option of Flink', () => {
    const { view, offset } = at('configuration: {execution.checkpointing.time<|>out: 5 min}');
    expect(yamlHover(view, offset)).toMatchObject({
      path: 'execution.checkpointing.timeout',
      value: { args: { kind: 'Duration', value: '10 min' } },
    });
    const unknown = at('configuration: {no.such.op<|>tion: 5 min}');
    expect(yamlHover(unknown.view, unknown.offset)).toBeUndefined();
  });

  test('on nothing', () => {
    const { view, offset } = at('sql: [a.sql]\n<|>\n');
    expect(yamlHover(view, offset)).toBeUndefined();
  });

  test('on a variable: its value in each environment', () => {
    const { view, offset } = at('configuration: {k: "x-${Reg<|>ion}"}');
    expect(yamlVariableHover(view, offset)).toMatchObject({
      name: 'Region',
      range: { start: { line: 0, character: 22 }, end: { line: 0, character: 31 } },
      values: [
        { environment: 'dev', value: 'eu' },
        { environment: 'prod', value: undefined },
      ],
    });
  });
});

describe('links and definitions', () => {
  test('files', () => {
    const { view } = at('extends: b.job.yaml\nincludes: [x/ddl.sql]\nsql: [a.sql, "${Topic}.sql"]\ndependencies: {jars: [u.jar]}<|>');
    expect(yamlLinks(view).map(({ path }) => path)).toEqual(['b.job.yaml', 'x/ddl.sql', 'a.sql', 'u.jar']);
  });

  test.each([
    ['targets: {pr<|>od: }', 'prod:'],
    ['targets: {prod: {cluster: ma<|>in}}', 'main:'],
    ['owner: or<|>ders', 'orders:'],
    ['alertRoutes: [on-<|>call]', 'on-call:'],
  ])('%s', (marked, expected) => {
    const { view, offset } = at(marked);
    const target = yamlTarget(view, offset);
    const place = target?.kind === 'declared' ? declaration(JOB_PROJECT, target.names, target.name) : undefined;
    expect(JOB_PROJECT.slice(place?.start, (place?.end ?? 0) + 1)).toBe(expected);
  });

  test('a name that is not declared leads nowhere', () => expect(declaration(JOB_PROJECT, 'cluster', 'x')).toBeUndefined());
});

test('outline', () => {
  const { view } = at('name: x\nresources:\n  parallelism: 2\ninstances:\n  - name: eu\n<|>');
  const symbols = yamlSymbols(view);
  expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
    ['name', 'x'],
    ['resources', undefined],
    ['instances', undefined],
  ]);
  expect(symbols[1]?.children).toMatchObject([{ name: 'parallelism', detail: '2', range: { start: { line: 2, character: 2 } } }]);
  expect(symbols[2]?.children).toMatchObject([{ name: 'eu', children: [{ name: 'name' }] }]);
});
