/** English sentences about Flink's options and their values. */
export const options = {
  'options.notBoolean': '"{text}" is neither true nor false.',
  'options.notWhole': '"{text}" is no whole number. Write digits only.',
  'options.outOfRange': '{text} is out of range: Flink takes {smallest} to {largest} here.',
  'options.notDecimal': '"{text}" is no number. Write it as in 0.5.',
  'options.notDuration': '"{text}" is no duration. Write a whole number and a unit, as in 10 s; units are {units}.',
  'options.unknownTimeUnit': '"{unit}" is no unit of time that Flink knows. Write a whole number and one of {units}.',
  'options.durationTooLong': '{text} is longer than any duration that Flink can hold.',
  'options.notMemory': '"{text}" is no amount of memory. Write a whole number and a unit, as in 512 mb; units are {units}.',
  'options.unknownMemoryUnit': '"{unit}" is no unit of memory that Flink knows. Write a whole number and one of {units}.',
  'options.memoryTooLarge': '{text} is more memory than Flink can count.',
  'options.notOneOf': '"{text}" is not possible here. Flink takes {values}.',
  'options.notMap':
    '"{text}" is no map. Write key1:value1,key2:value2, each key once, and put a value that holds a colon or a comma between single quotes.',
  'options.badQuotes':
    '"{text}" is no list: a quote is not closed, or text stands beside it. Write item1;item2, and double a quote that belongs to an item.',
  'options.required': '{type}, required',
  'options.chooser': 'names what the rest are options of',
  'options.builtIn.connector': 'Connector “{identifier}”, comes with Flink {version}',
  'options.builtIn.format': 'Format “{identifier}”, comes with Flink {version}',
  'options.builtIn.catalog': 'Catalog “{identifier}”, comes with Flink {version}',
  'options.fromArtifact.connector': 'Connector “{identifier}” for Flink {version}, in {artifact}',
  'options.fromArtifact.format': 'Format “{identifier}” for Flink {version}, in {artifact}',
  'options.fromArtifact.catalog': 'Catalog “{identifier}” for Flink {version}, in {artifact}',
} as const;
