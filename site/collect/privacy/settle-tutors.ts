import type { Person } from '@kepu/components/records';
import type { Page } from '../../parse/page.js';
import { normaliseName } from './person-name.js';
import { peopleOf, pupilNames } from './roster.js';

/**
 * The pages with names behind a tutor told by the others: 指导教师：何远 卢一诺 may be two tutors, or a tutor and the next winner. Whoever
 * is a pupil elsewhere, and nowhere for certain an adult, is a pupil there, too.
 */
export function settleTutors(pages: readonly Page[], adultsInOffice: readonly string[]): Page[] {
  if (!pages.some(({ behindTutors }) => behindTutors)) return [...pages];
  const behind = new Set(pages.flatMap(tutorsBehind));
  const others = pages.flatMap((page) => [...peopleOf(page)]).filter((person) => !behind.has(person));
  const pupils = new Set(pupilNames(others));
  const adults = new Set([...adultsInOffice, ...others.filter(isAdult).map(({ name }) => name)].map(normaliseName));
  const isPupil = (person: Person): boolean => {
    const name = normaliseName(person.name);
    return behind.has(person) && pupils.has(name) && !adults.has(name);
  };
  return pages.map((page) => {
    if (!tutorsBehind(page).some(isPupil)) return page;
    const awards = page.records.awards.map((award) => {
      const found = award.tutors.filter(isPupil);
      if (found.length === 0) return award;
      const people = [...award.people, ...found.map((person): Person => ({ ...person, role: 'pupil' }))];
      return { ...award, people, tutors: award.tutors.filter((person) => !found.includes(person)) };
    });
    return { ...page, records: { ...page.records, awards } };
  });
}

/** The tutors of the page of whom nothing but a blank or a comma says that they are. */
export function tutorsBehind({ records, behindTutors = [] }: Pick<Page, 'records' | 'behindTutors'>): Person[] {
  return behindTutors.length === 0
    ? []
    : records.awards.flatMap(({ tutors }) => tutors.filter(({ name }, at) => at > 0 && behindTutors.includes(name)));
}

function isAdult({ role }: Person): boolean {
  return role === 'adult';
}
