/** Completion and hover in `WITH (…)`. */
import { describe, expect, test } from 'vitest';
import { loadConnectorFacts } from '../../core/flink/connectorFacts.ts';
import { connectorCompletion, connectorHover, type ConnectorItem } from '../../core/language/connectorCompletion.ts';
import { localize } from '../../l10n/localize.ts';
import { viewOf } from '../support/checkScript.ts';
import { FACTS } from '../support/facts.ts';
import { withCursor } from '../support/marks.ts';

const facts = await loadConnectorFacts(FACTS);
const PROJECT = `project: shop
flink: '1.20'
environments:
  dev: {variables: {kind: datagen, b: 'x'}}
`;

function itemsAt(marked: string): readonly ConnectorItem[] {
  const { text, offset } = withCursor(marked);
  return connectorCompletion(viewOf(text, PROJECT), offset, facts);
}

function labelsAt(marked: string): readonly string[] {
  return itemsAt(marked).map(({ label }) => label);
}

/** The text after the item was accepted. */
function accepted(marked: string, label: string): string | undefined {
  const { text } = withCursor(marked);
  const item = itemsAt(marked).find((each) => each.label === label);
  return item && text.slice(0, item.span.start) + item.newText + text.slice(item.span.end);
}

function hoverAt(marked: string): readonly string[] | undefined {
  const { text, offset } = withCursor(marked);
  return connectorHover(viewOf(text, PROJECT), offset, facts)?.about.map((about) => localize(about, 'en'));
}

describe('completion of keys', () => {
  const PRINT = ['print-identifier', 'sink.parallelism', 'standard-error'];
  test('those of the connector, but not those that are there', () => {
    expect(labelsAt("CREATE TABLE t (a INT) WITH ('connector' = 'print', '<|>')")).toEqual(PRINT);
    expect(labelsAt("CREATE TABLE t (a INT) WITH ('connector' = 'print', 'standard-error' = 'true', '<|>')")).toEqual(PRINT.slice(0, 2));
  });
  test('wherever the connector stands, in any case and with comments', () =>
    expect(labelsAt("create temporary table t (a INT) /* ( */ with (\n  '<|>' = 'x', -- '\n  'connector' = 'print'\n)")).toEqual(PRINT));
  test('what is needed comes first', () =>
    expect(itemsAt("CREATE TABLE t WITH ('connector' = 'kafka', '<|>')")[0]).toMatchObject({
      label: 'properties.bootstrap.servers',
      detail: { key: 'options.required' },
    }));
  test('those of a format stand behind its name', () => {
    expect(labelsAt("CREATE TABLE t WITH ('connector' = 'filesystem', 'format' = 'raw', '<|>')")).toContain('raw.charset');
    expect(labelsAt("CREATE TABLE t WITH ('connector' = 'kafka', 'key.format' = 'raw', '<|>')")).toContain('key.raw.charset');
  });
  test('the connector where there is none yet', () => expect(labelsAt("CREATE TABLE t WITH ('<|>')")).toEqual(['connector']));
  test('the type of a catalog, and its options', () => {
    expect(labelsAt("CREATE CATALOG c WITH ('<|>')")).toEqual(['type']);
    expect(labelsAt("CREATE CATALOG c WITH ('type' = 'jdbc', '<|>')")).toContain('base-url');
  });
  test('the value of a variable names the connector', () =>
    expect(labelsAt("CREATE TABLE t WITH ('connector' = '${kind}', '<|>')")).toContain('number-of-rows'));
  test('behind values of variables too', () => {
    const marked = "SELECT '${b}${b}';\nCREATE TABLE t${b} (a INT) WITH ('connector' = 'print', '<|>');\nSELECT 1;";
    expect(accepted(marked, 'standard-error')).toBe(withCursor(marked).text.replace("''", "'standard-error'"));
  });
});

