/** Whether a text is a date or a time as Calcite reads them (Avatica's DateTimeUtils, not lenient). */

export type DateTimeKind = 'date' | 'time' | 'timestamp';

const DATE = /^\s*(?<year>\d+)-\s*(?<month>\d+)-\s*(?<day>\d+)$/;
const TIME = /^\s*(?<hour>\d+):\s*(?<minute>\d+):\s*(?<second>\d+)(?:\.\d*)?$/;

/** A timestamp may be a date alone. */
export function isDateTime(text: string, kind: DateTimeKind): boolean {
  if (kind === 'date') return isDate(text);
  if (kind === 'time') return isTime(text);
  const [date = '', time, ...rest] = text.split(' ');
  return rest.length === 0 && isDate(date) && (time === undefined || isTime(time));
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
