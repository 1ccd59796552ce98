import type { SitePage } from './site.js';

/** The categories of the activities and awards a page holds, each once, in the order of the page. */
export function categoriesOf({ records }: Pick<SitePage, 'records'>): string[] {
  const all = [...records.activities, ...records.awards].flatMap(({ category }) => category ?? []);
  return [...new Set(all)].filter((category) => !isGroup(category));
}

/** Who competes: 小学组, 低年级段, 三、四年级, 六（1）班, 辅导教师, 集体, Group A. */
const GROUP =
  /(?:[组段]|年级|[)）\d]班|教师|老师|辅导员|学生)$|^(?:集体|个人|团体|团队|单人|双人|多人|亲子|家长|班级|小学生?|[初高]中生?|幼儿园?|[男女][生子])[类项]?$|\bgroup\b/i;

/** Whether a category says who competes, not what in: the columns of awards are one. */
export function isGroup(category: string): boolean {
  return GROUP.test(category);
}
