import type { IndexReader } from './index-reader.js';
import type { Candidate } from './lattice.js';
import { isBetweenBorders } from './segment.js';

/** Characters that stand between words: 选一块 is none that initials are typed for. */
export const BETWEEN = /[的了着过在和与及或是有不也都就还又对把被给让从到向为以一二两个这那我你他里上下]/;

/** Sections of a word whose text is looked into. */
const TRIED = 3;

/** Whether what fits is a word by itself in a text, and no piece across words: 位信 in 定位信息 is none. */
export async function standsAlone(reader: IndexReader, { units, sections }: Candidate): Promise<boolean> {
  const word = units.join('');
  if (BETWEEN.test(word)) return false;
  for (const number of [...sections.keys()].slice(0, TRIED)) {
    const { heading, text, page, simple } = await reader.section(number);
    for (const line of simple(`${heading}\n${page.title}\n${text}`).split(/[^\p{Script=Han}]+/u))
      if (isBetweenBorders(line, word)) return true;
  }
  return false;
}
