/** Rows → typed records, for elements, site and importer alike. Pure: no DOM, no clock, no Node. */

export { awardHeading } from './award-headings.js';
export {
  addDays,
  addMonths,
  daysBetween,
  isoWeek,
  makeDay,
  startOfWeek,
  weekdayOf,
} from './civil-date.js';
export type { DateReading } from './dates/date-reading.js';
export { contextNamedBy } from './dates/named-context.js';
export { readDate } from './dates/read-date.js';
export { toSchoolYear } from './dates/to-school-year.js';
export type { HolidayMap } from './days-off.js';
export { indexHolidays, leaveOutDaysOff } from './days-off.js';
export { compareEdtf, firstDay, formatInterval, lastDay, parseInterval } from './edtf.js';
export { isSameAsAbove } from './filled-columns.js';
export { unfoldCharacters } from './ics/content-lines.js';
export type { IcsContext } from './ics/moments.js';
export { readIcs } from './ics/read-ics.js';
export type { IcsOptions } from './ics/write-ics.js';
export { writeIcs } from './ics/write-ics.js';
export { phaseOfIndicator } from './indicator.js';
export { competitionOf } from './infer-awards.js';
export { daysInMonth, isCivilDate } from './is-edtf.js';
export type { JsonReading } from './json.js';
export { captionWord } from './lines/caption-words.js';
export type { RecordLine } from './lines/record-line.js';
export { listYear } from './list-year.js';
export { schoolYearIn } from './new-record.js';
export { readJson } from './read-json.js';
export { readLines } from './read-lines.js';
export { readTable } from './read-table.js';
export { recordId } from './record-id.js';
export type { Occurrence } from './recurrence.js';
export { expandRecurrence, occurrencesBetween } from './recurrence.js';
export type { TermWeek } from './school-time.js';
export {
  isOfOneYear,
  schoolYearOf,
  teachingWeekOf,
  termOf,
  weekRange,
  weeksOfTerm,
} from './school-time.js';
export { type GridRow, layOutGrid } from './table/grid.js';
export { readMarkdownTable } from './table/markdown.js';
export type { CsvReading } from './table/read-csv.js';
export { readCsv } from './table/read-csv.js';
export { readTsv } from './table/tsv.js';
export { writeCsv } from './table/write-csv.js';
export type * from './types.js';
export type { Vacation } from './vacations.js';
export { vacationOf, vacationsBetween } from './vacations.js';
export { isPartOf, weighAwards } from './weigh-awards.js';
export { type CategoryMark, categoryIndexOf, categoryMarkOf } from './words/categories.js';
export { contestSeries } from './words/contest-series.js';
export { formatDay, formatSpan } from './words/format-date.js';
export { gradeName } from './words/grade-names.js';
export { parseGrades } from './words/grades.js';
export type { Lang } from './words/lang.js';
export { compareLevels, levelName } from './words/level-names.js';
export { comparePlaces, placeName } from './words/place-names.js';
export { isQuotaTitle } from './words/quota.js';
export { parseLevel } from './words/read-level.js';
export { parsePlace } from './words/read-place.js';
export { writeJson } from './write-json.js';
export { writeTable } from './write-table.js';
