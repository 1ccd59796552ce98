import { activityForm, activityReadOnlyColumns } from '../columns/activity-columns.js';
import { readDate } from '../dates/read-date.js';
import { readDatedLine } from '../dates/read-dated-line.js';
import { datedTitle } from '../infer-date.js';
import { readActivityRemarks } from '../lines/activity-line.js';
import type { RecordLine } from '../read-lines.js';
import type { Activity, ReadContext } from '../types.js';
import { splitTitles } from '../words/tasks.js';
import { ACTIVITY_WORDS } from './activity-words.js';
import type { Kind, Report, RowRemarks } from './kind.js';

/** Activities as people write them down. */
export const activities: Kind<'activities'> = {
  ...activityForm,
  words: ACTIVITY_WORDS,
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

function readLine(line: RecordLine, context: ReadContext, report: Report): Partial<Activity>[] {
  const { dated, rest } = readDatedLine(line, context, report);
  const titles = splitTitles(rest === '' ? line.text : rest);
  return titles.map((title) => ({
    ...dated,
    ...(context.category && { category: context.category }),
    ...readActivityRemarks(title),
  }));
}
