/** Whether Flink can read a text as the value of an option: `ConfigurationUtils.convertValue`, in words for the user. */
import { parse } from 'yaml';
import { message, type Message } from '../../l10n/localize.ts';
import { versionRank, type FlinkVersion } from '../sql/flinkVersion.ts';
import { DURATION_UNITS, readDuration } from './flinkDuration.ts';
import type { OptionType } from './flinkOption.ts';
import { isDecimal, wholeNumberFault, type WholeNumber } from './javaNumbers.ts';
import { MEMORY_UNITS, readMemorySize } from './memorySize.ts';
import { splitMap, splitQuoted } from './structuredText.ts';

/** What is wrong with the value; `undefined` when Flink takes it. */
export function checkOptionValue(type: OptionType, text: string, version: FlinkVersion): Message | undefined {
  switch (type.kind) {
    case 'boolean':
      return /^(true|false)$/i.test(text) ? undefined : message('options.notBoolean', { text });
    case 'integer':
    case 'long':
      return wholeNumberProblem(text, type.kind);
    case 'float':
    case 'double':
      return isDecimal(text) ? undefined : message('options.notDecimal', { text });
    case 'duration':
      return durationProblem(text, version);
    case 'memory':
      return memoryProblem(text);
    case 'enum':
      return enumProblem(text, type.values);
    case 'list':
      return isYamlList(type.element, text, version) ? undefined : listProblem(type.element, text, version);
    case 'map':
      return isYamlMap(text, version) || splitMap(text) !== undefined ? undefined : message('options.notMap', { text });
    case 'string':
    case 'other':
      return undefined;
  }
}

function wholeNumberProblem(text: string, kind: WholeNumber): Message | undefined {
  const bits = kind === 'long' ? 63 : 31;
  switch (wholeNumberFault(text, kind)) {
    case 'noNumber':
      return message('options.notWhole', { text });
    case 'tooLarge':
      return message('options.outOfRange', { text, smallest: String(-(2n ** BigInt(bits))), largest: String(2n ** BigInt(bits) - 1n) });
    case undefined:
      return undefined;
  }
}

function durationProblem(text: string, version: FlinkVersion): Message | undefined {
  const read = readDuration(text, version);
  if (typeof read === 'bigint') return undefined;
  switch (read.kind) {
    case 'noNumber':
      return message('options.notDuration', { text, units: DURATION_UNITS });
    case 'unknownUnit':
      return message('options.unknownTimeUnit', { unit: read.unit, units: DURATION_UNITS });
    case 'tooLarge':
      return message('options.durationTooLong', { text });
  }
}

function memoryProblem(text: string): Message | undefined {
  const read = readMemorySize(text);
  if (typeof read === 'bigint') return undefined;
  switch (read.kind) {
    case 'noNumber':
      return message('options.notMemory', { text, units: MEMORY_UNITS });
    case 'unknownUnit':
      return message('options.unknownMemoryUnit', { unit: read.unit, units: MEMORY_UNITS });
    case 'tooLarge':
      return message('options.memoryTooLarge', { text });
  }
}

function enumProblem(text: string, values: readonly string[]): Message | undefined {
  const isValue = values.some((value) => value.toUpperCase() === text.toUpperCase());
  return isValue ? undefined : message('options.notOneOf', { text, values });
}

function listProblem(element: OptionType, text: string, version: FlinkVersion): Message | undefined {
  const parts = splitQuoted(text, ';');
  if (parts === undefined) return message('options.badQuotes', { text });
  return parts.map((part) => checkOptionValue(element, part, version)).find((problem) => problem !== undefined);
}

function isYamlList(element: OptionType, text: string, version: FlinkVersion): boolean {
  const value = yamlValue(text, version);
  return Array.isArray(value) && value.every((item) => isElement(element, item, version));
}

function isElement(element: OptionType, item: unknown, version: FlinkVersion): boolean {
  if (element.kind === 'string' || element.kind === 'other') return true;
  if (element.kind === 'map') return isRecord(item);
  return (
    (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') &&
    checkOptionValue(element, String(item), version) === undefined
  );
}

function isYamlMap(text: string, version: FlinkVersion): boolean {
  const value = yamlValue(text, version);
  // Flink drops into its older form where a value is missing, as in `{a}`.
  return isRecord(value) && Object.values(value).every((item) => item !== null);
}

/** Flink reads values as YAML since it has `config.yaml`, before it tries its older form; `undefined` where it does not, or the text is none. */
function yamlValue(text: string, version: FlinkVersion): unknown {
  if (versionRank(version) < versionRank('1.20')) return undefined;
  try {
    return parse(text, { logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
