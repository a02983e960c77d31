export const ledger = {
  'ledger.placeholder': 'placeholder',
} as const;
