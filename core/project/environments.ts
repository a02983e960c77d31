/** The `environments:` of a `sluice.yaml`, each with what it takes over from the one that it extends. */
import { message } from '../../l10n/localize.ts';
import { LOCAL_CLUSTER } from './clusters.ts';
import type { Environment } from './project.ts';
import type { ENVIRONMENT_SHAPE } from './projectShape.ts';
import type { ValueOf } from './shape.ts';
import { problemAt, type Report } from './yamlFields.ts';
import { childOf, type YamlNode } from './yamlTree.ts';

type EnvironmentFields = ValueOf<typeof ENVIRONMENT_SHAPE>;
type Written = ReadonlyMap<string, EnvironmentFields>;

/**
 * The environments in the order of the file. One that extends another has its variables, and all else that it does not say itself.
 * @param node where they are written, for the places of what is wrong
 */
export function environmentsOf(written: Written, node: YamlNode | undefined, report: Report): readonly Environment[] {
  return [...written].map(([name, fields]) => {
    const { chain, isCyclic } = chainOf(name, fields, written);
    const at = childOf(childOf(node, name), 'extends');
    if (isCyclic && at !== undefined)
      report(problemAt(at.span, 'cyclicExtends', message('yaml.cyclicExtends', { name: fields.extends ?? '' })));
    return environmentOf(name, chain);
  });
}

/** The environment of a project that has none: `dev`, on the local cluster. */
export function defaultEnvironment(): Environment {
  return { name: 'dev', cluster: LOCAL_CLUSTER, variables: {}, isProtected: false };
}

/** An environment and those that it extends, itself first; up to where they begin anew if they go in a circle. */
function chainOf(name: string, fields: EnvironmentFields, written: Written): { chain: readonly EnvironmentFields[]; isCyclic: boolean } {
  const chain = [fields];
  const seen = new Set([name]);
  for (let next = fields.extends; next !== undefined;) {
    if (seen.has(next)) return { chain, isCyclic: true };
    seen.add(next);
    const base = written.get(next);
    if (base !== undefined) chain.push(base);
    next = base?.extends;
  }
  return { chain, isCyclic: false };
}

/** The cluster's name as written even where no such cluster is declared, so that nothing is sent to another one instead. */
function environmentOf(name: string, chain: readonly EnvironmentFields[]): Environment {
  const secrets = nearest(chain, 'secrets');
  return {
    name,
    cluster: nearest(chain, 'cluster') ?? LOCAL_CLUSTER,
    variables: Object.fromEntries(chain.toReversed().flatMap(({ variables }) => [...(variables ?? [])])),
    isProtected: nearest(chain, 'protected') ?? false,
    ...(secrets === undefined ? {} : { secrets }),
  };
}

function nearest<Key extends keyof EnvironmentFields>(chain: readonly EnvironmentFields[], key: Key): EnvironmentFields[Key] {
  return chain.find((fields) => fields[key] !== undefined)?.[key];
}
