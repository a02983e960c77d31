/** Sentences about programs that Sluice runs. */
export const processes = {
  'processes.notStarted': 'The system would not run {executable}: {detail}. Check that the file is there and may be executed.',
  'processes.timeout':
    '{executable} did not finish within {seconds} s and was ended. Try again, or run it by hand to see what it waits for.',
} as const;
