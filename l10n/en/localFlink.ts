export const localFlink = {
  'localFlink.placeholder': 'placeholder',
} as const;
