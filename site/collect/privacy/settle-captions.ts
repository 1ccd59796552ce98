import type { Work } from '@kepu/components/records';
import type { Page } from '../../parse/page.js';
import { doubtfulPupils, peopleOf, pupilNames, titlesOf } from './roster.js';

/**
 * The pages with words of captions that may be somebody or a work told by the others: what is the title of a work elsewhere, or a tag,
 * and nobody's name, is the title; 三（1）班 雷达 beside a list of awards with the work 雷达.
 */
export function settleCaptions(pages: readonly Page[]): Page[] {
  if (!pages.some(({ doubtful }) => doubtful)) return [...pages];
  const inCaptions = new Set(pages.flatMap(doubtfulPupils));
  const others = pages.flatMap((page) => [...peopleOf(page)]).filter((person) => !inCaptions.has(person));
  const names = new Set(pupilNames(others));
  const titles = new Set(pages.flatMap(({ records, tags }) => [...titlesOf(records), ...tags]));
  const isTitle = (word: string): boolean => titles.has(word) && !names.has(word);
  return pages.map((page) => {
    const found = page.doubtful?.filter(isTitle) ?? [];
    if (found.length === 0) return page;
    const works = page.records.works.map((work) => (work.title === '' ? withTitle(work, found) : work));
    return { ...page, records: { ...page.records, works } };
  });
}

function withTitle(work: Work, found: readonly string[]): Work {
  const [word] = work.people.filter(({ name }) => found.includes(name));
  if (word === undefined) return work;
  return {
    ...work,
    title: word.name,
    people: work.people.filter((person) => person !== word),
    ...(work.class === undefined && word.class !== undefined && { class: word.class }),
    pictures: work.pictures.map((picture) => (picture.alt === '' ? { ...picture, alt: word.name } : picture)),
  };
}
