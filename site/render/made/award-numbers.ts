import { type Award, contestSeries, levelName, listYear, placeName } from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import { AWARDS_ID, choiceAddress } from '../../collect/choice-address.js';
import { carriesAll, NUMBERS_URL } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { type Choices, countPages, type NumberedList, numberId, numberLink, writeChoices } from './list-numbers.js';
import type { NumberLink } from './pivot.js';

/** What a number stands under, by the name that the list gives it in addresses; '' for what is not said. */
export const AWARD_FIELDS = {
  level: (award: Award): string => award.level ?? '',
  place: (award: Award): string => award.place ?? '',
  competition: (award: Award): string => (award.competition ? contestSeries(award.competition) : ''),
  schoolYear: listYear,
};
type AwardField = keyof typeof AWARD_FIELDS;

/** The two fields of each table of numbers. */
export const AWARD_TABLES = {
  table: ['schoolYear', 'level'],
  levelPlace: ['level', 'place'],
  contestYear: ['competition', 'schoolYear'],
} as const satisfies Record<string, readonly [AwardField, AwardField]>;

/** The fields of the numbers of a school year whose awards stand on several pages. */
export const YEAR_FIELDS: readonly AwardField[] = ['schoolYear', 'level', 'place'];

/** All awards with their numbers. */
export function numberAwards({ site }: RenderContext): NumberedList {
  const { awards } = site.collections;
  return {
    id: AWARDS_ID,
    numbers: countPages(site.lists.awards, (award, { parts }) => choicesOf(award, parts > 1), weightIn(awards)),
    numbersUrl: NUMBERS_URL.awards,
    isWhole: carriesAll(awards),
  };
}

/**
 * The numbers that an award is counted in, each once.
 *
 * @param isParted Whether the awards of its school year stand on several pages, so that those of the year's overview are told.
 */
function choicesOf(award: Award, isParted: boolean): Choices[] {
  const of = (...fields: AwardField[]): Choices =>
    Object.fromEntries(fields.map((field) => [field, AWARD_FIELDS[field](award)]));
  const all = Object.values(AWARD_TABLES).flatMap(([a, b]) => [of(a), of(b), of(a, b)]);
  if (isParted) all.push(of('schoolYear', 'place'), of(...YEAR_FIELDS));
  return [...new Map([{}, ...all].map((choices) => [numberId(choices), choices])).values()];
}

/**
 * Where a number of awards leads.
 *
 * @param listUrl Address of the page with the list of all; this one by default.
 */
export function awardLink(
  { site }: RenderContext,
  place: Place,
  list: NumberedList,
  choices: Choices,
  listUrl = '',
): NumberLink | undefined {
  // A list without pages shows everything where it stands.
  if (site.lists.awards.length === 0) return { href: choiceAddress(AWARDS_ID, writeChoices(choices)) };
  return numberLink(list, place, choices, listUrl);
}

/** A value of a field in words. */
export function fieldWords({ strings, lang }: RenderContext, field: string, value: string): string {
  if (value === '') return strings.pivot.none;
  if (field === 'level') return levelName(value as Award['level'] & string, lang);
  if (field === 'place') return placeName(value as Award['place'] & string, lang);
  return field === 'schoolYear' ? strings.ring.schoolYear(value) : value;
}

/** A year at the head of a row or a column: 2026—2027, 2023年. */
export function yearName({ strings, lang }: RenderContext, year: string): string {
  if (year === '') return strings.pivot.none;
  return year.includes('-') ? year.replace('-', lang === 'en' ? '–' : '—') : strings.ring.schoolYear(year);
}
