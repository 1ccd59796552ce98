import { formatDay, teachingWeekOf } from '@kepu/components/records';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { gradesText } from '../grades.js';
import { type Html, html } from '../html.js';
import { type ComingDate, comingDates } from '../upcoming.js';

/** Shown without script; the browser shows the next so many from the day of reading. */
const SHOWN = 3;
/** In the page, so that a page a few months old still has dates to show. */
const KEPT = 60;

/**
 * The next things, in the order of the build date. Nothing in it grows stale: “in 3 days” is put in by the browser,
 * which also takes out what is over.
 */
export function homeDates(context: RenderContext, place: Place): Html {
  const { site, strings } = context;
  const dates = comingDates(site.collections.activities, site.buildDate, KEPT);
  if (dates.length === 0) return html`<p class="empty">${strings.home.noDates}</p>`;
  const words = strings.countdown;
  return html`<ol class="coming__list" data-shown="${SHOWN}" data-today="${words.today}" data-days="${words.days(0)}" data-last-day="${words.lastDay}" data-deadline-days="${words.deadlineDays(0)}">${dates.map(
    (date, index) => entry(context, place, date, index >= SHOWN),
  )}</ol>`;
}

function entry(context: RenderContext, place: Place, date: ComingDate, isHidden: boolean): Html {
  const { lang, strings, site } = context;
  const { activity, day } = date;
  const week = teachingWeekOf(day, site.config.terms);
  const [, weekday = ''] = formatDay(day, lang, { weekday: true }).split(' ');
  const where = [activity.location, activity.owner].filter(Boolean);
  const notes = [gradesText(activity.grades, strings), ...where].filter(Boolean) as string[];
  return html`<li class="coming__item"${isHidden && html` hidden`} data-day="${day}"${date.isDeadline && html` data-deadline`} data-grades="${activity.grades.join(' ')}">
<time class="coming__when" datetime="${day}"><span class="coming__day">${formatDay(day, lang)}</span><span class="coming__week">${weekday}${week && html`<span class="dot">·</span>${strings.ring.week(week.week)}`}</span></time>
<div class="coming__what"><a href="${to(place, activity.url ?? 'calendar/index.html')}">${activity.title}</a>${notes.length > 0 && html`<p class="note">${notes.map((note) => html`<span>${note}</span>`)}</p>`}${
    date.isDeadline
      ? html`<p class="coming__left"><span>${strings.home.deadline}</span></p>`
      : html`<p class="coming__left" hidden><span></span></p>`
  }</div></li>`;
}
