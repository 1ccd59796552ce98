/**
 * A list of awards by columns: the different values of a field, and for each award the number of its value. What is
 * counted, sorted, grouped and looked for is done with the numbers, so that a hundred thousand awards stay fluent.
 */
import { listYear } from '../records/list-year.js';
import type { Award } from '../records/types.js';
import { contestSeries } from '../records/words/contest-series.js';
import { joinedNames } from './award-columns.js';
import type { AwardIndex } from './award-index.js';

/** Fields with a column. `series` is the contest without its edition, so that years can be compared. */
export const FIELDS = [
  'schoolYear',
  'level',
  'place',
  'series',
  'category',
  'grade',
  'work',
  'people',
  'unit',
  'tutors',
  'class',
  'placeText',
  'competition',
  'day',
  'extras',
] as const;
export type AwardField = (typeof FIELDS)[number];

/** The values of one field. */
export interface AwardColumnValues {
  /** Each different value once; the first is '', for awards that say nothing. */
  values: string[];
  /** For each award the index of its value. */
  codes: Int32Array;
}

/** @param field One of the fields, or the head of a column we do not know. Worked out when asked for first. */
export function columnOf(index: AwardIndex, field: string): AwardColumnValues {
  let column = index.columns.get(field);
  if (!column) {
    column =
      field === 'series'
        ? derivedColumn(columnOf(index, 'competition'), contestSeries)
        : collect(index.awards, valueOfField(field));
    index.columns.set(field, column);
  }
  return column;
}

/** A map, since any word may be the head of a column. */
const VALUES = new Map<string, (award: Award) => string>(
  Object.entries({
    schoolYear: listYear,
    level: (award: Award) => award.level ?? '',
    place: (award: Award) => award.place ?? '',
    category: (award: Award) => award.category ?? '',
    grade: (award: Award) => String(award.grade ?? award.people[0]?.grade ?? ''),
    work: (award: Award) => award.work,
    people: (award: Award) => joinedNames(award.people),
    unit: (award: Award) => joinedNames(unitsOf(award)),
    tutors: (award: Award) => joinedNames(award.tutors),
    class: (award: Award) => [award.class ?? '', ...award.people.map((person) => person.class ?? '')].join('\n'),
    placeText: (award: Award) => award.placeText,
    competition: (award: Award) => award.competition ?? '',
    // The first day of a month or a year; a school year alone sorts behind the days of its first year.
    day: (award: Award) => {
      const date = award.date?.replace('~', '') ?? award.schoolYear;
      return date ? `${date}-01-01`.slice(0, 10) : '';
    },
    extras: (award: Award) => Object.values(award.extras).join('\n'),
  } satisfies Record<Exclude<AwardField, 'series'>, (award: Award) => string>),
);

/** The schools of an award; without any, its groups. */
export function unitsOf({ people }: Award): Award['people'] {
  const groups = people.filter((person) => person.role === 'group');
  const schools = groups.filter((group) => /[校学园]$|school$/i.test(group.name));
  return schools.length > 0 ? schools : groups;
}

/** What an award says in a field. */
export function valueOfField(field: string): (award: Award) => string {
  return VALUES.get(field) ?? ((award) => award.extras[field] ?? '');
}

function collect(awards: readonly Award[], valueOf: (award: Award) => string): AwardColumnValues {
  const values = [''];
  const codes = new Int32Array(awards.length);
  const known = new Map([['', 0]]);
  for (let row = 0; row < awards.length; row += 1) {
    const value = valueOf(awards[row] as Award);
    let code = known.get(value);
    if (code === undefined) {
      code = values.push(value) - 1;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { values, codes };
}

/** A column whose values are made of those of another. */
function derivedColumn({ values, codes }: AwardColumnValues, derive: (value: string) => string): AwardColumnValues {
  const derived = values.map(derive);
  const numbers = new Map([...new Set(['', ...derived])].map((value, number) => [value, number]));
  return {
    values: [...numbers.keys()],
    codes: codes.map((code) => numbers.get(derived[code] as string) as number),
  };
}
