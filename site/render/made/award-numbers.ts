import { type Award, contestSeries, levelName, placeName } from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import { AWARDS_ID, choiceAddress } from '../../collect/choice-address.js';
import { AWARD_NUMBERS, type ListPage, WHOLE_AWARDS } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import type { NumberLink } from './pivot.js';

/** What the list calls awards that do not say. */
export const NOT_SAID = '-';

/** What a number stands under, by the name that the list gives it in addresses; '' for what is not said. */
export const AWARD_FIELDS = {
  level: (award: Award): string => award.level ?? '',
  place: (award: Award): string => award.place ?? '',
  competition: (award: Award): string => (award.competition ? contestSeries(award.competition) : ''),
  schoolYear: (award: Award): string => award.schoolYear ?? '',
};
type AwardField = keyof typeof AWARD_FIELDS;
/** Fields that are left out say nothing. */
export type AwardChoices = Readonly<Partial<Record<AwardField, string | undefined>>>;

/** The two fields of each table of numbers. */
export const AWARD_TABLES = {
  table: ['schoolYear', 'level'],
  levelPlace: ['level', 'place'],
  contestYear: ['competition', 'schoolYear'],
} as const satisfies Record<string, readonly [AwardField, AwardField]>;

/** The fields of the numbers of a school year whose awards stand on several pages. */
export const YEAR_FIELDS: readonly AwardField[] = ['schoolYear', 'level', 'place'];

/** Where the awards behind a number stand. */
export interface AwardNumber {
  choices: AwardChoices;
  /** In the order of the pages, each with how many it holds. */
  pages: { page: ListPage<Award>; count: number }[];
}

/** Where the awards behind every number stand, by {@link numberId}; empty for a list that has no pages. */
export type AwardNumbers = ReadonlyMap<string, AwardNumber>;

/** Counts once for all tables of a page. */
export function findNumbers({ site }: RenderContext): AwardNumbers {
  const numbers = new Map<string, AwardNumber>();
  const weight = weightIn(site.collections.awards);
  for (const page of site.lists.awards)
    for (const award of page.records) {
      const count = weight(award);
      for (const choices of choicesOf(award, page.parts > 1)) {
        const id = numberId(choices);
        let number = numbers.get(id);
        if (!number) {
          number = { choices, pages: [] };
          numbers.set(id, number);
        }
        const last = number.pages[number.pages.length - 1];
        if (last?.page === page) last.count += count;
        else if (count > 0) number.pages.push({ page, count });
      }
    }
  return numbers;
}

/**
 * The numbers that an award is counted in, each once.
 *
 * @param isParted Whether the awards of its school year stand on several pages, so that those of the year's overview are told.
 */
function choicesOf(award: Award, isParted: boolean): AwardChoices[] {
  const of = (...fields: AwardField[]): AwardChoices =>
    Object.fromEntries(fields.map((field) => [field, AWARD_FIELDS[field](award)]));
  const all = Object.values(AWARD_TABLES).flatMap(([a, b]) => [of(a), of(b), of(a, b)]);
  if (isParted) all.push(of('schoolYear', 'place'), of(...YEAR_FIELDS));
  return [...new Map([{}, ...all].map((choices) => [numberId(choices), choices])).values()];
}

/** Id of a number on the page of all. */
export function numberId(choices: AwardChoices): string {
  const said = Object.entries(choices).filter(([, value]) => value !== undefined);
  return ['n', ...said.map(([name, value]) => `${name}-${value || NOT_SAID}`)].join('_').replace(/\s+/g, '-');
}

/**
 * Where a number leads: without script to where all its awards can be read, with script to the choice in the list of all, if
 * that holds them.
 *
 * @param list Address of the page with the list of all; this one by default.
 */
export function numberLink(
  { site }: RenderContext,
  place: Place,
  numbers: AwardNumbers,
  choices: AwardChoices,
  list = '',
): NumberLink | undefined {
  const written = writeChoices(choices);
  if (site.lists.awards.length === 0) return { href: choiceAddress(AWARDS_ID, written) };
  const id = numberId(choices);
  const pages = numbers.get(id)?.pages ?? [];
  const [only] = pages;
  if (!only) return undefined;
  const href =
    pages.length > 1
      ? `${to(place, AWARD_NUMBERS)}#${encodeURIComponent(id)}`
      : choiceAddress(AWARDS_ID, written, to(place, only.page.url));
  return site.collections.awards.length > WHOLE_AWARDS
    ? { href }
    : { href, here: choiceAddress(AWARDS_ID, written, list) };
}

/** As the list writes them in its address. */
export function writeChoices(choices: AwardChoices): Record<string, string> {
  const said = Object.entries(choices).filter((each): each is [string, string] => each[1] !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, value || NOT_SAID]));
}

/** A value of a field in words. */
export function fieldWords({ strings, lang }: RenderContext, field: string, value: string): string {
  if (value === '') return field === 'level' ? strings.honours.other : strings.pivot.none;
  if (field === 'level') return levelName(value as Award['level'] & string, lang);
  if (field === 'place') return placeName(value as Award['place'] & string, lang);
  return field === 'schoolYear' ? strings.ring.schoolYear(value) : value;
}
