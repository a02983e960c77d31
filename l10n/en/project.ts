/** English: projects, variables and encodings. */
export const project = {
  'project.utf16':
    'This file is UTF-16, not UTF-8. Save it as UTF-8: in VS Code click the encoding in the status bar and choose “Save with Encoding”.',
  'project.gbk':
    'This file is not UTF-8 (byte {offset}, line {line}); it looks like GBK. Convert it: in VS Code “Reopen with Encoding” GBK, then “Save with Encoding” UTF-8; or run iconv -f GBK -t UTF-8.',
  'project.notUtf8':
    'This file is not UTF-8 (byte {offset}, line {line}). Convert it: in VS Code “Reopen with Encoding” with its real encoding, then “Save with Encoding” UTF-8.',
  'project.tooLarge': 'This file is too large or nested too deeply to be read. Make it smaller.',
  'project.yamlDuplicateKey': 'This key is written twice in the same place. Remove one of them.',
  'project.yamlUnclosed': 'A bracket opened before has no end. Close it with {end}.',
  'project.yamlIndent': 'The indentation does not fit. Give keys of the same level the same number of spaces.',
  'project.yamlTab': 'YAML is not indented with tabs. Use spaces.',
  'project.yamlMissingCharacter':
    'A character is missing here: a colon and a space after a key, a closing quote or bracket, or a line break.',
  'project.yamlAlias': 'This anchor or alias does not lead anywhere. Define the anchor (&name) before its alias (*name).',
  'project.yamlSecondDocument': 'A second YAML document begins here. Keep one document per file.',
  'project.yamlQuote': 'This value cannot stand without quotes, or its escape is not known. Put it between single quotes.',
  'project.yamlTag': 'This YAML tag is not known. Remove it.',
  'project.yamlUnexpected': 'This is not valid YAML here. Put the value between quotes or remove it.',
  'project.unknownKey': 'The key “{key}” is not known here and is ignored. Known: {known}.',
  'project.expectedMap': 'Keys with values are expected here.',
  'project.expectedList': 'A list is expected here: [A, B], or a line “- A” for each.',
  'project.expectedText': 'One single value is expected here.',
  'project.noValue': "The value is missing. Write '' for an empty text.",
  'project.expectedBoolean': '“{value}” is neither true nor false.',
  'project.badName':
    '“{value}” is not a name. Use letters, digits, “.”, “_” and “-”, at most 100, beginning with a letter, a digit or “_”.',
  'project.badVariableName': '“{value}” is not a variable name. Use letters, digits, “.”, “_” and “-”, beginning with a letter or “_”.',
  'project.badFlinkVersion': '“{value}” is not a Flink version. Write it like "2.3" or "2.3.0".',
  'project.badAddress':
    '“{value}” is not an address. Write http://host:port or https://host:port, with a path if there is one, without user name and password.',
  'project.localAddress':
    'A local cluster has no “{key}”: Sluice starts it, and chooses its ports and slots. Remove the key, or use kind: session.',
  'project.reservedCluster': '“local” is the Flink that Sluice starts on this machine. Give this cluster another name.',
  'project.clusterWithoutRest': 'The cluster “{cluster}” has no “rest”. Give the address of its JobManager, e.g. rest: http://host:8081.',
  'project.undefinedCluster': 'There is no cluster “{cluster}”. Known: {clusters}. Add it under clusters:.',
  'project.undefinedEnvironment': 'There is no environment “{name}”. Known: {names}.',
  'project.withoutId':
    'There is no “project”, so the path of the folder is the project ID. Write project: {folder}, so that recorded state is found after the folder was moved or renamed.',
  'project.undefinedVariable': 'The variable “{name}” is not defined in: {environments}. Add it to their variables in sluice.yaml.',
  'project.unusedVariable': 'No file of the project uses the variable “{name}”. Remove it, or refer to it where its value is wanted.',
  'project.fixDefine': 'Define {name} in sluice.yaml for environment {environment}…',
  'project.malformedReference':
    '“{text}” is not a variable: names have letters, digits, “.”, “_” and “-”. If this text is meant as it is, write ${text}.',
  'project.undeclaredSecret': 'The secret “{name}” is not listed in: {environments}. Add its name to their secrets in sluice.yaml.',
  'project.secretReference':
    'A variable cannot hold a secret. Write {reference} in the script itself, as the value of an option in WITH (…).',
  'project.secretPlace':
    'The secret “{name}” would be seen by everybody who looks at the running job. Use it only as the value of an option in WITH (…) of CREATE TABLE, CATALOG, MODEL or CONNECTION.',
  'project.referenceInValue': 'References in the value of a variable are not replaced. Write the value out.',
  'project.ownedOption': 'Sluice sets “{key}” itself for each job. Remove this statement.',
  'project.inEnvironment': 'In environment {environment}: {problem}',
  'project.deployTo': 'Deploy to {environment} ({cluster})',
  'project.takenName': '“{name}” is there already, perhaps in another case. Choose another name.',
  'project.indexing': 'Reading the project',
  'project.indexed': '{done} of {total} files',
  'project.undeclaredName': 'No sluice.yaml declares “{name}”. Declare it there first.',
  'project.renameBroken': '{path} cannot be read as YAML and may use {name}. Mend it, then rename.',
  'project.renamed': 'Rename {name} to {newName}',
  'project.renamedIdentity':
    'Records of deployments, restore points and secrets belong to the old name: a job that runs now is not found under the new one.',
  'project.escapedVariableName': '{path} writes {name} with escapes. Write it plainly there, then rename it.',
  'project.exists': 'There is {path} already, so this folder is a project. Nothing was changed.',
  'project.newHead': 'A project: its environments, what differs between them, and where their jobs run.',
  'project.newLocal': 'the Flink that Sluice starts on this machine',
  'project.newVariables': 'scripts use these; give each a value',
  'project.newScript': 'A first job: numbers, one a second, to the log of the TaskManager.',
  'project.withoutValue': 'Environment {environment} has no value for {names}. Define it under variables: in sluice.yaml.',
  'project.notDefined': 'not defined',
} as const;
