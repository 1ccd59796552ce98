import type { Award, RecordLine } from '@kepu/components/records';
import { isKnownLatinName, isLatinName } from '../../names/latin-columns.js';
import { nameOrWork } from '../../names/name-or-work.js';

/**
 * Gives the winners of lines their works that stand without 《》: 一等奖：姜子涵 水车 was read as two winners. Where names and words that
 * nobody can be called take turns, the words are what was made; in any other line, and joined by 、 (甲、程序), all stay who they are.
 *
 * @param awards Read from the lines, in order.
 */
export function worksOfLines(awards: readonly Award[], lines: readonly Pick<RecordLine, 'text'>[]): Award[] {
  const texts = lines.map(({ text }) => text);
  const isJoined = (word: string): boolean =>
    texts.some((text) => text.includes(`、${word}`) || text.includes(`${word}、`));
  const groups: Award[][] = [];
  for (const award of awards.map(turnedLatin)) {
    const line = groups[groups.length - 1];
    if (line?.[0] && isOfLine(line[0], award)) line.push(award);
    else groups.push([award]);
  }
  return groups.flatMap((line) => {
    const turns = line.map((award) => kindOf(award, isJoined)).join('');
    if (!/^(?:(?:nw)+|(?:wn)+)$/.test(turns)) return line;
    const isFirst = turns.startsWith('n');
    return line.flatMap((award, at) => {
      const made = line[isFirst ? at + 1 : at - 1]?.people[0]?.name;
      return turns[at] === 'n' && made !== undefined ? [{ ...award, work: made }] : [];
    });
  });
}

/** Solar Oven: Jack Ferris names its author behind the work, whose words begin with capitals as his do. */
function turnedLatin(award: Award): Award {
  const [person, other] = award.people;
  const { work } = award;
  const isTurned = person && !other && isLatinName(work) && isKnownLatinName(work) && !isKnownLatinName(person.name);
  return isTurned ? { ...award, people: [{ ...person, name: work }], work: person.name } : award;
}

/** `n`: of somebody, without a work; `w`: of one word that is nobody; `-`: anything else. */
function kindOf({ people, work }: Award, isJoined: (word: string) => boolean): 'n' | 'w' | '-' {
  if (work || people.length === 0 || people.some(({ role }) => role !== 'pupil')) return '-';
  // What stands in brackets is about them: 姜子涵（少年组）.
  const kinds = people.map(({ name }) => nameOrWork(name.replace(/[（(].*$/s, '')));
  if (kinds.every((kind) => kind === 'name')) return 'n';
  return kinds.length === 1 && kinds[0] === 'work' && !isJoined(people[0]?.name ?? '') ? 'w' : '-';
}

function isOfLine(one: Award, other: Award): boolean {
  return one.source?.line === other.source?.line && one.placeText === other.placeText;
}
