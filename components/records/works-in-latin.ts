/** Classes and grades in Latin letters, behind the names of those who made a work. Pure. */
import type { Person, Work } from './types.js';
import { isOnlyGrades, parseGrades } from './words/grades.js';

/** Anna Miller (5A); Anna Miller, Class 5A; Anna Miller (Year 5). A Team 5A is called so. */
const PLACE = /^(?!team|group)(.*?)(?:^|[\s(（]+)((?:class|grade|year) \d\d?[a-h]?|\d\d?[a-h])[)）]?$/i;

/** Takes classes and grades out of the names of a work; what stands beside no name is that of all. */
export function settlePeople(work: Partial<Work>, people: readonly Person[]): void {
  work.people = people.flatMap((person) => {
    const [, name, place] = PLACE.exec(person.name) ?? [];
    if (!place) return person;
    const told = isOnlyGrades(place) ? { grade: parseGrades(place)[0] as number } : { class: place };
    if (name) return { ...person, name, ...told };
    Object.assign(work, told);
    return [];
  });
}
