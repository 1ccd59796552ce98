import { type Award, readLines } from '@kepu/components/records';

/** What the words of a cell of winners say of one award. */
type Winners = Pick<Partial<Award>, 'people' | 'work' | 'tutors'>;

/**
 * Reads a cell of winners with works or tutors as a line of awards is read: 《彩虹桥》姜子涵，《小水车》卢一诺 are two awards, and 姜子涵
 * （指导教师：何远 梁静） has two tutors. Who is told once, behind all names, taught them all.
 *
 * @param doubtTutor As in the context of lines.
 * @returns `undefined` for a cell of nothing but names, and for works without anybody.
 */
export function winnersInCell(text: string, doubtTutor: (name: string) => void): Winners[] | undefined {
  if (!/《|[指辅]导/.test(text)) return undefined;
  const found = readLines('awards', [{ text: `一等奖：${text}` }], { doubtTutor }).records.map(
    ({ people, work, tutors = [] }) => ({
      people,
      ...(work && { work }),
      ...(tutors.length > 0 && { tutors }),
    }),
  );
  if (found.some(({ people }) => people.length === 0)) return undefined;
  const last = found[found.length - 1];
  if (!last?.tutors || found.some(({ work, tutors }) => work || (tutors && tutors !== last.tutors))) return found;
  return [{ people: found.flatMap(({ people }) => people), tutors: last.tutors }];
}
