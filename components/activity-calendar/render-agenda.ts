/** The agenda: every activity of the calendar, grouped by month. Complete without script. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Activity } from '../records/index.js';
import type { AgendaGroup } from './agenda.js';
import { isOnShelf, spanOf } from './calendar-items.js';
import { classNames } from './class-names.js';
import { datetimeOf, describeWhen, type Wording } from './describe-activity.js';
import type { Drawing } from './drawing.js';
import { partsOfMonth } from './month-grid.js';
import { renderDetails } from './render-activity.js';

/** Entries that are looked at together. */
const BLOCK = 50;

/** Number of groups from which links to them are worth their room. */
const MONTHS_WORTH_LINKS = 3;

/**
 * The months are links that lead to anchors in the page: an anchor within a shadow tree is none for an address, so each
 * group has a slot, into which a page may put one with the `id` that the link names. With script nothing is needed.
 *
 * @param anchor What the `id`s of the anchors begin with.
 * @param limit Entries to render; a long list is filled up later.
 * @param below whether a heading of the whole calendar stands above; decides the levels of the headings.
 */
export function renderAgenda(
  groups: readonly AgendaGroup[],
  anchor: string,
  limit: number,
  below: boolean,
  drawing: Drawing,
): TemplateResult {
  const { calendar } = drawing.strings;
  const { agenda } = calendar;
  const onJump = (event: Event, key: string) => {
    event.preventDefault();
    drawing.act('jump', key);
  };
  let room = limit;
  return html`<section class="agenda" part="agenda" data-roving=".add">
    <div class="agenda-head">
      ${below ? html`<h3 class="agenda-title">${agenda}</h3>` : html`<h2 class="agenda-title">${agenda}</h2>`}
      ${
        groups.length >= MONTHS_WORTH_LINKS
          ? html`<div class="jumps" role="group" aria-label=${calendar.months} data-roving=".jump">
              ${groups.map(
                (group) =>
                  html`<a class="jump" href="#${anchor}${group.key}" aria-current=${group.key === drawing.today?.slice(0, 7) ? 'date' : nothing} @click=${(event: Event) => onJump(event, group.key)}>${shortName(group, drawing)}</a>`,
              )}
            </div>`
          : nothing
      }
    </div>
    ${groups.map((group) => {
      const shown = Math.max(0, Math.min(group.activities.length, room));
      room -= shown;
      return renderGroup(group, shown, below, drawing);
    })}
  </section>`;
}

function shortName(group: AgendaGroup, { strings: { calendar } }: Wording): string {
  if (group.kind === 'term') return calendar.wholeTerm;
  return group.kind === 'undated' ? calendar.undated : calendar.monthName(partsOfMonth(group.key).month);
}

function renderGroup(group: AgendaGroup, shown: number, below: boolean, drawing: Drawing): TemplateResult {
  const { calendar } = drawing.strings;
  const { year, month } = partsOfMonth(group.key);
  const name = html`<slot name=${group.key}></slot>${group.kind === 'month' ? calendar.monthTitle(year, month) : shortName(group, drawing)}`;
  return html`<section class="group" data-group=${group.key}>
    <div class="group-head">
      ${
        below
          ? html`<h4 class="group-title" tabindex="-1">${name}</h4>`
          : html`<h3 class="group-title" tabindex="-1">${name}</h3>`
      }
      <span class="group-count">${calendar.count(group.activities.length)}</span>
    </div>
    <ul class="entries">
      ${renderEntries(group.activities.slice(0, shown), drawing)}
    </ul>
  </section>`;
}

/** What did not change costs nothing: neither a key in the grid nor the rest of a long list must wait for a thousand entries. */
function renderEntries(activities: readonly Activity[], drawing: Drawing): unknown[] {
  const { lang, today, terms } = drawing;
  return Array.from({ length: Math.ceil(activities.length / BLOCK) }, (_, index) => {
    const block = activities.slice(index * BLOCK, (index + 1) * BLOCK);
    return guard([lang, today, terms, ...block], () => block.map((activity) => renderEntry(activity, drawing)));
  });
}

function renderEntry(activity: Activity, drawing: Drawing): TemplateResult {
  const { today } = drawing;
  const { calendar } = drawing.strings;
  const span = spanOf(activity);
  const isPast = today !== undefined && span !== undefined && span.to < today;
  // A whole month or a weekly club is going on nearly always; only what stands on days is news.
  const isNow =
    today !== undefined &&
    span !== undefined &&
    span.from <= today &&
    today <= span.to &&
    !activity.recurrence &&
    !isOnShelf(activity);
  // Its place is kept free: it comes when today is known.
  const add =
    today !== undefined && span && !isPast && activity.status !== 'cancelled'
      ? html`<button type="button" class="plain add" aria-label=${calendar.addNamed(activity.title)} title=${calendar.addToCalendar} .activity=${activity}></button>`
      : nothing;
  return html`<li class=${classNames('entry', isPast && 'past', isNow && 'now')} part="entry"><time class="when" datetime=${datetimeOf(activity) || nothing}>${describeWhen(activity, drawing)}</time>${renderDetails(activity, drawing)}${add}</li>`;
}
