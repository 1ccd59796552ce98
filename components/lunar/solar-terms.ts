/** The 24 solar terms 节气: on which days they fall in China. */

/** The terms from 小寒 to 冬至, two a month. */
export const SOLAR_TERMS: readonly (readonly [string, string])[] = [
  ['小寒', 'Minor Cold'],
  ['大寒', 'Major Cold'],
  ['立春', 'Start of Spring'],
  ['雨水', 'Rain Water'],
  ['惊蛰', 'Awakening of Insects'],
  ['春分', 'Spring Equinox'],
  ['清明', 'Clear and Bright'],
  ['谷雨', 'Grain Rain'],
  ['立夏', 'Start of Summer'],
  ['小满', 'Grain Buds'],
  ['芒种', 'Grain in Ear'],
  ['夏至', 'Summer Solstice'],
  ['小暑', 'Minor Heat'],
  ['大暑', 'Major Heat'],
  ['立秋', 'Start of Autumn'],
  ['处暑', 'End of Heat'],
  ['白露', 'White Dew'],
  ['秋分', 'Autumn Equinox'],
  ['寒露', 'Cold Dew'],
  ['霜降', 'Frost’s Descent'],
  ['立冬', 'Start of Winter'],
  ['小雪', 'Minor Snow'],
  ['大雪', 'Major Snow'],
  ['冬至', 'Winter Solstice'],
];

/**
 * A line for each term: its day and hour of the month in 1901 as a decimal, and by how much it is later a year on, in
 * hundred-thousandths of a day beyond 365. Each line is the middle of those that put the term on its day in all of
 * 1901–2100 (the sun's own path bends more, but never over midnight; a test goes through every day).
 */
const LINES: readonly (readonly [number, number])[] = [
  [6.35, 24264],
  [21.06, 24278],
  [4.835, 24264],
  [19.655, 24272],
  [6.592, 24264],
  [21.668, 24219],
  [5.832, 24219],
  [21.132, 24210],
  [6.58, 24194],
  [22.127, 24183],
  [6.779, 24167],
  [22.48, 24161],
  [8.204, 24175],
  [23.93, 24166],
  [8.612, 24167],
  [24.214, 24176],
  [8.716, 24183],
  [24.08, 24210],
  [9.34, 24219],
  [24.44, 24242],
  [8.44, 24242],
  [23.32, 24264],
  [8.121, 24272],
  [22.869, 24272],
];

/** 立夏 of 1911 came just after midnight: the one time that a line is wrong. */
const LATE_TERM = { year: 1911, term: 8 };

/**
 * The solar term that begins on a day.
 *
 * @param day `YYYY-MM-DD` from 1901 to 2100; other years have none here.
 * @returns 0 (小寒) – 23 (冬至), `undefined` for other days.
 */
export function solarTermOf(day: string): number | undefined {
  const years = Number(day.slice(0, 4)) - 1901;
  if (years < 0 || years > 199) return undefined;
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  const term = month * 2 - (date < 16 ? 2 : 1);
  const [start, yearly] = LINES[term] as readonly [number, number];
  // Leap days before the term; 2100 has none.
  const leapDays = Math.floor((month > 2 ? years + 1 : years) / 4) - (day > '2100-03' ? 1 : 0);
  const late = years === LATE_TERM.year - 1901 && term === LATE_TERM.term ? 1 : 0;
  return date === Math.floor(start + (yearly / 1e5) * years) - leapDays + late ? term : undefined;
}
