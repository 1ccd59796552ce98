import type { Site } from '../collect/site.js';
import { familyLength } from '../names/family-names.js';
import { isGroup } from '../names/group-words.js';
import { shapeOf } from '../names/name-shape.js';
import type { IndexedSection } from './sections.js';

/** What a text calls a teacher by, behind the name. */
const CALLED = /(\p{Script=Han}{2,4})(?:老师|教师|主任|校长|书记|园长|教授)/gu;
const BETWEEN = /[、，,;；/\s]+/u;

/**
 * Adults by name: those of the configuration, tutors, who answers for a page or an activity, and whom texts call 老师 behind the
 * name. Names that pupils bear, too, are left out. All that is read here is masked already.
 */
export function adultsOf({ config, collections, pages }: Site, sections: readonly IndexedSection[]): string[] {
  const { activities, awards, works } = collections;
  const adults = new Set(config.privacy.adults);
  const pupils = new Set<string>();
  for (const { people, tutors } of [...awards, ...works]) {
    for (const { name } of tutors) adults.add(name);
    for (const { name, role } of people) if (role !== 'adult') pupils.add(name);
  }
  const add = (names: readonly string[]) => {
    const name = names.find(isSurelyName);
    if (name !== undefined) adults.add(name);
  };
  for (const { owner = '' } of [...activities, ...pages]) for (const name of owner.split(BETWEEN)) add([name]);
  for (const { text } of sections)
    for (const [, before = ''] of text.matchAll(CALLED))
      add([...(familyLength(before) > 1 ? [before] : []), before.slice(-3), before.slice(-2)]);
  return [...adults].filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && !pupils.has(name)).sort();
}

/** Whether hardly anything else than a name looks so. A name that is shortened is nobody's. */
const isSurelyName = (word: string): boolean =>
  !word.includes('某') && !isGroup(word) && /^(?:likely|certain)$/.test(shapeOf(word));
