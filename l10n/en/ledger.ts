/** English: the ledger. */
export const ledger = {
  'ledger.newer':
    'The ledger {file} was written by a newer Sluice (its format is {found}, this Sluice knows up to {known}). Nothing was written. Update this Sluice, or end the older one that is still running.',
  'ledger.full': 'The disk under the ledger {file} is full. Nothing that was recorded is lost. Free some space, then repeat the command.',
  'ledger.corrupt':
    'The ledger {file} is damaged or is no ledger ({detail}). It was left as it is. Put a copy of it in its place (Sluice keeps one beside it before each change of format), or move it away to begin an empty one.',
  'ledger.busy':
    'Another process kept the ledger {file} locked for longer than {seconds} seconds. Nothing was written. End that process or wait for it, then repeat the command.',
  'ledger.notWritable':
    'The ledger {file} cannot be opened or written ({detail}). Check the permissions of the file and of its folder, or name another place with SLUICE_LEDGER.',
  'ledger.io':
    'The disk under the ledger {file} reported an error ({detail}). Nothing that was recorded is lost. Check the disk, then repeat the command.',
  'ledger.notFound': 'The ledger has no deployment {id}.',
  'ledger.worker': 'The thread that keeps the ledger {file} ended unexpectedly ({detail}). Repeat the command; the log has the details.',
} as const;
