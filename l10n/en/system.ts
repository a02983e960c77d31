/** English: this machine: files, users, confirmed hosts. */
export const system = {
  'system.fileUnreadable': 'Cannot read {path} ({detail}). Check that it may be read, then repeat the command.',
  'system.fileTooLarge': '{path} is larger than {limit} MiB, which is more than Sluice reads. Check that it is the right file.',
  'system.hostsUnreadable':
    'Cannot read the list of confirmed hosts {file} ({detail}). Mend or delete it; the hosts will then be asked for again.',
  'system.hostsNotWritten':
    'Cannot write the list of confirmed hosts {file} ({detail}). Check the free space and the permissions of its folder.',
  'system.notAFile': '{path} is not a file. Name a file.',
  'system.tooManyFiles': '{folder} holds more than {limit} files. Name a smaller folder, or leave folders out with a .gitignore.',
} as const;
