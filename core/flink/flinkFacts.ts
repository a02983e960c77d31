/** What `facts/options.json` knows of all Flink versions. */
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import type { FactFiles } from '../ports.ts';
import { FlinkOptions } from './flinkOptions.ts';
import { optionsIn, versionsWith, type OptionRecords } from './optionRecord.ts';

interface OptionsRecord {
  /** The exact release that each version's facts are from. */
  readonly flink: Readonly<Record<FlinkVersion, string>>;
  readonly prefixes: readonly string[];
  readonly options: OptionRecords;
}

/** The configuration options of all versions; those of a version are put together when it is first asked for. */
export class FlinkFacts {
  readonly #record: OptionsRecord;
  readonly #byVersion = new Map<FlinkVersion, FlinkOptions>();

  constructor(record: OptionsRecord) {
    this.#record = record;
  }

  options(version: FlinkVersion): FlinkOptions {
    const known = this.#byVersion.get(version);
    if (known !== undefined) return known;
    const made = new FlinkOptions(optionsIn(this.#record.options, version), this.#record.prefixes);
    this.#byVersion.set(version, made);
    return made;
  }

  /** The release whose jars the facts of `version` are from: `1.20.5` for 1.20. */
  source(version: FlinkVersion): string {
    return this.#record.flink[version];
  }

  /** The versions, oldest first, in which Flink reads `key`, be it as a former name. */
  versionsThatRead(key: string): readonly FlinkVersion[] {
    const variants = Object.hasOwn(this.#record.options, key) ? this.#record.options[key] : undefined;
    const declared = variants === undefined ? [] : versionsWith(variants);
    return FLINK_VERSIONS.filter((version) => declared.includes(version) || this.options(version).find(key) !== undefined);
  }
}

/** Reads the options' facts. */
export async function loadFlinkFacts(files: FactFiles): Promise<FlinkFacts> {
  return new FlinkFacts((await files.read('options')) as OptionsRecord);
}

/** Reads them at the first call and never again: scripts need none, and definitions all the same. */
export function onceLoaded(files: FactFiles): () => Promise<FlinkFacts> {
  let loading: Promise<FlinkFacts> | undefined;
  return async () => (loading ??= loadFlinkFacts(files));
}
