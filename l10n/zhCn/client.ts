import type { client as english } from '../en/client.ts';

export const client: Readonly<Record<keyof typeof english, string>> = {
  'client.placeholder': '占位',
};
