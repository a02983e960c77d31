export const flink = {
  'flink.placeholder': 'placeholder',
} as const;
