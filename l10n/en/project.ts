export const project = {
  'project.placeholder': 'placeholder',
} as const;
