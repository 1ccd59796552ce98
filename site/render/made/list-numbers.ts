import type { Award, Work } from '@kepu/components/records';
import { choiceAddress } from '../../collect/choice-address.js';
import type { ListPage } from '../../collect/record-lists.js';
import type { Place } from '../context.js';
import { to } from '../context.js';
import type { NumberLink } from './pivot.js';

/** What a list calls records that do not say. */
export const NOT_SAID = '-';

/**
 * What a number stands under, by the name that its list gives it in addresses: undefined or left out says nothing, '' chooses
 * what is not said.
 */
export type Choices = Readonly<Partial<Record<string, string>>>;

/** Where the records behind a number stand. */
export interface ListNumber {
  choices: Choices;
  /** In the order of the pages, each with how many it holds. */
  pages: { page: ListPage<Award | Work>; count: number }[];
}

/** Where the records behind every number stand, by {@link numberId}; empty for a list that has no pages. */
export type ListNumbers = ReadonlyMap<string, ListNumber>;

/** A list too long for its page, whose numbers lead to pages of its parts. */
export interface NumberedList {
  /** Id of the element that shows it, on every page. */
  id: string;
  numbers: ListNumbers;
  /** The page that tells of each number on which pages its records stand. */
  numbersUrl: string;
  /** Whether the page of all carries every record, so that scripts choose there. */
  isWhole: boolean;
}

/**
 * Counts once for all tables of a page.
 *
 * @param choicesOf The numbers that a record of a page is counted in, each once.
 */
export function countPages<R extends Award | Work>(
  pages: readonly ListPage<R>[],
  choicesOf: (record: R, page: ListPage<R>) => Choices[],
  weight: (record: R) => number = () => 1,
): ListNumbers {
  const numbers = new Map<string, ListNumber>();
  for (const page of pages)
    for (const record of page.records) {
      const count = weight(record);
      for (const choices of choicesOf(record, page)) {
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

/** Id of a number on the page of all. */
export function numberId(choices: Choices): string {
  return ['n', ...said(choices).map(([name, value]) => `${name}-${value || NOT_SAID}`)].join('_').replace(/\s+/g, '-');
}

/**
 * Where a number leads: without script to where all its records can be read, with script to the choice in the list of all, if
 * that holds them.
 *
 * @param listUrl Address of the page with the list of all; the page of the number by default.
 * @returns undefined if no page holds any.
 */
export function numberLink(
  { id, numbers, numbersUrl, isWhole }: NumberedList,
  place: Place,
  choices: Choices,
  listUrl = '',
): NumberLink | undefined {
  const name = numberId(choices);
  const [only, ...others] = numbers.get(name)?.pages ?? [];
  if (!only) return undefined;
  const written = writeChoices(choices);
  const href =
    others.length > 0
      ? `${to(place, numbersUrl)}#${encodeURIComponent(name)}`
      : choiceAddress(id, written, to(place, only.page.url));
  return isWhole ? { href, here: choiceAddress(id, written, listUrl) } : { href };
}

/** As the list writes them in its address. */
export function writeChoices(choices: Choices): Record<string, string> {
  return Object.fromEntries(said(choices).map(([name, value]) => [name, value || NOT_SAID]));
}

function said(choices: Choices): [string, string][] {
  return Object.entries(choices).filter((each): each is [string, string] => each[1] !== undefined);
}
