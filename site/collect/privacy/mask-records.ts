import type { Activity, Award, Person, Phase, Work } from '@kepu/components/records';
import type { PageRecords } from '../../parse/page.js';
import type { Masking } from './masking.js';
import type { ReplaceNames } from './name-matcher.js';
import { normaliseName } from './person-name.js';

/** The records with pupils masked in every field that can be read. Ids stay: they are not made of people. */
export function maskRecords(records: PageRecords, masking: Masking): PageRecords {
  return {
    activities: records.activities.map((activity) => maskActivity(activity, masking.replace)),
    awards: records.awards.map((award) => maskAward(award, masking)),
    works: records.works.map((work) => maskWork(work, masking)),
    phases: records.phases.map((phase) => maskPhase(phase, masking.replace)),
  };
}

function maskActivity(activity: Activity, replace: ReplaceNames): Activity {
  return {
    ...activity,
    ...replaced(activity, replace, ['title', 'location', 'owner', 'description']),
    extras: maskExtras(activity.extras, replace),
  };
}

function maskPhase(phase: Phase, replace: ReplaceNames): Phase {
  return {
    ...phase,
    ...replaced(phase, replace, ['title', 'owner', 'description']),
    tasks: phase.tasks.map(replace),
    extras: maskExtras(phase.extras, replace),
  };
}

function maskAward(award: Award, masking: Masking): Award {
  const replace = masking.replaceAlso(ownNames(award.people));
  return {
    ...award,
    ...replaced(award, replace, ['work', 'placeText', 'competition', 'category']),
    ...maskPeople(award, masking),
    extras: maskExtras(award.extras, replace),
  };
}

function maskWork(work: Work, masking: Masking): Work {
  const replace = masking.replaceAlso(ownNames(work.people));
  return {
    ...work,
    ...replaced(work, replace, ['title', 'kind', 'description', 'award']),
    ...maskPeople(work, masking),
    pictures: work.pictures.map((picture) => ({ ...picture, alt: replace(picture.alt) })),
    extras: maskExtras(work.extras, replace),
  };
}

/** When a name goes altogether, the class stays: it is what a hidden name is shown by. */
function maskPeople<T extends Award | Work>(
  record: T,
  masking: Masking,
): Pick<T, 'people' | 'tutors' | 'class' | 'grade'> {
  const hidden = record.people.find((person) => masking.maskPerson(person) === undefined);
  return {
    people: keepShown(record.people, masking),
    tutors: keepShown(record.tutors, masking),
    ...((record.class ?? hidden?.class) !== undefined && { class: record.class ?? hidden?.class }),
    ...((record.grade ?? hidden?.grade) !== undefined && { grade: record.grade ?? hidden?.grade }),
  };
}

function keepShown(people: readonly Person[], masking: Masking): Person[] {
  return people.map((person) => masking.maskPerson(person)).filter((person) => person !== undefined);
}

function ownNames(people: readonly Person[]): string[] {
  return people.filter((person) => person.role === 'pupil').map((person) => normaliseName(person.name));
}

function maskExtras(extras: Record<string, string>, replace: ReplaceNames): Record<string, string> {
  return Object.fromEntries(Object.entries(extras).map(([header, text]) => [header, replace(text)]));
}

/** The named text fields that are there, replaced. */
function replaced<T, K extends keyof T>(record: T, replace: ReplaceNames, keys: readonly K[]): Pick<T, K> {
  const out: Partial<Pick<T, K>> = {};
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'string') out[key] = replace(value) as T[K];
  }
  return out as Pick<T, K>;
}
