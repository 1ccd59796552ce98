import { type Activity, firstDay, formatSpan } from '@kepu/components/records';
import { type Html, html } from '../html.js';
import { addressFrom } from '../links.js';
import type { Strings } from '../strings/strings.js';

interface ListWords {
  strings: Strings;
  lang: 'zh-CN' | 'en';
  /** Prefix from the page to the root. */
  root: string;
}

/**
 * The ring in words: every activity of the school year under its month, those without a month at the end. It is the
 * same content for readers without sight, without script, and for those who would rather read.
 */
export function ringList(schoolYear: string, activities: readonly Activity[], words: ListWords): Html {
  const { strings } = words;
  const byMonth = new Map<string, Activity[]>();
  for (const activity of activities) {
    const month = monthOf(activity);
    const list = byMonth.get(month);
    if (list) list.push(activity);
    else byMonth.set(month, [activity]);
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<details class="ring-list">
<summary>${strings.ring.listTitle(schoolYear)}</summary>
<ol class="ring-list__months">${months.map(
    ([
      month,
      list,
    ]) => html`<li><h3>${month === NO_MONTH ? '—' : strings.ring.month(Number(month.slice(5)))} <small>${strings.ring.countOfMonth(list.length)}</small></h3>
<ul>${list.map((activity) => html`<li>${entry(activity, words)}</li>`)}</ul></li>`,
  )}</ol>
</details>`;
}

/** Sorts behind every month. */
const NO_MONTH = '9999-99';

function monthOf(activity: Activity): string {
  const when = activity.start ?? activity.deadline ?? activity.end;
  if (!when || activity.precision === 'term' || activity.precision === 'year') return NO_MONTH;
  return firstDay(when).slice(0, 7);
}

function entry(activity: Activity, words: ListWords): Html {
  const when = activity.dateText || formatSpan(activity.start, activity.end, activity.precision, words.lang);
  const title = activity.url
    ? html`<a href="${addressFrom(words.root, activity.url)}">${activity.title}</a>`
    : html`${activity.title}`;
  return html`<span class="ring-list__when">${when}</span> ${title}`;
}
