import type { project as english } from '../en/project.ts';

export const project: Readonly<Record<keyof typeof english, string>> = {
  'project.placeholder': '占位',
};
