import { firstDay, formatDay } from '@kepu/components/records';
import type { SitePage } from '../../collect/site.js';
import type { RenderContext } from '../context.js';
import { gradesText } from '../grades.js';
import { type Html, html } from '../html.js';
import { periodOf, periodText } from '../period.js';

/**
 * The title block as one ruled line: time, sender, school year, state. The state depends on the day of reading, so its
 * words are put in by the browser (`site/browser/countdown.ts`).
 */
export function facts(context: RenderContext, page: SitePage): Html {
  const { strings, lang } = context;
  const words = strings.page;
  const period = periodOf(page);
  const rows: Html[] = [];
  if (period) rows.push(fact(words.period, html`<span class="span">${periodText(period, lang)}</span>`));
  else if (page.date && page.date.length >= 10) {
    rows.push(
      fact(
        words.date,
        html`<time datetime="${page.date}">${formatDay(firstDay(page.date), lang, { year: true })}</time>`,
      ),
    );
  }
  if (page.issuer) rows.push(fact(words.issuer, html`${page.issuer}`));
  if (page.owner) rows.push(fact(words.owner, html`${page.owner}`));
  if (page.schoolYear)
    rows.push(fact(words.schoolYear, html`${page.schoolYear.replace('-', lang === 'en' ? '–' : '—')}`));
  const grades = gradesText(page.grades, strings);
  if (grades) rows.push(fact(words.grades, html`${grades}`));
  if (page.objectionUntil) {
    const until = page.objectionUntil;
    const day = until.length >= 10 ? formatDay(firstDay(until), lang, { weekday: true }) : until;
    rows.push(fact(words.objection, html`<time datetime="${until}">${words.objectionUntil(day)}</time>`));
  }
  if (period) {
    const states = [words.statusSoon, words.statusRunning, words.statusDone].join('|');
    rows.push(
      html`<div class="fact fact--state" hidden><dt>${words.status}</dt><dd data-period="${period.first}/${period.last}" data-words="${states}">${' '}</dd></div>`,
    );
  }
  return rows.length > 0 ? html`<dl class="facts">${rows}</dl>` : html``;
}

function fact(term: string, value: Html): Html {
  return html`<div class="fact"><dt>${term}</dt><dd>${value}</dd></div>`;
}
