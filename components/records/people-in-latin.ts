/** Classes and grades in Latin letters, behind the names of those who made a work or won an award. Pure. */
import type { Person } from './types.js';
import { isOnlyGrades, parseGrades } from './words/grades.js';

/** Anna Miller (5A); Anna Miller, Class 5A; Anna Miller (Year 5). A Team 5A is called so. */
const PLACE = /^(?!team|group)(.*?)(?:^|[\s(（]+)((?:class|grade|year) \d\d?[a-h]?|\d\d?[a-h])[)）]?$/i;

/** Takes classes and grades out of the names of a work or an award; what stands beside no name is that of all. */
export function takeLatinClasses(
  fields: { people?: Person[]; class?: string; grade?: number },
  people: readonly Person[],
): void {
  fields.people = people.flatMap((person) => {
    const [, name, place] = PLACE.exec(person.name) ?? [];
    if (!place) return person;
    const told = isOnlyGrades(place) ? { grade: parseGrades(place)[0] as number } : { class: place };
    if (name) return { ...person, name, ...told };
    Object.assign(fields, told);
    return [];
  });
}
