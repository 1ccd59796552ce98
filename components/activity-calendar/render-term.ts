/** The term as it hangs on the wall: teaching weeks from top to bottom, months as bands across. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from './describe-activity.js';
import { partsOfMonth } from './month-grid.js';
import { LINES_PER_DAY } from './month-view.js';
import { type GridActions, type GridState, renderGrid } from './render-grid.js';
import { renderShelf, renderShelfItems } from './render-shelf.js';
import type { MonthBand, TermView } from './term-view.js';
import type { WeekRow } from './week-lanes.js';

/** Lines of a week with nothing in it. */
const FEWEST_LINES = 1;

export function renderTerm(view: TermView, state: GridState, wording: Wording, actions: GridActions): TemplateResult {
  const { calendar } = wording.strings;
  const { term, rows, shelf } = view;
  return html`${
    shelf.length > 0
      ? renderShelf(calendar.wholeTerm, shelf, Number.POSITIVE_INFINITY, wording, actions.onOpen, actions.onShelf)
      : nothing
  }${renderGrid(
    rows,
    {
      label: calendar.termTitle(term.schoolYear, term.name),
      className: 'of-term',
      hasWeeks: true,
      isOutside: (day) => day < term.start || day > term.end,
      above: (_, index) => renderBand(rows[index]?.band, wording, actions),
      lines: linesOf,
    },
    state,
    wording,
    actions,
  )}`;
}

function linesOf({ cells }: WeekRow): number {
  const drawn = cells.flatMap((cell) => cell.segments.map((segment) => segment.lane + 1));
  const most = Math.max(FEWEST_LINES, ...drawn);
  return cells.some((cell) => cell.hiddenCount > 0) ? LINES_PER_DAY + 1 : Math.min(most, LINES_PER_DAY);
}

function renderBand(
  band: MonthBand | undefined,
  { strings: { calendar } }: Wording,
  { onOpen }: GridActions,
): TemplateResult | typeof nothing {
  if (!band) return nothing;
  const { year, month } = partsOfMonth(band.month);
  return html`<tr class="band">
    <th scope="rowgroup" colspan="8">
      <div class="band-box">
        <span class="band-name" aria-label=${calendar.monthTitle(year, month)}>${calendar.monthName(month)}</span>
        ${band.activities.length > 0 ? renderShelfItems(band.activities, onOpen) : nothing}
      </div>
    </th>
  </tr>`;
}
