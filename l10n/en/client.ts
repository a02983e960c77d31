export const client = {
  'client.placeholder': 'placeholder',
} as const;
