/**
 * The plan along an axis. Rows are drawings of their own, so that paper can be cut between them. Only presentation
 * attributes and classes: a style attribute would break the strict CSP.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { formatSpan } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { nameLane } from './lanes.js';
import { namePhase } from './name-phase.js';
import { renderKey, renderMark, SIZES } from './render-mark.js';
import { renderPhaseBody, type ShownPhase } from './render-phase.js';
import { type Band, percentOf, round, type Scale, type Tick } from './scale.js';
import type { Lane, Row, TimelineLayout } from './timeline-layout.js';

/** Lines of the axis: today, terms or school years, months or weeks; none without words. */
const TODAY_PX = 20;
const BANDS_PX = 24;
const TICKS_PX = 22;
const LANE_NAME_PX = 34;
/** From here on lanes can be folded. */
const MANY_LANES = 5;

export interface ChartState {
  phases: readonly ShownPhase[];
  /** Steps of zoom of the layout. */
  zoom: number;
  /** The phase whose details stand open. */
  openIndex: number | undefined;
  /** Lines of the axis in each row, for paper: what is as high as all rows ends too early where sheets leave gaps. */
  lines: ((top: number, height: number) => SVGTemplateResult) | undefined;
}

/** The arguments stand apart so that a drawing of which none has changed can be left alone. */
export function renderChart(
  layout: TimelineLayout,
  phases: readonly ShownPhase[],
  zoom: number,
  today: string | undefined,
  openIndex: number | undefined,
  isForPaper: boolean,
  strings: ElementStrings<'timeline' | 'chart'>,
): TemplateResult {
  const { scale, lanes, undated, from, to } = layout;
  const todayX = today && today >= from && today <= to ? percentOf(today, layout) : undefined;
  const state: ChartState = {
    phases,
    zoom,
    openIndex,
    lines: isForPaper ? (top, height) => renderLines(scale, top, height) : undefined,
  };
  const label = strings.chart.overview(
    layout.phases,
    layout.points,
    formatSpan(from, to, 'day', strings.lang, { year: phases[0]?.saysYear === true }),
  );
  const ticksPx = TODAY_PX + (scale.bands.length + scale.vacations.length > 0 ? BANDS_PX : 0);
  const axisPx = ticksPx + (scale.ticks.length > 0 ? TICKS_PX : 0);
  return html`<div class="chart ${layout.density}" part="overview" role="group" aria-label=${label}>
    <div class="axis" aria-hidden="true">
      <svg class="track" height=${axisPx}>
        ${scale.vacations.map(({ x, width }) => svg`<rect class="gap" x="${x}%" y=${TODAY_PX} width="${width}%" height=${BANDS_PX}></rect>`)}
        ${renderToday(todayX, axisPx, strings)} ${scale.bands.map((band) => renderBand(band, '', axisPx))} ${scale.vacations.map((band) => renderBand(band, 'gap', axisPx))} ${scale.ticks.map((tick, index) => renderTick(tick, scale.ticks[index + 1]?.x ?? 100, ticksPx))}
      </svg>
    </div>
    <div class="scroll">
      <div class="track lanes">
        <svg class="grid" width="100%" height="100%" aria-hidden="true">
          <defs>${renderFade('in', 0)}${renderFade('out', 1)}</defs>
          ${scale.vacations.map(({ x, width }) => svg`<rect class="gap" x="${x}%" width="${width}%" height="100%"></rect>`)}
          ${renderLines(scale, 0, '100%')}
          ${todayX === undefined ? nothing : svg`<line class="now" x1="${todayX}%" x2="${todayX}%" y2="100%"></line>`}
        </svg>
        ${lanes.map((lane, index) => renderLane(lane, index, layout, state, strings))}
      </div>
    </div>
    ${undated.length > 0 ? renderShelf(undated, state, strings) : nothing}
    ${layout.density === 'roomy' ? nothing : html`<p class="key" aria-hidden="true">${today ? renderKey(phases, strings) : nothing}</p>`}
  </div>`;
}

/** @param from Where nothing is seen: 0 at the left, 1 at the right. */
function renderFade(id: string, from: number): SVGTemplateResult {
  return svg`<linearGradient id=${id} x1=${from} x2=${1 - from}><stop stop-opacity="0.9"></stop><stop offset="1" stop-opacity="0"></stop></linearGradient>`;
}

