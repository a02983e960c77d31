import type { flink as english } from '../en/flink.ts';

export const flink: Readonly<Record<keyof typeof english, string>> = {
  'flink.placeholder': '占位',
};
