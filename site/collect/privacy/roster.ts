import type { Person } from '@kepu/components/records';
import type { Page } from '../../parse/page.js';
import { namesInCell } from './names-in-cell.js';
import { columnsOfNames } from './names-in-columns.js';
import { normaliseName } from './person-name.js';
import type { UnlistedName } from './unlisted-names.js';

/** Every person the records name, by the form names are compared in. */
export interface Roster {
  pupils: Set<string>;
  adults: Set<string>;
  /** Pupils whom a text names and no list. */
  unlisted: Set<string>;
  /**
   * Names that may as well be words: of those the titles of works, and those that captions alone name, with no title beside them:
   * 三（1）班 蓝天. They are masked there, and on other pages only where what stands beside them says that it is somebody.
   */
  doubtful: Set<string>;
}

/**
 * Collects the people of all records, drafts included: a draft's names must not slip out through another page.
 *
 * @param attached People of tables that pages offer for download.
 * @param inProse Names of pupils that no list holds.
 */
export function collectRoster(
  pages: readonly Page[],
  adultsInOffice: readonly string[],
  attached: readonly Person[] = [],
  inProse: readonly Pick<UnlistedName, 'name' | 'certainty'>[] = [],
): Roster {
  const roster: Roster = {
    pupils: new Set(),
    adults: new Set(adultsInOffice.map(normaliseName)),
    unlisted: new Set(),
    doubtful: new Set(),
  };
  const inCaptions = new Set(pages.flatMap((page) => doubtfulPupils(page)));
  for (const people of [attached, ...pages.map(peopleOf)]) {
    for (const person of people) {
      if (inCaptions.has(person)) continue;
      for (const name of namesInCell(person).names) (person.role === 'adult' ? roster.adults : roster.pupils).add(name);
    }
  }
  for (const name of pupilNames(inCaptions)) {
    if (!roster.pupils.has(name)) roster.doubtful.add(name);
    roster.pupils.add(name);
  }
  // Whoever is an adult in a list is one in a text.
  const { unlisted, doubtful } = roster;
  const titles = new Set(pages.flatMap(({ records }) => titlesOf(records)));
  for (const { name, certainty = 'sure' } of inProse) {
    if (certainty === 'maybe' || roster.adults.has(name) || roster.pupils.has(name)) continue;
    if (titles.has(name) || (certainty === 'here' && !unlisted.has(name))) doubtful.add(name);
    else if (certainty === 'sure') doubtful.delete(name);
    unlisted.add(name);
  }
  for (const name of roster.unlisted) roster.pupils.add(name);
  return roster;
}

/** Whoever stands among the people of a page’s works and may as well be what somebody made. */
export function doubtfulPupils({ records, doubtful = [] }: Pick<Page, 'records' | 'doubtful'>): Person[] {
  return doubtful.length === 0
    ? []
    : records.works.flatMap(({ people }) => people.filter(({ name }) => doubtful.includes(name)));
}

/** What works of the page are called, those in lists of awards too. */
export function titlesOf({ works, awards }: Page['records']): string[] {
  return [...works.map(({ title }) => title), ...awards.map(({ work = '' }) => work)].filter((title) => title !== '');
}

/** The roster with some names as those of pupils, whosever they are. */
export function takeAsPupils(roster: Roster, names: readonly string[]): Roster {
  const plain = names.map(normaliseName).filter((name) => name !== '');
  const adults = [...roster.adults].filter((name) => !plain.includes(name));
  return { ...roster, pupils: new Set([...roster.pupils, ...plain]), adults: new Set(adults) };
}

/** The names of the pupils among people, in the form names are compared in. */
export function pupilNames(people: Iterable<Person>): string[] {
  return [...people].filter(({ role }) => role !== 'adult').flatMap((person) => namesInCell(person).names);
}

/** All people the page's records and its other tables name, in order. */
export function* peopleOf(page: Pick<Page, 'records' | 'listed'>): Generator<Person> {
  for (const award of page.records.awards) {
    yield* award.people;
    yield* award.tutors;
  }
  for (const work of page.records.works) {
    yield* work.people;
    yield* work.tutors;
  }
  for (const { person } of page.listed ?? []) yield person;
  for (const { people } of columnsOfNames(page.records)) yield* people;
}
