/**
 * The plan along an axis. Rows are drawings of their own, so that paper can be cut between them. Only presentation
 * attributes and classes: a style attribute would break the strict CSP.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { formatSpan } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { nameLane } from './lanes.js';
import { renderMark, SIZES } from './render-mark.js';
import { renderPhaseBody, type ShownPhase } from './render-phase.js';
import { type Band, percentOf, round, type Scale, type Tick } from './scale.js';
import type { Lane, Row, TimelineLayout } from './timeline-layout.js';

/** A line each for today, for terms or school years, and for months or weeks. */
const AXIS_PX = 66;
const LANE_NAME_PX = 34;
/** From here on lanes can be folded. */
const MANY_LANES = 5;

export interface ChartState {
  phases: readonly ShownPhase[];
  /** Steps of zoom of the layout. */
  zoom: number;
  /** The one phase in the tab order, the one that has the focus, and the one whose details stand open. */
  focusIndex: number;
  activeIndex: number | undefined;
  openIndex: number | undefined;
  /** Lines of the axis in each row: what is as high as all rows ends too early where sheets leave gaps. */
  lines: ((isFirst: boolean) => SVGTemplateResult[]) | undefined;
}

/** The arguments stand apart so that a drawing of which none has changed can be left alone. */
export function renderChart(
  layout: TimelineLayout,
  phases: readonly ShownPhase[],
  zoom: number,
  today: string | undefined,
  focusIndex: number,
  activeIndex: number | undefined,
  openIndex: number | undefined,
  isPrinting: boolean,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const { scale, lanes, from, to } = layout;
  const todayX = today && today >= from && today <= to ? percentOf(today, layout) : undefined;
  // A phase without dates may have had the focus in the list: the drawing then begins with its first.
  const drawn = lanes.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ index }) => index)));
  const state: ChartState = {
    phases,
    zoom,
    focusIndex: drawn.includes(focusIndex) ? focusIndex : Math.min(...drawn),
    activeIndex,
    openIndex,
    lines: isPrinting ? (isFirst) => renderLines(scale, isFirst ? -LANE_NAME_PX : 0) : undefined,
  };
  const label = strings.timeline.overview(layout.phases, layout.points, formatSpan(from, to, 'day', strings.lang));
  return html`<div class="chart ${layout.density}" part="overview" role="group" aria-label=${label}>
    <div class="axis" aria-hidden="true">
      <svg class="track" height=${AXIS_PX}>
        ${scale.bands.map(renderBand)} ${scale.ticks.map(renderTick)} ${renderToday(todayX, strings)}
      </svg>
    </div>
    <div class="scroll">
      <div class="track lanes">
        <svg class="grid" width="100%" height="100%" aria-hidden="true">
          ${scale.vacations.map(({ x, width }) => svg`<rect x="${x}%" width="${width}%" height="100%"></rect>`)}
          ${isPrinting ? nothing : renderLines(scale, 0)}
          ${todayX === undefined ? nothing : renderLine(todayX, 'now')}
        </svg>
        ${lanes.map((lane) => renderLane(lane, layout, state, strings))}
      </div>
    </div>
  </div>`;
}

function renderLines({ ticks, bands }: Scale, top: number): SVGTemplateResult[] {
  return [...ticks.map(({ x }) => renderLine(x, '', top)), ...bands.map(({ x }) => renderLine(x, 'strong', top))];
}

function renderLine(x: number, name: string, top = 0): SVGTemplateResult {
  return svg`<line class=${name} x1="${x}%" x2="${x}%" y1=${top} y2="100%"></line>`;
}

function renderBand({ x, width, text }: Band): SVGTemplateResult {
  return svg`<line x1="${x}%" x2="${x}%" y1="20" y2=${AXIS_PX}></line><text class="band" x="${x}%" dx="6" y="34" data-end=${round(x + width)}>${text}</text>`;
}

function renderTick({ x, text }: Tick): SVGTemplateResult {
  return svg`<line x1="${x}%" x2="${x}%" y1="44" y2=${AXIS_PX}></line><text x="${x}%" dx="6" y="58">${text}</text>`;
}

function renderToday(
  x: number | undefined,
  { timeline }: ElementStrings<'timeline'>,
): SVGTemplateResult | typeof nothing {
  if (x === undefined) return nothing;
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  return svg`<g class="today"><line class="now" x1="${x}%" x2="${x}%" y1="18" y2=${AXIS_PX}></line>
    <text x="${x}%" y="13" text-anchor=${anchor}>${timeline.today}</text></g>`;
}

/** Each fold is a tab stop: few lanes do without. */
function renderLane(
  lane: Lane,
  { lanes, density }: TimelineLayout,
  state: ChartState,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const name = nameLane(lane, lanes, strings.timeline);
  const rows = lane.rows.map((row, index) => renderRow(row, index === 0, density, state, strings));
  if (lanes.length < MANY_LANES)
    return html`<section class="lane">${name ? html`<h3 class="lane-name">${name}</h3>` : nothing} ${rows}</section>`;
  const count = lane.rows.reduce((sum, { marks }) => sum + marks.length, 0);
  return html`<details class="lane" open>
    <summary class="lane-name">${name} <span class="count">${count}</span></summary>
    ${rows}
  </details>`;
}

function renderRow(
  { marks, isPoints }: Row,
  isFirst: boolean,
  density: TimelineLayout['density'],
  state: ChartState,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const height = SIZES[density][isPoints ? 'points' : 'bars'][0];
  const open = marks.find(({ index }) => index === state.openIndex);
  return html`<svg class="row" width="100%" height=${height}>
      ${state.lines?.(isFirst) ?? nothing} ${marks.map((mark) => renderMark(mark, height, density, state, strings))}
    </svg>
    ${
      open ? html`<div class="card">${renderPhaseBody(state.phases[open.index] as ShownPhase, strings)}</div>` : nothing
    }`;
}
