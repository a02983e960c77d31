/** English sentences about the memory of Flink's processes, in the terms of its memory model. */
export const memory = {
  'memory.noTotal': 'Flink cannot start with these sizes alone: set {process}, or {flink}, or all of {fineGrained}.',
  'memory.minAboveMax': '{minKey} ({min}) is larger than {maxKey} ({max}). Lower the one or raise the other.',
  'memory.badFraction': '{key} must be at least 0 and below 1.',
  'memory.flinkAboveProcess':
    'Total Process Memory ({process}) is smaller than Total Flink Memory ({flink}) and JVM Metaspace ({metaspace}) together. Raise {key}.',
  'memory.overheadOutOfRange':
    'Of Total Process Memory ({process}), Total Flink Memory ({flink}) and JVM Metaspace ({metaspace}) leave {overhead} for JVM Overhead, which must be {min} to {max}. Change {key}, or leave it out.',
  'memory.jvmAboveProcess':
    'JVM Metaspace ({metaspace}) and JVM Overhead ({overhead}) need more than Total Process Memory ({process}). Raise {key}.',
  'memory.networkOutOfRange':
    'The other parts leave {network} of Total Flink Memory for the network, which must be {min} to {max}. Change the sizes, or leave one of them to Flink.',
  'memory.partsAboveFlink': 'Total Flink Memory is {flink}, but its parts need more: {parts}. Raise {key} or lower a part.',
  'memory.jobManagerParts': 'Total Flink Memory is {flink}, and its parts do not make it up: {parts}. Change {key} or a part.',
} as const;
