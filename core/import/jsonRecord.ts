/** Reads fields of JSON that somebody else wrote: only its own, and only of the kind that is asked for. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `undefined` where there is none, and for an empty text. */
export function textOf(record: JsonRecord, key: string): string | undefined {
  const value = field(record, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A number, or a text that is one. */
export function numberOf(record: JsonRecord, key: string): number | undefined {
  const value = field(record, key);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function isTrue(record: JsonRecord, key: string): boolean {
  const value = field(record, key);
  return value === true || value === 1 || value === 'true';
}

export function recordOf(record: JsonRecord, key: string): JsonRecord | undefined {
  const value = field(record, key);
  return isRecord(value) ? value : undefined;
}

export function listOf(record: JsonRecord, key: string): readonly unknown[] {
  const value = field(record, key);
  return Array.isArray(value) ? value : [];
}

/** The record under a key, also where it is JSON in a text. */
export function nestedRecord(record: JsonRecord, key: string): JsonRecord | undefined {
  const value = field(record, key);
  const parsed = typeof value === 'string' ? parsedJson(value) : value;
  return isRecord(parsed) ? parsed : undefined;
}

/** `undefined` when it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Entries with one value each, as text. */
export function scalarEntries(record: JsonRecord | undefined): readonly (readonly [string, string])[] {
  return Object.entries(record ?? {}).flatMap(([key, value]) => {
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isScalar && String(value) !== '' ? [[key, String(value)] as const] : [];
  });
}

function field(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
