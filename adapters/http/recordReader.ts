/** Reading values of unknown shape field by field: unknown fields are fine, a missing or ill-typed one that is needed is a fault. */
import { parseJobId, type JobId } from '../../core/flink/ids.ts';
import { HttpFault } from './httpFault.ts';

/** Reads the fields of a foreign `Shape`. @throws HttpFault with reason `badReply` where a value is not what it must be */
export class RecordReader<Shape> {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #where: string;

  /** `where` is the place of the record in the reply, for the technical detail of a fault. */
  constructor(value: unknown, where: string) {
    if (!isRecord(value)) throw badReply(where, 'an object', value);
    this.#fields = value;
    this.#where = where;
  }

  text(key: keyof Shape & string): string {
    const value = this.#fields[key];
    if (typeof value !== 'string') throw badReply(`${this.#where}.${key}`, 'a string', value);
    return value;
  }

  /** `undefined` for a field that is missing or null. */
  optionalText(key: keyof Shape & string): string | undefined {
    return this.#isAbsent(key) ? undefined : this.text(key);
  }

  number(key: keyof Shape & string): number {
    const value = this.#fields[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw badReply(`${this.#where}.${key}`, 'a number', value);
    return value;
  }

  /** `undefined` for a field that is missing, null or Flink's -1 for "not yet". */
  optionalNumber(key: keyof Shape & string): number | undefined {
    const value = this.#isAbsent(key) ? -1 : this.number(key);
    return value < 0 ? undefined : value;
  }

  /** `false` for a field that is missing or null. */
  flag(key: keyof Shape & string): boolean {
    const value = this.#fields[key] ?? false;
    if (typeof value !== 'boolean') throw badReply(`${this.#where}.${key}`, 'true or false', value);
    return value;
  }

  jobId(key: keyof Shape & string): JobId {
    const jobId = parseJobId(this.text(key));
    if (jobId === undefined) throw badReply(`${this.#where}.${key}`, '32 hexadecimal digits', this.#fields[key]);
    return jobId;
  }

  list(key: keyof Shape & string): readonly unknown[] {
    return listOf(this.#fields[key], `${this.#where}.${key}`);
  }

  /** Reads each element of a list as a record. */
  records<Element, Value>(key: keyof Shape & string, normalize: (record: RecordReader<Element>) => Value): readonly Value[] {
    return this.list(key).map((value, index) => normalize(new RecordReader(value, `${this.#where}.${key}[${String(index)}]`)));
  }

  /** Empty for a field that is missing or null. */
  optionalRecords<Element, Value>(key: keyof Shape & string, normalize: (record: RecordReader<Element>) => Value): readonly Value[] {
    return this.#isAbsent(key) ? [] : this.records(key, normalize);
  }

  record<Child>(key: keyof Shape & string): RecordReader<Child> {
    return new RecordReader(this.#fields[key], `${this.#where}.${key}`);
  }

  /** `undefined` for a field that is missing or null. */
  optionalRecord<Child>(key: keyof Shape & string): RecordReader<Child> | undefined {
    return this.#isAbsent(key) ? undefined : this.record(key);
  }

  /** All fields that hold a number; others are left out. */
  numbers(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.#fields).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  }

  /** All fields that hold a string; others are left out. */
  texts(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.#fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }

  #isAbsent(key: string): boolean {
    return this.#fields[key] === undefined || this.#fields[key] === null;
  }
}

/** @throws HttpFault with reason `badReply` when the value is no list */
export function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badReply(where, 'a list', value);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badReply(where: string, wanted: string, value: unknown): HttpFault {
  return new HttpFault('badReply', `${where} is ${value === null ? 'null' : typeof value}, not ${wanted}`);
}
