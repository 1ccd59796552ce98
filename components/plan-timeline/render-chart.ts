/**
 * The plan along an axis. Rows are drawings of their own, so that paper can be cut between them. Only presentation
 * attributes and classes: a style attribute would break the strict CSP.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describeShort, namePhase } from './describe-phase.js';
import { renderPhaseBody, SHAPES, type ShownPhase } from './render-phase.js';
import { type Band, percentOf, round, type Tick } from './scale.js';
import { cutBar, type Density, type Mark, type Row, type TimelineLayout } from './timeline-layout.js';

/** A line each for today, for terms or school years, and for months or weeks. */
const AXIS_PX = 66;
/** Height of a row, middle of its shapes, height of its bars; of points: height and middle. */
const SIZES: Record<Density, { bars: [number, number, number]; points: [number, number] }> = {
  roomy: { bars: [70, 51, 12], points: [50, 16] },
  compact: { bars: [38, 25, 8], points: [26, 11] },
  bare: { bars: [13, 6, 8], points: [16, 8] },
};

export interface ChartState {
  label: string;
  phases: readonly ShownPhase[];
  /** Steps of zoom of the layout. */
  zoom: number;
  today: string | undefined;
  /** The one phase in the tab order, the one that has the focus, and the one whose details stand open. */
  focusIndex: number;
  activeIndex: number | undefined;
  openIndex: number | undefined;
}

export function renderChart(
  layout: TimelineLayout,
  state: ChartState,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const { scale, lanes, density } = layout;
  const todayX =
    state.today && state.today >= layout.from && state.today <= layout.to ? percentOf(state.today, layout) : undefined;
  const isGrouped = lanes.length > 1;
  return html`<div class="chart ${density}" part="overview" role="group" aria-label=${state.label}>
    <div class="track">
      <div class="axis" aria-hidden="true">
        <svg width="100%" height=${AXIS_PX}>
          ${scale.bands.map(renderBand)} ${scale.ticks.map(renderTick)} ${renderToday(todayX, strings)}
        </svg>
      </div>
      <div class="rows">
        <div class="lanes">
          <svg class="grid" width="100%" height="100%" aria-hidden="true">
            ${scale.vacations.map(({ x, width }) => svg`<rect x="${x}%" width="${width}%" height="100%"></rect>`)}
            ${scale.ticks.map(({ x }) => svg`<line x1="${x}%" x2="${x}%" y2="100%"></line>`)}
            ${scale.bands.map(({ x }) => svg`<line class="strong" x1="${x}%" x2="${x}%" y2="100%"></line>`)}
            ${todayX === undefined ? nothing : svg`<line class="now" x1="${todayX}%" x2="${todayX}%" y2="100%"></line>`}
          </svg>
          ${lanes.map(
            ({ title, rows }) => html`<section class="lane">
              ${isGrouped ? html`<h3 class="lane-name">${title || strings.timeline.otherLane}</h3>` : nothing}
              ${rows.map((row) => renderRow(row, density, state, strings))}
            </section>`,
          )}
        </div>
      </div>
    </div>
  </div>`;
}

