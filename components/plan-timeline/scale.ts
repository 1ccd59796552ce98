/**
 * The axis of a timeline: school years or terms above, months or teaching weeks below, as many as there is room for.
 * Pure: positions are per cent of the width, so that the drawing fits any.
 */
import type { SchoolYear, Term } from '../records/index.js';
import {
  addDays,
  addMonths,
  daysBetween,
  schoolYearOf,
  startOfWeek,
  teachingWeekOf,
  vacationsBetween,
} from '../records/index.js';
import { estimateWidth } from './text-width.js';

export const TICK_SIZE_PX = 13;
const GAP_PX = 10;
/** A month needs room for “12月”, a year for “2026年”, a week for “第十二周”. */
const MONTH_PX = 38;
const YEAR_PX = 56;
const WEEK_PX = 62;
/** Months between ticks. Up to twelve divide the school year from September on, more are round numbers of years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** First and last day of what is drawn. */
export interface Frame {
  from: string;
  to: string;
}

export interface Tick {
  x: number;
  /** Empty where there is no room for words. */
  text: string;
}

/** A term, school year or vacation. */
export interface Band extends Tick {
  width: number;
}

export interface Scale {
  /** What the ticks count. */
  unit: 'year' | 'month' | 'week';
  bands: Band[];
  ticks: Tick[];
  /** Time between the terms. */
  vacations: Band[];
}

export interface ScaleWords {
  yearTick(year: number): string;
  monthTick(month: number, year?: number): string;
  weekTick(week: number, day?: string): string;
  dayTick(day: string): string;
  schoolYearTick(schoolYear: SchoolYear, isShort?: boolean): string;
  vacations: Record<'winter' | 'summer' | 'other', string>;
}

/** Place of the beginning of a day on the axis, in per cent; outside 0–100 for days outside the frame. */
export function percentOf(day: string, { from, to }: Frame): number {
  return round((daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100);
}

/** Three decimals are a tenth of a pixel on the widest axis; more would only make pages longer. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * Lays the axis out.
 *
 * @param widthPx Width at which no words may meet; on a wider axis they keep further apart.
 */
export function layOutScale(frame: Frame, widthPx: number, terms: readonly Term[], words: ScaleWords): Scale {
  const dayPx = widthPx / (daysBetween(frame.from, frame.to) + 1);
  const isWeeks = dayPx * 7 >= WEEK_PX;
  const step = STEPS.find((each) => dayPx * 30.4 * each >= (each < 12 ? MONTH_PX : YEAR_PX)) ?? 1200;
  const marks = isWeeks ? weekMarks(frame, terms, words) : monthMarks(frame, step, words);
  const years = schoolYears(frame, terms);
  const isTerms = years.every(({ schoolYear }) => terms.some((term) => term.schoolYear === schoolYear));
  const shown = isTerms ? terms.filter((term) => term.end >= frame.from && term.start <= frame.to) : [];
  const bandsAreTerms = shown.length > 0 && dayPx * 140 >= WEEK_PX;
  // More than a year between ticks: a school year would be too narrow for its name.
  const bands =
    step > 12
      ? []
      : bandsAreTerms
        ? shown.map(({ start, end, name, schoolYear }) => ({
            from: start,
            to: end,
            texts: [`${words.schoolYearTick(schoolYear)} ${name}`, name],
          }))
        : years.map(({ from, to, schoolYear }) => ({
            from,
            to,
            texts: [words.schoolYearTick(schoolYear), words.schoolYearTick(schoolYear, true)],
          }));
  return {
    unit: isWeeks ? 'week' : step < 12 ? 'month' : 'year',
    ticks: fitTexts(marks, frame, widthPx),
    bands: bands.map((band) => bandOf(band, frame, widthPx)),
    vacations: vacationsBetween(shown).map(({ kind, start, end }) =>
      bandOf({ from: start, to: end, texts: bandsAreTerms ? [words.vacations[kind]] : [] }, frame, widthPx),
    ),
  };
}

interface TickDraft {
  day: string;
  /** From the longest to the shortest. */
  texts: string[];
}

function monthMarks(frame: Frame, step: number, words: ScaleWords): TickDraft[] {
  const marks: TickDraft[] = [];
  // The bands name each school year.
  if (step === 12) return marks;
  for (let day = `${frame.from.slice(0, 7)}-01`; day <= frame.to; day = addMonths(day, 1)) {
    const year = Number(day.slice(0, 4));
    const month = Number(day.slice(5, 7));
    // Months are counted from a September, so that every step meets the beginnings of school years.
    if ((year * 12 + month - (step > 12 ? 1 : 9)) % step !== 0 && (step > 12 || marks.length > 0)) continue;
    const isFirst = marks.length === 0 || month === 1;
    marks.push({
      day,
      texts:
        step > 12
          ? [words.yearTick(year)]
          : [...(isFirst ? [words.monthTick(month, year)] : []), words.monthTick(month)],
    });
  }
  return marks;
}

function weekMarks(frame: Frame, terms: readonly Term[], words: ScaleWords): TickDraft[] {
  const marks: TickDraft[] = [];
  for (let day = startOfWeek(frame.from); day <= frame.to; day = addDays(day, 7)) {
    // The week a term begins in may begin before it.
    const week = (teachingWeekOf(day, terms) ?? teachingWeekOf(addDays(day, 6), terms))?.week;
    marks.push({
      day,
      texts: week === undefined ? [words.dayTick(day)] : [words.weekTick(week, day), words.weekTick(week)],
    });
  }
  return marks;
}

/** Each tick says the longest of its texts that ends before the next begins. */
function fitTexts(marks: readonly TickDraft[], frame: Frame, widthPx: number): Tick[] {
  const places = marks.map(({ day }) => Math.max(percentOf(day, frame), 0));
  return marks.map(({ texts }, index) => {
    const x = places[index] as number;
    const room = (((places[index + 1] ?? 100) - x) / 100) * widthPx;
    return { x, text: longestFitting(texts, room) };
  });
}

function longestFitting(texts: readonly string[], roomPx: number): string {
  return texts.find((text) => estimateWidth(text, TICK_SIZE_PX) + GAP_PX <= roomPx) ?? '';
}

function bandOf({ from, to, texts }: Frame & { texts: string[] }, frame: Frame, widthPx: number): Band {
  const x = Math.max(percentOf(from, frame), 0);
  const width = round(Math.min(percentOf(addDays(to, 1), frame), 100) - x);
  return { x, width, text: longestFitting(texts, (width / 100) * widthPx) };
}

/** The school years that a frame touches; one begins with its first term where that is known. */
function schoolYears(frame: Frame, terms: readonly Term[]): (Frame & { schoolYear: SchoolYear })[] {
  const startOf = (year: number) =>
    terms
      .filter(({ schoolYear }) => schoolYear === `${year}-${year + 1}`)
      .map(({ start }) => start)
      .sort()[0] ?? `${year}-09-01`;
  const years: (Frame & { schoolYear: SchoolYear })[] = [];
  let year = Number(schoolYearOf(frame.from, terms).slice(0, 4));
  for (let from = startOf(year); from <= frame.to; year += 1) {
    const next = startOf(year + 1);
    years.push({ from, to: addDays(next, -1), schoolYear: `${year}-${year + 1}` });
    from = next;
  }
  return years;
}