/** Two nodes for all lines; they keep their width however far the drawing is stretched. */
function renderLines({ ticks, bands }: Scale, top: number, height: number | string): SVGTemplateResult {
  const draw = (places: readonly Tick[]) => places.map(({ x }) => `M${x} 0v1`).join('');
  return svg`<svg class="lines" y=${top} width="100%" height=${height} viewBox="0 0 100 1" preserveAspectRatio="none"><path d=${draw(ticks)}></path><path class="strong" d=${draw(bands)}></path></svg>`;
}

function renderBand({ x, width, text }: Band, name: '' | 'gap', axisPx: number): SVGTemplateResult {
  return svg`<line x1="${x}%" x2="${x}%" y1=${TODAY_PX} y2=${axisPx}></line><text class="band ${name}" x="${x}%" dx="6" y="34" data-end=${round(x + width)}>${text}</text>`;
}

function renderTick({ x, text }: Tick, end: number, topPx: number): SVGTemplateResult {
  return svg`<line x1="${x}%" x2="${x}%" y1=${topPx} y2=${topPx + TICKS_PX}></line><text x="${x}%" dx="6" y=${topPx + 14} data-end=${end}>${text}</text>`;
}

function renderToday(
  x: number | undefined,
  axisPx: number,
  { timeline }: ElementStrings<'timeline' | 'chart'>,
): SVGTemplateResult | typeof nothing {
  if (x === undefined) return nothing;
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  return svg`<g class="this-day"><line class="now" x1="${x}%" x2="${x}%" y1="18" y2=${axisPx}></line>
    <text x="${x}%" y="13" text-anchor=${anchor}>${timeline.today}</text></g>`;
}

/** Heads that can be folded go on counting below the phases, from −1. */
function renderLane(
  lane: Lane,
  place: number,
  { lanes, density }: TimelineLayout,
  state: ChartState,
  strings: ElementStrings<'timeline' | 'chart'>,
): TemplateResult {
  const name = nameLane(lane, lanes, strings.timeline);
  const rows = lane.rows.map((row, index) => renderRow(row, index === 0 ? LANE_NAME_PX : 0, density, state, strings));
  if (lanes.length < MANY_LANES)
    return html`<section class="lane">${name ? html`<h3 class="lane-name">${name}</h3>` : nothing} ${rows}</section>`;
  const count = lane.rows.reduce((sum, { marks }) => sum + marks.length, 0);
  return html`<details class="lane" open>
    <summary class="lane-name" data-index=${-1 - place} tabindex="-1">${name} <span class="count">${count}</span></summary>
    ${rows}
  </details>`;
}

function renderRow(
  { marks, isPoints }: Row,
  topPx: number,
  density: TimelineLayout['density'],
  state: ChartState,
  strings: ElementStrings<'timeline' | 'chart'>,
): TemplateResult {
  const height = SIZES[density][isPoints ? 'points' : 'bars'][0];
  return html`<svg class="row" width="100%" height=${height}>
      ${state.lines?.(-topPx, height + topPx) ?? nothing} ${marks.map((mark) => renderMark(mark, height, density, state, strings))}
    </svg>
    ${renderCard(
      marks.map(({ index }) => index),
      state,
      strings,
    )}`;
}

/** What has no place on the axis is named below it, in the author's words. */
function renderShelf(
  undated: readonly number[],
  state: ChartState,
  strings: ElementStrings<'timeline' | 'chart'>,
): TemplateResult {
  const { timeline } = strings;
  return html`<section class="shelf">
    <h3 class="lane-name">${timeline.undated}</h3>
    ${undated.map((index) => {
      const shown = state.phases[index] as ShownPhase;
      const { phase } = shown;
      return html`<span class="mark chip" data-index=${index} role="button" tabindex="-1" aria-expanded=${index === state.openIndex ? 'true' : 'false'} aria-label=${namePhase(shown, strings)}>${phase.title} <small>${phase.dateText}</small></span>`;
    })}
    ${renderCard(undated, state, strings)}
  </section>`;
}

/** Details of the phase that is open, where it is one of those given. */
function renderCard(
  indexes: readonly number[],
  { openIndex, phases }: ChartState,
  strings: ElementStrings<'timeline' | 'chart'>,
): TemplateResult | typeof nothing {
  const open = openIndex !== undefined && indexes.includes(openIndex) ? phases[openIndex] : undefined;
  return open ? html`<div class="card">${renderPhaseBody(open, strings)}</div>` : nothing;
}
