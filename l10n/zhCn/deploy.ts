import type { deploy as english } from '../en/deploy.ts';

export const deploy: Readonly<Record<keyof typeof english, string>> = {
  'deploy.placeholder': '占位',
};