describe('a text that is half typed', () => {
  test('without the closing quote', () => {
    const marked = "CREATE TABLE t (a INT) WITH (\n  'connector' = 'print',\n  'stan<|>\n);\nINSERT INTO t SELECT 'x';";
    expect(labelsAt(marked)).toContain('standard-error');
    expect(accepted(marked, 'standard-error')).toBe(withCursor(marked).text.replace('stan', 'standard-error'));
  });
  test('without a quote', () =>
    expect(accepted("CREATE TABLE t WITH ('connector' = 'print', <|>)", 'standard-error')).toBe(
      "CREATE TABLE t WITH ('connector' = 'print', 'standard-error' = )",
    ));
  test('up to the cursor', () => expect(labelsAt("CREATE TABLE t WITH ('connector' = 'print', '<|>")).toContain('standard-error'));
  test('within a word', () =>
    expect(accepted("CREATE TABLE t WITH ('connector' = 'print', 'stan<|>dard' = 'true')", 'standard-error')).toBe(
      "CREATE TABLE t WITH ('connector' = 'print', 'standard-error' = 'true')",
    ));
});

describe('completion of values', () => {
  test('connectors, with what brings them', () => {
    const items = itemsAt("CREATE TABLE t WITH ('connector' = '<|>')");
    const detailOf = (label: string): string | undefined => {
      const detail = items.find((item) => item.label === label)?.detail;
      return detail && localize(detail, 'en');
    };
    expect(detailOf('print')).toBe('Connector “print”, comes with Flink 1.20');
    expect(detailOf('jdbc')).toMatch(/^Connector “jdbc” for Flink 1\.20, in org\.apache\.flink:flink-connector-jdbc:[\d.]+-1\.20$/);
    expect(items.map(({ label }) => label)).not.toContain('json');
  });
  test('formats', () => expect(labelsAt("CREATE TABLE t WITH ('value.format' = '<|>')")).toContain('debezium-json'));
  test('of an enumeration and of a boolean', () => {
    expect(labelsAt("CREATE TABLE t WITH ('connector' = 'kafka', 'scan.startup.mode' = '<|>')")).toContain('latest-offset');
    expect(labelsAt("CREATE TABLE t WITH ('connector' = 'print', 'standard-error' = <|>)")).toEqual(['true', 'false']);
  });
  test('not where anything may stand', () =>
    expect(labelsAt("CREATE TABLE t WITH ('connector' = 'print', 'print-identifier' = '<|>')")).toEqual([]));
});

describe('nothing', () => {
  test.each([
    "SELECT '<|>'",
    "CREATE TABLE t (a STRING COMMENT '<|>') WITH ('connector' = 'print')",
    "CREATE TABLE t (a INT) <|>WITH ('connector' = 'print')",
    "CREATE TABLE t (a INT) WITH ('connector' = 'print'<|>)",
    "CREATE TABLE t (a INT) WITH ('connector' = 'print')<|>",
    "CREATE TABLE t WITH ('connector' = 'print') AS SELECT '<|>'",
    "CREATE VIEW v AS SELECT f('<|>')",
    "CREATE TABLE t WITH ('connector' = 'of-our-own', 'connector2' = 'x', 'k' = '<|>')",
    '<|>',
  ])('%s', (marked) => {
    expect(labelsAt(marked)).toEqual([]);
    expect(hoverAt(marked)).toBeUndefined();
  });
});

describe('hover', () => {
  test('tells type, default and meaning of an option, and whose it is', () =>
    expect(hoverAt("CREATE TABLE t WITH ('connector' = 'print', 'standard<|>-error' = 'true')")).toEqual([
      'Boolean, by default false',
      'True, if the format should print to standard error instead of standard out.',
      'Connector “print”, comes with Flink 1.20',
    ]));
  test('an option with the name of a column', () =>
    expect(hoverAt("CREATE TABLE t WITH ('connector' = 'datagen', 'fields.a.st<|>art' = '1')")?.[0]).toBe('String'));
  test('a format', () =>
    expect(hoverAt("CREATE TABLE t WITH ('connector' = 'filesystem', 'format' = 'js<|>on')")).toEqual([
      'Format “json”, comes with Flink 1.20',
    ]));
  test('nothing of what nobody knows', () => {
    expect(hoverAt("CREATE TABLE t WITH ('connector' = 'print', 'what<|>' = 'true')")).toBeUndefined();
    expect(hoverAt("CREATE TABLE t WITH ('connector' = 'kafka', 'properties.client.<|>id' = 'x')")).toBeUndefined();
  });
});
