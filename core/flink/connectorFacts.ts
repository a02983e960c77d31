/** What `facts/connectors.json` knows: connectors, formats and catalogs with their options and the artifacts that bring them. */
import type { FactFiles } from '../ports.ts';
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import { FlinkOptions } from './flinkOptions.ts';
import { optionsIn, requiredKeysIn, type OptionRecords } from './optionRecord.ts';

export type FactoryKind = 'connector' | 'format' | 'catalog';

/** `source` and `sink` of a format: it reads, it writes. */
export type FactoryRole = 'source' | 'sink' | 'lookup';

/** What a table or a catalog names with `'connector' = '…'`, `'format' = '…'` or `'type' = '…'`, in one Flink version. */
export interface FlinkFactory {
  readonly flinkVersion: FlinkVersion;
  readonly kind: FactoryKind;
  readonly identifier: string;
  /** None for a catalog. */
  readonly roles: readonly FactoryRole[];
  /** Maven coordinate `group:name:version`; `undefined` for what comes with Flink. */
  readonly artifact: string | undefined;
  /** Without `connector` and `type`; those of a format without the format's name before them. */
  readonly options: FlinkOptions;
  readonly requiredKeys: readonly string[];
}

interface FactoryRecord {
  readonly versions: Partial<Record<FlinkVersion, { readonly artifact: string; readonly roles: readonly FactoryRole[] }>>;
  readonly prefixes: readonly string[];
  readonly options: OptionRecords;
}

interface ConnectorsRecord {
  readonly flink: Readonly<Record<FlinkVersion, string>>;
  /** By kind and identifier with a blank between them. */
  readonly factories: Readonly<Record<string, FactoryRecord>>;
}

/**
 * The factories of all versions. What is missing may still exist: connectors of users and vendors, and releases that Maven did not list when the
 * facts were made.
 */
export class ConnectorFacts {
  readonly #record: ConnectorsRecord;
  readonly #byVersion = new Map<FlinkVersion, readonly FlinkFactory[]>();

  constructor(record: ConnectorsRecord) {
    this.#record = record;
  }

  /** Sorted by kind and identifier. */
  factories(version: FlinkVersion): readonly FlinkFactory[] {
    const known = this.#byVersion.get(version);
    if (known !== undefined) return known;
    const made = Object.entries(this.#record.factories).flatMap(([name, record]) => toFactory(name, record, version) ?? []);
    this.#byVersion.set(version, made);
    return made;
  }

  /** `undefined` when nothing is known of it in this version. */
  find(version: FlinkVersion, kind: FactoryKind, identifier: string): FlinkFactory | undefined {
    return this.factories(version).find((factory) => factory.kind === kind && factory.identifier === identifier);
  }

  /**
   * As {@link find}, else what the nearest version has, an older one before a newer one: good to complete and explain with, too little to call
   * something wrong.
   */
  closest(version: FlinkVersion, kind: FactoryKind, identifier: string): FlinkFactory | undefined {
    const at = FLINK_VERSIONS.indexOf(version);
    const byNearness = [...FLINK_VERSIONS.slice(0, at + 1).reverse(), ...FLINK_VERSIONS.slice(at + 1)];
    return byNearness.map((candidate) => this.find(candidate, kind, identifier)).find((factory) => factory !== undefined);
  }

  /** The release that the facts of `version` are from: `1.20.5` for 1.20. */
  source(version: FlinkVersion): string {
    return this.#record.flink[version];
  }
}

/** Reads the facts of connectors, formats and catalogs. */
export async function loadConnectorFacts(files: FactFiles): Promise<ConnectorFacts> {
  return new ConnectorFacts((await files.read('connectors')) as ConnectorsRecord);
}

function toFactory(name: string, record: FactoryRecord, version: FlinkVersion): FlinkFactory | undefined {
  const here = record.versions[version];
  if (here === undefined) return undefined;
  const [kind = '', identifier = ''] = name.split(' ');
  return {
    flinkVersion: version,
    kind: kind as FactoryKind,
    identifier,
    roles: here.roles,
    artifact: here.artifact === '' ? undefined : here.artifact,
    options: new FlinkOptions(optionsIn(record.options, version), record.prefixes),
    requiredKeys: requiredKeysIn(record.options, version),
  };
}
