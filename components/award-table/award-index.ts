/**
 * A list of awards by columns: the different values of a field, and for each award the number of its value. What is
 * counted, sorted, grouped and looked for is done with the numbers, so that a hundred thousand awards stay fluent.
 */
import { contestSeries, firstDay } from '../records/index.js';
import type { Award } from '../records/types.js';
import { weighAwards } from '../records/weigh-awards.js';
import { joinedNames } from './award-columns.js';

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

export class AwardIndex {
  readonly awards: readonly Award[];
  /** How many awards each row stands for. */
  readonly weights: Int32Array;
  readonly #columns = new Map<string, AwardColumnValues>();

  constructor(awards: readonly Award[]) {
    this.awards = awards;
    this.weights = weighAwards(awards);
  }

  /** @param field One of the fields, or the head of a column we do not know. Worked out when asked for first. */
  column(field: string): AwardColumnValues {
    let column = this.#columns.get(field);
    if (!column) {
      const valueOf = (VALUES as Record<string, (award: Award) => string>)[field];
      column =
        field === 'series'
          ? derivedColumn(this.column('competition'), contestSeries)
          : columnOf(this.awards, valueOf ?? ((award) => award.extras[field] ?? ''));
      this.#columns.set(field, column);
    }
    return column;
  }
}

const VALUES: Record<Exclude<AwardField, 'series'>, (award: Award) => string> = {
  schoolYear: (award) => award.schoolYear ?? '',
  level: (award) => award.level ?? '',
  place: (award) => award.place ?? '',
  category: (award) => award.category ?? '',
  grade: (award) => String(award.grade ?? award.people[0]?.grade ?? ''),
  work: (award) => award.work,
  people: (award) => joinedNames(award.people),
  tutors: (award) => joinedNames(award.tutors),
  class: (award) => [award.class ?? '', ...award.people.map((person) => person.class ?? '')].join('\n'),
  placeText: (award) => award.placeText,
  competition: (award) => award.competition ?? '',
  day: (award) => (award.date && firstDay(award.date)) || award.date || '',
  extras: (award) => Object.values(award.extras).join('\n'),
};

function columnOf(awards: readonly Award[], valueOf: (award: Award) => string): AwardColumnValues {
  const values = [''];
  const codes = new Int32Array(awards.length);
  const known = new Map([['', 0]]);
  for (let row = 0; row < codes.length; row += 1) {
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
  const derived = ['', ...new Set(values.map(derive).filter(Boolean))];
  const numbers = values.map((value) => derived.indexOf(derive(value)));
  return { values: derived, codes: codes.map((code) => numbers[code] as number) };
}
