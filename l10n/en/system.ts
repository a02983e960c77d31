/** English: this machine: files, users, confirmed hosts. */
export const system = {
  'system.fileNotWritten': '{path} could not be written: {detail}',
  'system.fileUnreadable': 'Cannot read {path} ({detail}). Check that it may be read, then repeat the command.',
  'system.fileTooLarge': '{path} is larger than {limit} MiB, which is more than Sluice reads. Check that it is the right file.',
  'system.hostsUnreadable':
    'Cannot read the list of confirmed hosts {file} ({detail}). Mend or delete it; the hosts will then be asked for again.',
  'system.hostsNotWritten':
    'Cannot write the list of confirmed hosts {file} ({detail}). Check the free space and the permissions of its folder.',
  'system.notAFile': '{path} is not a file. Name a file.',
  'system.tooManyFiles': '{folder} holds more than {limit} files. Name a smaller folder, or leave folders out with a .gitignore.',
  'system.secretsUnreadable': 'Cannot read the file of secrets {file} ({detail}). Check that it may be read, then repeat the command.',
  'system.secretsNotPrivate':
    'Others than you may read the file of secrets {file}. Give it to you alone (chmod 600), then repeat the command.',
  'system.secretsMalformed': 'The file of secrets {file} cannot be used. Write it as JSON such as {example}, of 1 MiB at most.',
  'system.secretHowTo': 'set the environment variable {variable}, or write it into {file}, which only you may read',
} as const;