function renderBand({ x, text }: Band): SVGTemplateResult {
  return svg`<line x1="${x}%" x2="${x}%" y1="20" y2=${AXIS_PX}></line><text class="band" x="${x}%" dx="6" y="34">${text}</text>`;
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

function renderRow(row: Row, density: Density, state: ChartState, strings: ElementStrings<'timeline'>): TemplateResult {
  const height = row.isPoints ? SIZES[density].points[0] : SIZES[density].bars[0];
  const open = row.marks.find(({ index }) => index === state.openIndex);
  return html`<svg class="row" width="100%" height=${height}>
      ${row.marks.map((mark) => renderMark(mark, row.isPoints, height, density, state, strings))}
    </svg>
    ${
      open ? html`<div class="card">${renderPhaseBody(state.phases[open.index] as ShownPhase, strings)}</div>` : nothing
    }`;
}

/** A phase in its row. The button lies above its words and holds none: they may be cut short, its name is not. */
function renderMark(
  mark: Mark,
  isPoint: boolean,
  height: number,
  density: Density,
  state: ChartState,
  strings: ElementStrings<'timeline'>,
): SVGTemplateResult {
  const { index } = mark;
  const shown = state.phases[index] as ShownPhase;
  const { progress } = shown.phase;
  const classes = [
    mark.kind,
    shown.status ?? 'untold',
    ...(progress && shown.status !== 'done' ? ['measured'] : []),
    ...(index === state.activeIndex ? ['active'] : []),
  ].join(' ');
  return svg`<g class="mark ${classes}" data-index=${index}>${isPoint ? renderPoint(mark, shown, density, strings) : renderBar(mark, shown, density, state.zoom, strings)}<rect class="hit" x="${mark.from}%" width="${round(mark.to - mark.from)}%" height=${height} role="button" tabindex=${index === state.focusIndex ? '0' : '-1'} aria-expanded=${index === state.openIndex ? 'true' : 'false'} aria-label=${namePhase(shown.phase, shown.kind, shown.status, strings)}></rect></g>`;
}

function renderBar(
  mark: Mark,
  { phase, status }: ShownPhase,
  density: Density,
  zoom: number,
  strings: ElementStrings<'timeline'>,
): SVGTemplateResult {
  const [, middle, thin] = SIZES[density].bars;
  const height = status === 'running' && density !== 'bare' ? thin * 1.5 : thin;
  const y = middle - height / 2;
  const { label } = mark;
  const pieces = cutBar(mark, zoom);
  const solid = pieces.find(({ opacity }) => opacity === 1) ?? mark;
  const parts = pieces
    .filter((piece) => piece !== solid)
    .map(
      ({ x, width, opacity }) =>
        svg`<rect class="bar" x="${x}%" y=${y} width="${width}%" height=${height} opacity=${opacity}></rect>`,
    );
  // A share of the bar is done as far as the author says; time that has passed is no progress.
  if (phase.progress && status !== 'done')
    parts.push(
      svg`<rect class="bar part" x="${mark.x}%" y=${y} width="${round(mark.width * Math.min(phase.progress, 1))}%" height=${height}></rect>`,
    );
  if (label)
    parts.push(
      svg`<text aria-hidden="true" class="label" x="${label.x}%" y=${label.date ? 17 : 14} text-anchor=${label.anchor}>${label.title}</text>`,
    );
  if (label?.date)
    parts.push(
      svg`<text aria-hidden="true" x="${label.x}%" y="36" text-anchor=${label.anchor}>${dateWords(phase, status, strings)}</text>`,
    );
  return svg`<rect class="bar" x="${solid.x}%" y=${y} width="${solid.width}%" height=${height}></rect>${parts.length > 0 ? parts : nothing}`;
}

function renderPoint(
  { x, label, softStart, softEnd, kind }: Mark,
  { phase, status }: ShownPhase,
  density: Density,
  strings: ElementStrings<'timeline'>,
): SVGTemplateResult {
  const isSoft = kind !== 'deadline' && (softStart || softEnd);
  const words = label
    ? svg`<text aria-hidden="true" class="label" x=${label.dx} y="5" text-anchor=${label.anchor}>${label.title}</text>${
        label.date
          ? svg`<text aria-hidden="true" x=${label.dx} y="24" text-anchor=${label.anchor}>${dateWords(phase, status, strings)}</text>`
          : nothing
      }`
    : nothing;
  return svg`<svg x="${x}%" y=${SIZES[density].points[1]}><path class="shape ${isSoft ? 'soft' : ''}" d=${SHAPES[kind]}></path>${words}</svg>`;
}

/** The date, and once the day is known how far the phase is. The layout keeps room for both. */
function dateWords(
  phase: ShownPhase['phase'],
  status: ShownPhase['status'],
  { timeline, lang }: ElementStrings<'timeline'>,
): string {
  const date = describeShort(phase, lang, timeline.undated);
  return status ? `${date} · ${timeline[status]}` : date;
}
