/** English: SQL scripts and statements. */
export const sql = {
  'sql.unexpected': '{found} does not fit here.',
  'sql.endOfStatement': 'The end of the statement',
  'sql.tooDeep': 'This statement is nested too deeply to be checked. Split it into views.',
} as const;
