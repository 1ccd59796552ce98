import { readDate } from './dates/read-date.js';
import type { Activity, ReadContext } from './types.js';

/** A title may carry its dates in brackets: 第一阶段（9月1日—9月15日）. A description without a title is the title. */
export function datedTitle(
  dated: Partial<Pick<Activity, 'title' | 'description' | 'dateText'>>,
  context: ReadContext,
): void {
  if (!dated.title && dated.description) {
    dated.title = dated.description;
    delete dated.description;
  }
  if (dated.dateText || !dated.title) return;
  const bracket = /^(.*?)[（(]([^（）()]*\d[^（）()]*|[^（）()]*月[^（）()]*)[）)](.*)$/.exec(dated.title);
  if (!bracket) return;
  const { problem: _, deadline, ...found } = readDate(bracket[2] ?? '', context);
  if (found.precision === 'unknown') return;
  dated.title = `${bracket[1]}${bracket[3]}`.trim();
  Object.assign(dated, found, deadline && { deadline: found.end });
}
