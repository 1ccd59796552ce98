/** The winners of a list of awards in one line, told apart by class, by name and by work. Pure. */
import type { Award } from '../types.js';
import { ANY_CLASS, splitOutsideBrackets } from '../words/people.js';

/** A class that begins a list, with the colon that makes it that of all names behind it. */
const CLASS_AHEAD = new RegExp(`^(${ANY_CLASS})(?:(\\s*[：:]\\s*)|\\s*)(?!班|${ANY_CLASS})(?=\\S)`);
/** A comma, or a blank, before the class of the next winner. */
const BEFORE_CLASS = new RegExp(
  `([^\\s，,：:])([，,\\s])\\s*(?=${ANY_CLASS}[\\s：:]*\\p{Script=Han}{2,4}(?:$|[、，,;；（(《。\\s]))`,
  'gu',
);

/** True where a class heads the names behind it: 六（1）班 李天佑 刘子衿. */
export function isClassAhead(text: string): boolean {
  return CLASS_AHEAD.test(text);
}

/**
 * Winners are parted by 、, by ；, and by a comma before the class of the next one: 五（1）班李天佑，五（2）班刘子衿. Where a class stands
 * ahead, a blank before the next class parts, too, and the class is that of every name up to there. Names are parted from a
 * work neither where it stands behind all of them nor where it stands before: 李天佑、刘子衿《纸桥》.
 */
export function winnersApart(tail: string): string[] {
  const isAhead = isClassAhead(tail);
  const groups = tail.replace(BEFORE_CLASS, (whole, before: string, sign: string) =>
    tail[0] === '《' || !(isAhead || sign.trim()) ? whole : `${before}；`,
  );
  return partsOf(groups, /[；;\n]/).flatMap((group) => {
    const [ahead = '', ofClass = '', colon] = CLASS_AHEAD.exec(group) ?? [];
    const names = group.slice(ahead.length);
    const isOfAll = ahead && (colon || !isWork(names)) && names.search(ANY_CLASS) < 0;
    const [list, before] = isOfAll ? [names, `${ofClass} `] : [group, ''];
    return teamsOf(partsOf(list, /、/)).map((team) => team.map((each) => before + each).join('、'));
  });
}

/** Parts of a text, without those that are empty. */
export function partsOf(text: string, sign: RegExp): string[] {
  return splitOutsideBrackets(text.replace(/[。！!]$/, ''), (each) => sign.test(each))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const isWork = (part = '') => part.includes('《');

/** Names with the work that stands before, or behind, all of its authors; each alone where some behind the works have none. */
function teamsOf(parts: readonly string[]): string[][] {
  const isAhead = parts[0]?.[0] === '《';
  const isEach = !isAhead && !isWork(parts[parts.length - 1]);
  const teams: string[][] = [];
  let isOpen = false;
  for (const part of parts) {
    if (isOpen && !(isAhead && isWork(part))) teams[teams.length - 1]?.push(part);
    else teams.push([part]);
    // Who has tutors of their own, or a work, is nobody's author behind.
    isOpen = isAhead || !(isEach || isWork(part) || /[指辅]导/.test(part));
  }
  return teams;
}

/** One award for each of several winners whom no work joins. */
export function eachApart(award: Partial<Award>): Partial<Award>[] {
  const { people = [], work } = award;
  return work || people.length < 2 ? [award] : people.map((person) => ({ ...award, people: [person] }));
}
