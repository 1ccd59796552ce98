/** The line that counts down to the next deadline. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { formatDay } from '../records/index.js';
import type { Wording } from './describe-activity.js';
import { findNextDeadline } from './next-deadline.js';

/**
 * Keeps its room in the prerendered page, which knows of no today.
 *
 * @param activities What the filters leave.
 * @param hasDeadlines Whether the calendar has any deadline at all.
 */
export function renderNextDeadline(
  activities: readonly Activity[],
  hasDeadlines: boolean,
  { strings: { calendar }, lang, today }: Wording,
): TemplateResult | typeof nothing {
  if (!hasDeadlines) return nothing;
  const next = today === undefined ? undefined : findNextDeadline(activities, today);
  if (next)
    return html`<p class="next-deadline">${calendar.nextDeadline(next.activity.title, formatDay(next.day, lang, { year: next.day.slice(0, 4) !== today?.slice(0, 4) }), next.days)}</p>`;
  return html`<p class="next-deadline none">${today === undefined ? nothing : calendar.noDeadline}</p>`;
}
