import { activityForm, activityReadOnlyColumns } from '../columns/activity-columns.js';
import { dateFirst } from '../dates/date-first.js';
import { readDate } from '../dates/read-date.js';
import { readDatedItems } from '../dates/read-dated-items.js';
import { readDatedLine } from '../dates/read-dated-line.js';
import { datedTitle } from '../infer-date.js';
import { readActivityRemarks } from '../lines/activity-line.js';
import type { RecordLine } from '../lines/record-line.js';
import type { Activity, ReadContext } from '../types.js';
import { splitTitles } from '../words/tasks.js';
import { ACTIVITY_WORDS } from './activity-words.js';
import type { Kind, Report, RowRemarks } from './kind.js';

/** Activities as people write them down. */
export const activities: Kind<'activities'> = {
  ...activityForm,
  readDate,
  words: ACTIVITY_WORDS,
  otherTitleField: 'description',
  readOnlyColumns: activityReadOnlyColumns,
  isNamed: ({ title }) => Boolean(title),
  beginTable: () => understandRow,
  readLine,
};

function understandRow(activity: Partial<Activity>, { section, context }: RowRemarks): Partial<Activity>[] {
  applySection(activity, section, context);
  datedTitle(activity, context);
  const titles = splitTitles(activity.title ?? '');
  return titles.length > 1 ? titles.map((title) => ({ ...activity, title })) : [activity];
}

/** The heading across the table says when, else of what category. */
function applySection(activity: Partial<Activity>, section: string, context: ReadContext): void {
  if (section !== '' && !activity.dateText) {
    const { problem: _, deadline, ...dated } = readDate(section, context);
    if (dated.precision !== 'unknown') {
      Object.assign(activity, dated, deadline && { deadline: dated.end });
      return;
    }
  }
  const category = section || context.category;
  if (category) activity.category ??= category;
}

function readLine(written: RecordLine, context: ReadContext, report: Report): Partial<Activity>[] {
  const line = dateFirst(written, context);
  if (!line.items) {
    const { dated, rest } = readDatedLine(line, context, report);
    return activitiesOf(rest || line.text, dated, context.category);
  }
  const { dated, rest, items } = readDatedItems(line, context, report);
  const dates = items.filter((item) => item.isOwn);
  const parts = items.filter((item) => !item.isOwn);
  // 九月 is no activity. 科技节 above dates alone is what they have in common.
  const isHeading = rest === '' || (!dated.dateText && parts.length === 0);
  const category = (isHeading && rest.replace(/[：:]$/, '')) || context.category;
  const below = (isHeading ? items : dates).flatMap((item) => activitiesOf(item.rest, item.dated, category));
  if (isHeading) return below;
  const own = activitiesOf(rest.replace(/[：:]$/, ''), dated, category);
  const last = own[own.length - 1];
  if (last && parts.length > 0) last.description = parts.map((item) => item.rest).join('；');
  return [...own, ...below];
}

function activitiesOf(words: string, dated: Partial<Activity>, category: string | undefined): Partial<Activity>[] {
  return splitTitles(words).map((title) => ({
    ...dated,
    ...(category && { category }),
    ...readActivityRemarks(title),
  }));
}
