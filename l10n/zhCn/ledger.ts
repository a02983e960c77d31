import type { ledger as english } from '../en/ledger.ts';

export const ledger: Readonly<Record<keyof typeof english, string>> = {
  'ledger.placeholder': '占位',
};
