export const sql = {
  'sql.placeholder': 'placeholder',
} as const;
