import type { localFlink as english } from '../en/localFlink.ts';

export const localFlink: Readonly<Record<keyof typeof english, string>> = {
  'localFlink.placeholder': '占位',
};
