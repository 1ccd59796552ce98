import { type SchoolYear, schoolYearOf } from '@kepu/components/records';
import type { Page } from '../parse/page.js';

const IN_TITLE = /(20\d\d)\s*(?:[-—–~～至]|——)\s*(20\d\d)\s*学年|(20\d\d)\s*学年/;

/**
 * The school year of a page: what its front matter says, else the one its date falls in, else the one its title
 * names (`2026—2027学年`, `2026学年第一学期`). A bare year in a title is no school year, so it says nothing.
 */
export function schoolYearOfPage(page: Pick<Page, 'schoolYear' | 'date' | 'title'>): SchoolYear | undefined {
  if (page.schoolYear) return page.schoolYear;
  if (page.date && /^\d{4}-\d{2}/.test(page.date)) return schoolYearOf(`${page.date}-01`.slice(0, 10));
  const match = IN_TITLE.exec(page.title.normalize('NFKC'));
  if (!match) return undefined;
  const start = Number(match[1] ?? match[3]);
  return match[2] === undefined || Number(match[2]) === start + 1 ? `${start}-${start + 1}` : undefined;
}
