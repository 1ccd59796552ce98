/** What a page says of its school year, as a whole and in the titles of its lists. Pure. */
import { contextNamedBy, type ReadContext, schoolYearOf, toSchoolYear } from '@kepu/components/records';
import type { FrontMatter } from './front-matter/front-matter.js';
import type { PageSettings } from './front-matter/page-settings.js';

/**
 * The school year in which dates without a year are read: what the page says, else what its title names, else the one
 * its date falls in. In July and August plans for the next year appear, so a date there tells nothing.
 */
export function schoolYearOfPage(
  settings: PageSettings,
  { body }: FrontMatter,
): Pick<ReadContext, 'schoolYear' | 'assumesYear'> {
  if (settings.schoolYear !== undefined) return { schoolYear: settings.schoolYear };
  const title = settings.title ?? /^#{1,2}[ \t]*([^\n]+)/m.exec(body.slice(0, 500))?.[1] ?? '';
  const named = /\d{4}[^\d]{1,4}\d{2,4}\s*学年|\d{4}\s*学年/.exec(title.normalize('NFKC'))?.[0];
  const schoolYear = named ? toSchoolYear(named) : contextNamedBy(title, {}).schoolYear;
  if (named !== undefined || schoolYear) return schoolYear ? { schoolYear } : {};
  const day = settings.date === undefined ? undefined : `${settings.date}-01`.slice(0, 10);
  return day === undefined || /-0[78]-/.test(day) ? {} : { schoolYear: schoolYearOf(day), assumesYear: true };
}

/**
 * The school year of awards whose own list says none: the only one that headings and titles of lists of awards name, 2025年春季学期获奖统计
 * above numbers and 名单 above names. `undefined` where they name none, or several.
 */
export function schoolYearOfLists(body: string): string | undefined {
  const titles = [...body.matchAll(/^(?:#{1,6}|:{3,})([^\n]*(?:奖|荣誉|[比竞]赛|成绩)[^\n]*)$/gm)];
  const years = new Set(titles.flatMap(([, title = '']) => contextNamedBy(title, {}).schoolYear ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
