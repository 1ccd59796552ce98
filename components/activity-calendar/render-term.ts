/** The term as it hangs on the wall: teaching weeks from top to bottom, months as bands across. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../records/index.js';
import type { Drawing } from './drawing.js';
import { partsOfMonth } from './month-grid.js';
import { LINES_PER_DAY } from './month-view.js';
import { inOrder } from './period.js';
import { renderGrid } from './render-grid.js';
import { renderShelf, renderShelfItems } from './render-shelf.js';
import type { MonthBand, TermView } from './term-view.js';
import { linesNeeded, type WeekRow } from './week-lanes.js';

/** Lines of a week with nothing in it. */
const FEWEST_LINES = 1;

export function renderTerm({ term, rows, shelf }: TermView, drawing: Drawing): TemplateResult {
  const { calendar } = drawing.strings;
  return html`${renderShelf(calendar.withinTerm, shelf, Number.POSITIVE_INFINITY, drawing)}${renderGrid(
    rows,
    {
      label: calendar.termTitle(term.schoolYear, term.name),
      className: 'of-term',
      hasWeeks: true,
      isOutside: (day) => day < term.start || day > term.end,
      above: (index) => renderBand(rows[index]?.band, drawing),
      lines: linesOf,
    },
    drawing,
  )}`;
}

function linesOf({ cells }: WeekRow): number {
  const most = Math.max(FEWEST_LINES, ...cells.map(linesNeeded));
  return cells.some((cell) => cell.hiddenCount > 0) ? LINES_PER_DAY + 1 : Math.min(most, LINES_PER_DAY);
}

function renderBand(band: MonthBand | undefined, drawing: Drawing): TemplateResult | typeof nothing {
  if (!band) return nothing;
  const { calendar } = drawing.strings;
  const { year, month } = partsOfMonth(band.month);
  return html`<tr class="band">
    <th scope="rowgroup" colspan="8">
      <div class="band-box">
        <span class="band-name" aria-label=${calendar.monthTitle(year, month)}>${calendar.monthName(month)}</span>
        ${band.activities.length > 0 ? renderShelfItems(band.activities, drawing) : nothing}
      </div>
    </th>
  </tr>`;
}

/** The terms to choose from, beside the buttons that turn them. */
export function renderTermChoice(
  shown: Term,
  { terms, strings: { calendar }, isLive, act }: Drawing,
): TemplateResult | typeof nothing {
  if (terms.length < 2) return nothing;
  const ordered = inOrder(terms);
  const onChange = (event: Event) => {
    const term = ordered[(event.target as HTMLSelectElement).selectedIndex] as Term;
    act('showTerm', term);
  };
  const isOneYear = terms.every(({ schoolYear }) => schoolYear === shown.schoolYear);
  return html`<select
    class="terms"
    aria-label=${calendar.chooseTerm}
    ?disabled=${!isLive}
    @change=${onChange}
  >
    ${ordered.map((each) => html`<option .selected=${each === shown}>${isOneYear ? each.name : calendar.termTitle(each.schoolYear, each.name)}</option>`)}
  </select>`;
}
