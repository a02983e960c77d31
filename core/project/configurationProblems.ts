/** Options under `configuration:` that the job's Flink does not know, has renamed, or cannot read the value of. */
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import type { FlinkOption } from '../flink/flinkOption.ts';
import type { OptionMatch } from '../flink/flinkOptions.ts';
import { checkOptionValue } from '../flink/optionValue.ts';
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { isOwnedOption } from './ownedOptions.ts';
import type { ShapePlace } from './shapePlaces.ts';
import { problemAt } from './yamlFields.ts';
import type { YamlEntry } from './yamlTree.ts';

/** Entries of one table that a near name is looked for: of thousands of unknown ones none is a slip. */
const MOST_ADVISED = 200;

/** Of those that `GlobalConfiguration` hides the ones that nothing but a secret stands in; a name of a secret is none. */
const SECRET_KEY = /(?:password|passwd|passphrase|secret[.-]key|api-?key|service-key)$|^fs\.azure\.account\.key\./i;

/** @param version the one that the job runs on */
export function configurationProblems(places: readonly ShapePlace[], facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  return places.flatMap(({ node, shape }) => {
    const isConfiguration = node.kind === 'map' && shape.kind === 'table' && shape.key.names === 'configOption';
    return isConfiguration ? node.entries.flatMap((entry, index) => problemsOf(entry, facts, version, index < MOST_ADVISED)) : [];
  });
}

function problemsOf(entry: YamlEntry, facts: FlinkFacts, version: FlinkVersion, isAdvised: boolean): readonly Problem[] {
  const { key, keySpan } = entry;
  if (isOwnedOption(key)) return [problemAt(keySpan, 'ownedOption', message('yaml.ownedOption', { key }))];
  const match = facts.options(version).find(key);
  if (match === undefined) return [unknown(entry, facts, version, isAdvised), ...cleartext(entry)];
  return [...former(entry, match, version), ...badValue(entry, match, version), ...cleartext(entry)];
}

function unknown({ key, keySpan }: YamlEntry, facts: FlinkFacts, version: FlinkVersion, isAdvised: boolean): Problem {
  const versions = facts.versionsThatRead(key);
  const near = isAdvised ? facts.options(version).nearest(key) : undefined;
  if (versions.length > 0) return unknownOption(keySpan, message('yaml.optionOfOthers', { key, version, versions }));
  if (near !== undefined) return unknownOption(keySpan, message('yaml.mistypedOption', { key, version, near }));
  return unknownOption(keySpan, message('yaml.unknownOption', { key, version }));
}

/** A warning: a connector, a plugin or the program itself may read what Flink's own jars do not know. */
function unknownOption(span: Problem['span'], text: Problem['message']): Problem {
  return problemAt(span, 'unknownOption', text, 'warning');
}

function former({ key, keySpan }: YamlEntry, match: OptionMatch, version: FlinkVersion): readonly Problem[] {
  if (match.kind === 'deprecatedKey')
    return [problemAt(keySpan, 'deprecatedOption', message('yaml.renamedOption', { key, version, now: match.option.key }), 'warning')];
  if (match.kind === 'option' && match.option.isDeprecated)
    return [problemAt(keySpan, 'deprecatedOption', message('yaml.deprecatedOption', { key, version }), 'hint')];
  return [];
}

function cleartext({ key, value }: YamlEntry): readonly Problem[] {
  const isEmpty = value.kind !== 'scalar' || value.text === undefined || value.text === '' || value.isHole === true;
  if (isEmpty || !SECRET_KEY.test(key)) return [];
  return [problemAt(value.span, 'secretReference', message('yaml.cleartextOption', { key }), 'warning')];
}

function badValue({ key, value }: YamlEntry, match: OptionMatch, version: FlinkVersion): readonly Problem[] {
  const option = optionOf(match);
  if (option === undefined || value.kind !== 'scalar' || value.text === undefined || value.isHole === true) return [];
  const problem = checkOptionValue(option.type, value.text, version);
  return problem === undefined ? [] : [problemAt(value.span, 'optionValue', message('yaml.badOptionValue', { key, problem }))];
}

/** The option whose type the value has; an entry of a map is any text. */
function optionOf(match: OptionMatch): FlinkOption | undefined {
  return match.kind === 'mapEntry' || match.kind === 'free' ? undefined : match.option;
}
