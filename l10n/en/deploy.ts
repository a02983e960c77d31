export const deploy = {
  'deploy.placeholder': 'placeholder',
} as const;
