/** Whether a text is a date or a time as Calcite reads them (Avatica's DateTimeUtils, not lenient). */

export type DateTimeKind = 'date' | 'time' | 'timestamp';

/** Before each number `SimpleDateFormat` skips blanks. */
const DATE = /^\s*(?<year>\d+)-\s*(?<month>\d+)-\s*(?<day>\d+)$/;
const TIME = /^\s*(?<hour>\d+):\s*(?<minute>\d+):\s*(?<second>\d+)(?:\.\d*)?$/;
const TIMESTAMP = /^(?<date>\s*\d+-\s*\d+-\s*\d+)(?: (?<time>.*))?$/s;

/** `DateString` holds four digits; a timestamp's date is not one. */
const LAST_YEAR = 9999;

/** A timestamp may be a date alone. */
export function isDateTime(written: string, kind: DateTimeKind): boolean {
  const text = withPlainDigits(written);
  if (kind === 'date') return isDate(text) && Number(DATE.exec(text)?.groups?.['year']) <= LAST_YEAR;
  if (kind === 'time') return isTime(text);
  const { date = '', time } = TIMESTAMP.exec(text)?.groups ?? {};
  return isDate(date) && (time === undefined || isTime(time));
}

/** Java reads the full-width digits of an input method too. */
function withPlainDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function isDate(text: string): boolean {
  const [year, month, day] = numbersOf(DATE.exec(text), ['year', 'month', 'day']);
  if (year === undefined || month === undefined || day === undefined || year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function isTime(text: string): boolean {
  const [hour, minute, second] = numbersOf(TIME.exec(text), ['hour', 'minute', 'second']);
  return hour !== undefined && minute !== undefined && second !== undefined && hour < 24 && minute < 60 && second < 60;
}

function numbersOf(match: RegExpExecArray | null, names: readonly string[]): readonly (number | undefined)[] {
  return names.map((name) => (match === null ? undefined : Number(match.groups?.[name])));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
