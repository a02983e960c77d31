/** What is said about the mistakes that people make: the place, the sentence in English and in Chinese. */
import { expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { viewOf } from '../support/checkScript.ts';

const MISTAKES: readonly (readonly [text: string, place: string, english: string, chinese: string])[] = [
  ['CREATE TABLE t (a INT b STRING)', 'b', 'b does not fit here. Expected: “)”, “,”.', '此处不能出现 b。应为：“)”、“,”。'],
  [
    'SELECT a b c FROM t',
    'c',
    'c does not fit here. Expected: “,”, FROM, ORDER BY, LIMIT, “;”.',
    '此处不能出现 c。应为：“,”、FROM、ORDER BY、LIMIT、“;”。',
  ],
  [
    "CREATE TABLE t (a INT) WITH ('connector' = 'kafka' 'topic' = 'x')",
    '=',
    "A comma is missing before 'topic'.",
    "'topic' 前面缺少逗号。",
  ],
  ['SELECT COUNT(a FROM t', 'FROM', 'FROM does not fit here. Expected: “)”, “,”.', '此处不能出现 FROM。应为：“)”、“,”。'],
  ['SELECT * FROM t WHERE a IN (1, 2', '2', 'The statement ends too early. Expected: “)”, “,”.', '语句不完整，后面应为：“)”、“,”。'],
  [
    'CREATE TABLE t (id INT, value STRING)',
    'value',
    'value is a reserved word. Write `value` if it is a name.',
    'value 是保留字。如果它是名称，请写成 `value`。',
  ],
  [
    'SELECT id, user, value FROM t',
    'value',
    'value is a reserved word. Write `value` if it is a name.',
    'value 是保留字。如果它是名称，请写成 `value`。',
  ],
  [
    'SELECT * FROM t WHERE a = "x"',
    '=',
    'Flink takes no double quotes. Write texts between single quotes and names between backticks.',
    'Flink 不使用双引号。文本请用单引号，名称请用反引号。',
  ],
  ['SELECT * FROM t WHERE a == 1', '=', 'Flink compares with a single =.', 'Flink 用单个 = 表示相等。'],
  ['DESCRIBE', 'E', 'The statement ends too early. Expected: a name.', '语句不完整，后面应为：名称。'],
  [
    '(',
    '(',
    'The statement ends too early. Expected: a query such as SELECT or VALUES.',
    '语句不完整，后面应为：查询，例如 SELECT 或 VALUES。',
  ],
  [
    'ALTER TABLE t ADD COLUMN c INT',
    'COLUMN',
    'Flink writes ADD without the word COLUMN. Remove it.',
    'Flink 的 ADD 后面不写 COLUMN，请删除这个词。',
  ],
  ['SELECT 😀, a FROM t', '\ud83d', 'Flink cannot read the character 😀.', 'Flink 无法识别字符 😀。'],
  [
    'SELECT\u00a0a FROM t',
    '\u00a0',
    'Here is a character that cannot be seen (U+00A0), and Flink cannot read it. Put a plain space, or remove it.',
    '此处有一个看不见的字符（U+00A0），Flink 无法识别。请换成普通空格，或将其删除。',
  ],
  ['SELCT a FROM t', 'SELCT', 'SELCT does not fit here. Did you mean SELECT?', '此处不能出现 SELCT。是否想写 SELECT？'],
  [
    'SELECT a FORM t',
    't',
    'What follows FORM does not fit. Did you mean FROM instead of FORM?',
    'FORM 后面的内容不符合语法。是否想把 FORM 写成 FROM？',
  ],
  [
    'SELECT a, COUNT(*) FROM t GRUOP BY a',
    'BY',
    'What follows GRUOP does not fit. Did you mean GROUP instead of GRUOP?',
    'GRUOP 后面的内容不符合语法。是否想把 GRUOP 写成 GROUP？',
  ],
  [
    'SELECT a FROM t HAVING COUNT(*) > 1 GROUP BY a',
    'GROUP',
    'GROUP BY stands before HAVING in a query. Move it there.',
    '在查询中，GROUP BY 应写在 HAVING 之前。请调整顺序。',
  ],
  [
    'SELECT a FROM t ORDER BY a GROUP BY a',
    'GROUP',
    'GROUP BY stands before ORDER BY in a query. Move it there.',
    '在查询中，GROUP BY 应写在 ORDER BY 之前。请调整顺序。',
  ],
  ['SELECT a WHERE b > 1 FROM t', 'WHERE', 'WHERE needs FROM and a table before it.', 'WHERE 前面需要 FROM 和表。'],
  [
    'SELECT a FROM t\nSELECT b FROM u',
    'SELECT',
    'A new statement seems to begin with SELECT. Write a semicolon before it.',
    'SELECT 似乎是新语句的开头。请在它前面加上分号。',
  ],
  [
    'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1 INSERT INTO b SELECT 2; END',
    'INSERT',
    'A new statement seems to begin with INSERT. Write a semicolon before it.',
    'INSERT 似乎是新语句的开头。请在它前面加上分号。',
  ],
  ["SELECT 'abc FROM t", "'", 'This text has no end. Close it with a single quote.', '该文本没有结束。请用单引号结束它。'],
  ['SELECT a /* the id FROM t', '', 'This comment has no end. Write */ where it ends.', '该注释没有结束。请在结尾处写上 */。'],
  [
    "CREATE TABLE t (a INT) WITH ('connector': 'kafka')",
    ':',
    ": does not fit here. Options are written as 'key' = 'value', both in single quotes, with commas between them.",
    "此处不能出现 :。选项写成 'key' = 'value'，两边都用单引号，选项之间用逗号分隔。",
  ],
  [
    "CREATE TABLE t (a INT) WITH (connector = 'kafka')",
    'connector',
    "connector does not fit here. Options are written as 'key' = 'value', both in single quotes, with commas between them.",
    "此处不能出现 connector。选项写成 'key' = 'value'，两边都用单引号，选项之间用逗号分隔。",
  ],
  [
    "CREATE TABLE t (a INT) WITH ('rows-per-second' = 5)",
    '5',
    "5 does not fit here. Options are written as 'key' = 'value', both in single quotes, with commas between them.",
    "此处不能出现 5。选项写成 'key' = 'value'，两边都用单引号，选项之间用逗号分隔。",
  ],
  [
    'SELECT a, b, FROM t',
    'FROM',
    'Something is missing between the comma and FROM, or the comma is one too many.',
    '逗号与 FROM 之间缺少内容，或者逗号是多余的。',
  ],
  [
    'CREATE TABLE t (a INT, b STRING,)',
    ')',
    'Something is missing between the comma and ), or the comma is one too many.',
    '逗号与 ) 之间缺少内容，或者逗号是多余的。',
  ],
  [
    'CREATE VIEW v SELECT a FROM t',
    'SELECT',
    'SELECT does not fit here. Expected: AS, “(”, COMMENT.',
    '此处不能出现 SELECT。应为：AS、“(”、COMMENT。',
  ],
  [
    'SELECT * FROM a JOIN b a.id = b.id',
    '.',
    '“.” does not fit here. Expected: ON, “,”, WHERE, GROUP BY, ORDER BY.',
    '此处不能出现 “.”。应为：ON、“,”、WHERE、GROUP BY、ORDER BY。',
  ],
  [
    "SELECT * FROM /*+ OPTIONS('a'='b') */ t",
    '/*+',
    'A hint does not fit here. It stands directly after SELECT, or after the name of a table.',
    '提示（hint）不能写在这里。它应紧跟在 SELECT 之后，或表名之后。',
  ],
  [
    'SELECT * FROM t MATCH_RECOGNIZE (PARTITION BY a ORDER BY ts MEASURES A.x AS x DEFINE A AS A.x > 1)',
    'DEFINE',
    'DEFINE does not fit here. Expected: PATTERN.',
    '此处不能出现 DEFINE。应为：PATTERN。',
  ],
  [
    'SELECT * FROM t MATCH_RECOGNIZE (ORDER BY ts MEASURES A.x AS x PATTERN (A) DEFINE A = A.x > 1)',
    '=',
    '“=” does not fit here. Expected: AS.',
    '此处不能出现 “=”。应为：AS。',
  ],
  [
    'CREATE TABLE t (a, b)',
    '(a, b',
    'Column names without types are only for CREATE TABLE … AS. Give each column a type.',
    '只有 CREATE TABLE … AS 才允许不带类型的列名。请为每一列写上类型。',
  ],
  ['CREATE TABLE t (a VARCHAR(MAX))', 'MAX', 'MAX does not fit here. Expected: a whole number.', '此处不能出现 MAX。应为：整数。'],
  ['CREATE TABLE t (ts TIMESTAMP(3), WATERMARK ts AS ts)', 'ts', 'ts does not fit here. Expected: FOR.', '此处不能出现 ts。应为：FOR。'],
  [
    "CREATE TABLE t (ts TIMESTAMP(3), WATERMARK FOR ts - INTERVAL '5' SECOND)",
    '-',
    '“-” does not fit here. Expected: AS.',
    '此处不能出现 “-”。应为：AS。',
  ],
  [
    'CREATE TABLE t (a INT, PRIMARY KEY (a) NOT ENFORCE)',
    'ENFORCE',
    'ENFORCE does not fit here. Did you mean ENFORCED?',
    '此处不能出现 ENFORCE。是否想写 ENFORCED？',
  ],
  [
    "SELECT ts - INTERVAL '5' FROM t",
    'FROM',
    'FROM does not fit here. Expected: a unit of time such as SECOND or DAY.',
    '此处不能出现 FROM。应为：时间单位，例如 SECOND 或 DAY。',
  ],
  [
    'SELECT a FROM',
    'M',
    'The statement ends too early. Expected: a table, or a query in parentheses.',
    '语句不完整，后面应为：表，或括号中的查询。',
  ],
  [
    'SELECT a FROM t JOIN',
    'JOIN',
    'The statement ends too early, after JOIN. Expected: a table, or a query in parentheses.',
    '语句不完整，JOIN 后面应为：表，或括号中的查询。',
  ],
  ['SELECT a FROM t WHERE', 'E', 'The statement ends too early. Expected: a value or an expression.', '语句不完整，后面应为：值或表达式。'],
  ['SELECT t. FROM t', '.', 'FROM does not fit after “.”. Expected: a name.', '“.” 后面不能是 FROM，应为：名称。'],
  [
    'SELECT * FROM a WHERE a = 1 AND',
    'AND',
    'The statement ends too early, after AND. Expected: a value or an expression.',
    '语句不完整，AND 后面应为：值或表达式。',
  ],
  [
    'INSERT INTO t',
    't',
    'The statement ends too early. Expected: a query such as SELECT or VALUES.',
    '语句不完整，后面应为：查询，例如 SELECT 或 VALUES。',
  ],
  [
    'CREATE TABLE t (a',
    'a',
    'The statement ends too early. Expected: a type such as INT or STRING.',
    '语句不完整，后面应为：类型，例如 INT 或 STRING。',
  ],
  ['SELECT CASE WHEN a = 1 THEN 2 FROM t', 'FROM', 'FROM does not fit here. Expected: END.', '此处不能出现 FROM。应为：END。'],
  ['SELECT CAST(a STRING) FROM t', 'STRING', 'STRING does not fit here. Expected: AS.', '此处不能出现 STRING。应为：AS。'],
  [
    'SHOW',
    'SHOW',
    'The statement ends too early, after SHOW. Expected: TABLES, DATABASES, CATALOGS, COLUMNS, CONNECTIONS, ….',
    '语句不完整，SHOW 后面应为：TABLES、DATABASES、CATALOGS、COLUMNS、CONNECTIONS、…。',
  ],
  ['SHOW TABLE', 'SHOW', 'TABLE does not fit here. Did you mean TABLES?', '此处不能出现 TABLE。是否想写 TABLES？'],
  [
    'CREATE t (a INT)',
    't',
    't does not fit here. Expected: TABLE, VIEW, DATABASE, CATALOG, FUNCTION, ….',
    '此处不能出现 t。应为：TABLE、VIEW、DATABASE、CATALOG、FUNCTION、…。',
  ],
  [
    'CREATE TABLE t (a INT) PARTITION BY (a)',
    'PARTITION',
    'PARTITION does not fit here. Did you mean PARTITIONED?',
    '此处不能出现 PARTITION。是否想写 PARTITIONED？',
  ],
  [
    'SELECT ROW_NUMBER() OVER PARTITION BY a ORDER BY b FROM t',
    'PARTITION',
    'PARTITION does not fit here. Expected: “(”, a name.',
    '此处不能出现 PARTITION。应为：“(”、名称。',
  ],
  ['CREATE TABLE t (a ARRAY(INT))', 'ARRAY', '“(” does not fit after ARRAY. Expected: “<”.', 'ARRAY 后面不能是 “(”，应为：“<”。'],
  ['SELECT a，b FROM t', '，', '， is a full-width character. Write ,.', '， 是全角字符，请写成 ,。'],
  [
    'SELECT * FROM t WHERE a = ‘x’',
    '‘',
    '‘ is no quote of SQL. Write texts between single quotes and names between backticks.',
    '‘ 不是 SQL 的引号。文本请用单引号，名称请用反引号。',
  ],
  ['# comment\nSELECT 1', '#', 'Flink cannot read #. Comments begin with --.', 'Flink 无法识别 #。注释以 -- 开头。'],
  ['hello world', 'hello', 'No statement of Flink begins with hello.', 'Flink 没有以 hello 开头的语句。'],
  ['SELECT * FROM t WHERE a != 1', '!=', 'Flink does not take !=. Write <>.', 'Flink 不支持 !=，请写成 <>。'],
];

test.each(MISTAKES)('%s', (text, place, english, chinese) => {
  const [problem, ...others] = viewOf(text).problems;
  if (problem === undefined) throw new Error('no problem');
  expect(text.slice(problem.span.start, problem.span.end)).toBe(place);
  expect(localize(problem.message, 'en')).toBe(english);
  expect(localize(problem.message, 'zh-cn')).toBe(chinese);
  expect(others).toEqual([]);
});
