import type { sql as english } from '../en/sql.ts';

export const sql: Readonly<Record<keyof typeof english, string>> = {
  'sql.placeholder': '占位',
};
