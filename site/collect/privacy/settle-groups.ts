import type { Person } from '@kepu/components/records';
import type { ListedPerson, Page } from '../../parse/page.js';
import { joinNames } from './names-in-cell.js';
import { namesOfWords } from './names-in-group.js';
import { normaliseName } from './person-name.js';

/** The pages with pupils of awards and works that stand under the head of a group told from groups. */
export function settleGroups(pages: readonly Page[]): Page[] {
  const settle = <R extends { people: Person[] }>(records: R[]): R[] =>
    records.map((record) => {
      const people = settlePeople(record.people);
      return people === record.people ? record : { ...record, people };
    });
  return pages.map((page) => ({
    ...page,
    records: { ...page.records, awards: settle(page.records.awards), works: settle(page.records.works) },
    ...(page.listed && { listed: settleListed(page.listed) }),
  }));
}

/** In tables outside of containers whoever stands on one line stands together. */
function settleListed(listed: readonly ListedPerson[]): ListedPerson[] {
  const groupsByLine = new Map<number, Person[]>();
  for (const { person, line } of listed)
    if (person.role === 'group') groupsByLine.set(line, [...(groupsByLine.get(line) ?? []), person]);
  return [
    ...listed.filter(({ person }) => person.role !== 'group'),
    ...[...groupsByLine].flatMap(([line, people]) => settlePeople(people).map((person) => ({ person, line }))),
  ];
}

/** 李雷 韩梅梅 王芳 as one group are three pupils; a single word under such a head stays what it is. */
export function settlePeople(people: Person[]): Person[] {
  const wordsOf = ({ name }: Person): string[] => normaliseName(joinNames(name)).split('、');
  const words = people.flatMap((person) => (person.role === 'group' ? wordsOf(person) : []));
  if (words.length < 2) return people;
  const { names, unclear } = namesOfWords(words);
  if (names.length < 2 || unclear.length > 0) return people;
  return people.flatMap((person): Person[] =>
    person.role === 'group'
      ? wordsOf(person).map((name) => ({ ...person, name, role: names.includes(name) ? 'pupil' : 'group' }))
      : [person],
  );
}
