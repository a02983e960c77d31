/** Chinese: SQL scripts and statements. */
import type { sql as english } from '../en/sql.ts';

export const sql: Readonly<Record<keyof typeof english, string>> = {
  'sql.unexpected': '此处不能出现 {found}。',
  'sql.endOfStatement': '语句的结尾',
  'sql.tooDeep': '该语句嵌套过深，无法检查。请拆分为视图。',
};
