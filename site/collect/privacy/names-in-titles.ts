import type { Work } from '@kepu/components/records';
import { FAMOUS } from '../../names/famous-people.js';
import { isName, isSureName } from '../../names/name-words.js';
import type { Page } from '../../parse/page.js';
import { simplify } from '../../traditional.js';
import type { UnlistedName } from './unlisted-names.js';

/** 王小明的小车, 王小明：小车. Two characters are too often words: 胡杨的故事. */
const OWNER = /^\s*(\p{Script=Han}{3,4}?)(?:的(?=\p{Script=Han})|\s*[:：])/u;
/** 纸桥——王小明 */
const MAKER_BEHIND = /^.{2,}?\s*(?:—{1,2}|–|--|\s-)\s*(\p{Script=Han}{2,4})\s*$/u;
/** Words of place behind what begins as a name does: 龙宫里, 云朵上. */
const PLACE = /[里外上下中内前后旁边]$/;

/**
 * Finds names that titles of works begin with where nothing says who made them: the one whose 小车 it is, then; and descriptions that are
 * nothing but names, 王小明和李晓彤.
 */
export function namesInTitles(pages: readonly Page[]): UnlistedName[] {
  return pages.flatMap(({ path, records }) =>
    records.works.flatMap((work) => {
      const { file = path, line = 1 } = work.source ?? {};
      return namesOf(work).map((name) => ({ name, file, line }));
    }),
  );
}

function namesOf({ title, description = '', people, pictures }: Work): string[] {
  if (people.length > 0) return [];
  const owners = [title, ...pictures.map(({ alt }) => alt)].flatMap((words) => [
    OWNER.exec(words)?.[1] ?? '',
    MAKER_BEHIND.exec(words)?.[1] ?? '',
    // The name alone says who made it, or whom it shows.
    words.trim().length > 2 ? words.trim() : '',
  ]);
  const together = description.trim().split(/[和与及、&＆+]/);
  return [...owners.filter((name) => isMaker(name) && !PLACE.test(name)), ...(together.every(isMaker) ? together : [])];
}

function isMaker(name: string): boolean {
  return isName(name) && isSureName(name) && !FAMOUS.has(simplify(name));
}
