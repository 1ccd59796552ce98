/** The winners of a list of awards in one line, told apart by class, by name and by work. Pure. */
import type { Award } from '../types.js';
import { ANY_CLASS, isClass, splitOutsideBrackets } from '../words/people.js';
import { readPieces } from './award-pieces.js';

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
 * ahead, a blank before the next class parts, too, and the class is that of every name up to there. Works part them as
 * {@link entriesOf} says.
 */
export function winnersApart(tail: string): string[] {
  const isAhead = isClassAhead(tail);
  const groups = tail
    .replace(/[①-⑳]/g, '；')
    .replace(BEFORE_CLASS, (whole, before: string, sign: string) =>
      /^[①《]/.test(tail) || !(isAhead || sign.trim()) ? whole : `${before}；`,
    );
  return partsOf(groups, /[；;\n]/).flatMap((group) => {
    const [ahead = '', ofClass = '', colon] = CLASS_AHEAD.exec(group) ?? [];
    const names = group.slice(ahead.length);
    const isOfAll = ahead && (colon || !isWork(names)) && names.search(ANY_CLASS) < 0;
    const [list, before] = isOfAll ? [names, `${ofClass} `] : [group, ''];
    return entriesOf(list).map((entry) => before + entry);
  });
}

/** Parts of a text, without those that are empty. */
export function partsOf(text: string, sign: RegExp): string[] {
  return splitOutsideBrackets(text.replace(/[。！!]$/, ''), (each) => sign.test(each))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const isWork = (part: string) => part.includes('《');
/** A work that stands ahead of its authors, perhaps behind their class. */
const AHEAD = '(?:作品[：:]?)?《';
const BEHIND_CLASS = `(?:${ANY_CLASS}[\\s：:]*)?${AHEAD}`;

/**
 * Winners with their works. The first tells where works stand: ahead of all of their authors, 《纸桥》李天佑，《水钟》刘子衿, or behind,
 * 李天佑、刘子衿《纸桥》，周敏《水钟》, and what is said of them may follow the work. Where somebody behind the works has none, 、 parts all:
 * 李天佑《纸桥》、刘子衿.
 */
export function entriesOf(list: string): string[] {
  if (new RegExp(`^${BEHIND_CLASS}`).test(list)) {
    const next = /^(?:作品)?[：:]?《/.test(list) ? AHEAD : BEHIND_CLASS;
    return list.match(new RegExp(`${next}(?:》[和与及]《|(?![、，,\\s]*${next})[^])*`, 'g')) ?? [];
  }
  const text = list.replace(/》(?=\p{Script=Han}{2,4}《)/gu, '》、');
  const isClassFirst = new RegExp(`^[^《]*${ANY_CLASS}`).test(text);
  const entries: string[] = [];
  let entry = '';
  let sign = '';
  let at = 0;
  for (const part of splitOutsideBrackets(text, (each) => /[、，,\s]/.test(each))) {
    const isNext = isWork(entry)
      ? isWork(part) || (isWinner(part) && (isClassFirst || !isClass(part)))
      : // Who has tutors of their own is nobody's author behind.
        /[、，]/.test(sign) && /[指辅]导/.test(entry) && part[0] !== '《' && !isClass(part);
    if (isNext) entries.push(entry);
    entry = isNext ? part : entry + sign + part;
    at += part.length + 1;
    sign = text[at - 1] as string;
  }
  return isWork(entry) ? [...entries, entry] : [...entries, entry].flatMap((each) => partsOf(each, /、/));
}

/** True for a name or a class alone; whoever teaches is no winner. */
function isWinner(words: string): boolean {
  return !/[指辅]导|老师$/.test(words) && Object.keys(readPieces(words, false, () => undefined)).join() === 'people';
}

/** One award for each of several winners whom no work joins. */
export function eachApart(award: Partial<Award>): Partial<Award>[] {
  const { people = [], work } = award;
  return work || people.length < 2 ? [award] : people.map((person) => ({ ...award, people: [person] }));
}
