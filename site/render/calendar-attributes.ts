import type { Activity } from '@kepu/components/records';
import type { RenderContext } from './context.js';
import { spanOf } from './period.js';

/**
 * What a calendar of the portal is told: the terms, the month to begin with, and the months within which it may turn
 * to the reader's own (`site/browser/calendar-month.ts`). A calendar of a week in May has nothing to show in November.
 */
export function calendarAttributes(context: RenderContext, activities: readonly Activity[]): Record<string, string> {
  const { terms } = context.site.config;
  const span = spanOf(activities.filter((activity) => activity.precision !== 'term' && activity.precision !== 'year'));
  const attributes: Record<string, string> = terms.length > 0 ? { terms: JSON.stringify(terms) } : {};
  if (!span) return attributes;
  const [first, last, built] = [span.first, span.last, context.site.buildDate].map((day) => day.slice(0, 7)) as [
    string,
    string,
    string,
  ];
  return { ...attributes, month: first <= built && built <= last ? built : first, 'data-months': `${first}/${last}` };
}
