/** The agenda: every activity of the calendar, grouped by month. Complete without script. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Activity } from '../records/index.js';
import type { AgendaGroup } from './agenda.js';
import { isOnShelf, spanOf } from './calendar-items.js';
import { datetimeOf, describeWhen, type Wording } from './describe-activity.js';
import { calendarIcon } from './icons.js';
import { partsOfMonth } from './month-grid.js';
import { type OpenActivity, renderDetails } from './render-activity.js';

export interface AgendaActions {
  onOpen: OpenActivity;
  /** The reader wants an activity in the calendar of the phone. */
  onDownload: (activity: Activity) => void;
  /** The reader asks for a group by its key. */
  onJump: (key: string) => void;
}

/** Number of groups from which links to them are worth their room. */
const MONTHS_WORTH_LINKS = 3;

/**
 * @param limit Entries to render; a long list is filled up later.
 * @param below whether a heading of the whole calendar stands above; decides the levels of the headings.
 */
export function renderAgenda(
  groups: readonly AgendaGroup[],
  limit: number,
  below: boolean,
  wording: Wording,
  actions: AgendaActions,
): TemplateResult {
  const { calendar } = wording.strings;
  const { agenda } = calendar;
  let room = limit;
  return html`<section class="agenda" part="agenda">
    <div class="agenda-head">
      ${below ? html`<h3 class="agenda-title">${agenda}</h3>` : html`<h2 class="agenda-title">${agenda}</h2>`}
      ${
        groups.length >= MONTHS_WORTH_LINKS
          ? html`<div class="jumps" role="group" aria-label=${calendar.months}>
              ${groups.map(
                (group) =>
                  html`<button type="button" class="jump" @click=${() => actions.onJump(group.key)}>${shortName(group, wording)}</button>`,
              )}
            </div>`
          : nothing
      }
    </div>
    ${groups.map((group) => {
      const shown = Math.max(0, Math.min(group.activities.length, room));
      room -= shown;
      // What did not change costs nothing: a key in the grid must not wait for a thousand entries.
      return guard([group, shown, below, wording.lang, wording.today, wording.terms], () =>
        renderGroup(group, shown, below, wording, actions),
      );
    })}
  </section>`;
}

function shortName(group: AgendaGroup, { strings: { calendar } }: Wording): string {
  if (group.kind === 'term') return calendar.wholeTerm;
  return group.kind === 'undated' ? calendar.undated : calendar.monthName(partsOfMonth(group.key).month);
}

function renderGroup(
  group: AgendaGroup,
  shown: number,
  below: boolean,
  wording: Wording,
  actions: AgendaActions,
): TemplateResult {
  const { calendar } = wording.strings;
  const { year, month } = partsOfMonth(group.key);
  const name = group.kind === 'month' ? calendar.monthTitle(year, month) : shortName(group, wording);
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
      ${group.activities.slice(0, shown).map((activity) => renderEntry(activity, wording, actions))}
    </ul>
  </section>`;
}

function renderEntry(activity: Activity, wording: Wording, actions: AgendaActions): TemplateResult {
  const { calendar } = wording.strings;
  const span = spanOf(activity);
  const { today } = wording;
  const isPast = today !== undefined && span !== undefined && span.to < today;
  // A whole month or a weekly club is going on nearly always; only what stands on days is news.
  const isNow =
    today !== undefined &&
    span !== undefined &&
    span.from <= today &&
    today <= span.to &&
    !activity.recurrence &&
    !isOnShelf(activity);
  return html`<li class="entry ${isPast ? 'past' : ''} ${isNow ? 'now' : ''}" part="entry">
    <p class="when"><time datetime=${datetimeOf(activity) || nothing}>${describeWhen(activity, wording)}</time></p>
    <div class="what">${renderDetails(activity, wording, actions.onOpen)}</div>
    ${
      // Its place is kept free: it comes when today is known.
      today !== undefined && span && !isPast && activity.status !== 'cancelled'
        ? html`<button type="button" class="plain add" aria-label=${calendar.addNamed(activity.title)} title=${calendar.addToCalendar} @click=${() => actions.onDownload(activity)}>${calendarIcon}</button>`
        : nothing
    }
  </li>`;
}
