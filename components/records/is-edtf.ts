/** What is a date and what is none: all that an element needs of dates before it shows any. */

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?~?$/;
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2026-02-29` is none. */
export function isCivilDate(text: string): boolean {
  const match = CIVIL_DATE.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** True for a value that a record's `start` or `end` may hold, from 1001 to 8999. */
export function isEdtf(text: string): boolean {
  // Nobody means other years, and days reckoned from these have four figures, too.
  return isReckoned(text) && /^(?!1000)[1-8]/.test(text);
}

/** True for a value that may have been reckoned from one of a record: the Monday before 1001-01-01. */
export function isReckoned(text: string): boolean {
  // Programs without types may give a year as a number.
  const match = typeof text === 'string' && EDTF.exec(text);
  if (!match) return false;
  const [, , month, day, hour, minute] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day !== undefined && !isCivilDate(text.slice(0, 10))) return false;
  return hour === undefined || (Number(hour) < 24 && Number(minute) < 60);
}

/** @param month 1–12, not the 0-based month of `Date`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
