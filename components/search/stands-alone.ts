import type { IndexReader } from './index-reader.js';
import type { Candidate } from './lattice.js';
import { isBetweenBorders } from './segment.js';

/** Characters that stand between words: 选一块 is none that initials are typed for. */
export const BETWEEN = /[的了着过在和与及或是有不也都就还又对把被给让从到向为以一二两个这那我你他里上下]/;

/** Sections of a word whose text is looked into. */
const TRIED = 3;
/** What is so long stands nowhere by chance, but across the end of a sentence or cell. */
const LONG = 4;

const likeliest = (sections: Candidate['sections']): number[] =>
  [...sections]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, TRIED)
    .map(([number]) => number);

/** Whether what fits is a word by itself in a text, and no piece across words: 位信 in 定位信息 is none. */
export async function standsAlone(
  reader: IndexReader,
  { units, sections }: Pick<Candidate, 'units' | 'sections'>,
): Promise<boolean> {
  const word = units.join('');
  const isLong = units.length >= LONG;
  if (!isLong && BETWEEN.test(word)) return false;
  for (const number of likeliest(sections)) {
    const { heading, text, page, simple } = await reader.section(number);
    for (const line of simple(`${heading}\n${page.title}\n${text}`).split(/[^\p{Script=Han}]+/u))
      if (isLong ? line.includes(word) : isBetweenBorders(line, word)) return true;
  }
  return false;
}

/** What follows the name of a person. */
const OF_PERSON = /^(?:老师|教师|主任|校长|同学|教授)?$/;

/** Whether what fits stands in a text as a name does: nothing beside it in its sentence or cell but what a person is. */
export async function standsAsName(reader: IndexReader, { units, sections }: Candidate): Promise<boolean> {
  const word = units.join('');
  if (BETWEEN.test(word)) return false;
  for (const number of likeliest(sections)) {
    const { text, simple } = await reader.section(number);
    for (const run of simple(text).split(/[^\p{Script=Han}]+/u))
      if (run.startsWith(word) && OF_PERSON.test(run.slice(word.length))) return true;
  }
  return false;
}
