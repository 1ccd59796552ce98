import type { Award, Person, Work } from '@kepu/components/records';
import { namesInCell } from './names-in-cell.js';
import { normaliseName } from './person-name.js';

/**
 * Numbers the pupils, so that they can be counted after their names are gone.
 *
 * Two records mean the same pupil if the name is the same and the year of starting school does not contradict it:
 * 王子涵 of grade 3 and 王子涵 of grade 5 are two, 王子涵 of grade 3 and of grade 4 a year later are one.
 *
 * @returns Record id → numbers of its pupils, without repeats.
 */
export function numberPupils(records: readonly (Award | Work)[]): Map<string, number[]> {
  const numberByKey = new Map<string, number>();
  const firstByName = new Map<string, number>();
  const pupilsByRecord = new Map<string, number[]>();
  const numberOf = (key: string): number => {
    const number = numberByKey.get(key) ?? numberByKey.size;
    numberByKey.set(key, number);
    return number;
  };

  // Those whose year is known come first, so that the others can join them.
  for (const record of records) {
    for (const person of record.people) {
      const entryYear = entryYearOf(person, record);
      if (entryYear === undefined) continue;
      for (const name of pupilsOf(person)) {
        const number = numberOf(`${name}|${entryYear}`);
        if (!firstByName.has(name)) firstByName.set(name, number);
      }
    }
  }
  for (const record of records) {
    const numbers = new Set<number>();
    for (const person of record.people) {
      const entryYear = entryYearOf(person, record);
      for (const name of pupilsOf(person)) {
        numbers.add(
          entryYear === undefined ? (firstByName.get(name) ?? numberOf(name)) : numberOf(`${name}|${entryYear}`),
        );
      }
    }
    if (numbers.size > 0) pupilsByRecord.set(record.id, [...numbers]);
  }
  return pupilsByRecord;
}

/** The names somebody is counted by; a pupil whose name the school shortened counts too. */
export function pupilsOf(person: Person): readonly string[] {
  if (person.role === 'adult') return [];
  const { names } = namesInCell(person);
  return names.length > 0 || person.role === 'group' ? names : [normaliseName(person.name)];
}

/** The year the pupil would have entered grade 1; undefined without grade or school year. */
function entryYearOf(person: Person, record: Award | Work): number | undefined {
  const grade = person.grade ?? record.grade;
  return grade === undefined || record.schoolYear === undefined
    ? undefined
    : Number(record.schoolYear.slice(0, 4)) - grade + 1;
}
