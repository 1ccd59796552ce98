/**
 * The overview: one drawing for the eye, since the list says everything in words. Only presentation attributes and
 * classes: a style attribute would break the strict CSP.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { ShownStatus } from './phase-status.js';
import {
  type Bar,
  cutBar,
  type Label,
  type Milestone,
  percentOf,
  type Tick,
  type TimelineLayout,
} from './timeline-layout.js';

const TODAY_BAND_PX = 20;
const MONTH_BAND_PX = 26;
const LANE_PX = 68;
const BARE_LANE_PX = 10;
const BAR_PX = 12;
const RUNNING_BAR_PX = 18;
const MILESTONE_LANE_PX = 46;

export interface OverviewState {
  label: string;
  /** By index of the phase. */
  statuses: readonly (ShownStatus | undefined)[];
  today: string | undefined;
  /** Index of the phase that has the focus in the list. */
  active: number | undefined;
}

export function renderOverview(
  layout: TimelineLayout,
  state: OverviewState,
  strings: ElementStrings<'timeline'>,
  onPick: (phaseIndex: number) => void,
): TemplateResult {
  const top = TODAY_BAND_PX + MONTH_BAND_PX;
  const lanePx = layout.isLabelled ? LANE_PX : BARE_LANE_PX;
  const axis = top + layout.barLanes * lanePx + 16;
  const bottom =
    layout.milestones.length === 0 ? 4 : layout.isLabelled ? 12 + layout.milestoneLanes * MILESTONE_LANE_PX : 12;
  return html`<svg class="overview" part="overview" role="img" aria-label=${state.label} width="100%" height=${axis + bottom}>
    ${layout.ticks.map((tick, index) => renderTick(tick, layout.ticks[index + 1], axis, strings))}
    <line class="axis" x1="0%" x2="100%" y1=${axis} y2=${axis}></line>
    ${layout.bars.map((bar) => renderBar(bar, top + bar.lane * lanePx, layout.isLabelled, state, onPick))}
    ${renderToday(layout, state.today, axis, strings)}
    ${layout.bars.map((bar) => renderBarLabel(bar, top + bar.lane * lanePx, state, onPick))}
    ${layout.milestones.map((milestone) => renderMilestone(milestone, axis, state, onPick))}
  </svg>`;
}

function renderTick(
  tick: Tick,
  next: Tick | undefined,
  axis: number,
  { timeline }: ElementStrings<'timeline'>,
): SVGTemplateResult {
  // A month of which the plan has only the last days keeps its line and leaves the words to the next.
  const isTight = next !== undefined && next.x - tick.x < 5;
  const y = TODAY_BAND_PX + 16;
  const words = tick.withYear
    ? `${timeline.yearTick(tick.year)}${tick.month === 1 ? '' : timeline.monthTick(tick.month)}`
    : timeline.monthTick(tick.month);
  return svg`<g class="tick">
    <line x1="${tick.x}%" x2="${tick.x}%" y1=${TODAY_BAND_PX + MONTH_BAND_PX - 4} y2=${axis}></line>
    ${isTight ? nothing : svg`<text x="${tick.x}%" y=${y} text-anchor=${tick.x > 93 ? 'end' : 'start'}>${words}</text>`}
  </g>`;
}

function renderBar(
  bar: Bar,
  top: number,
  isLabelled: boolean,
  state: OverviewState,
  onPick: (index: number) => void,
): SVGTemplateResult {
  const status = state.statuses[bar.phaseIndex];
  const height = isLabelled ? (status === 'running' ? RUNNING_BAR_PX : BAR_PX) : BARE_LANE_PX - 4;
  const y = isLabelled ? top + 50 - height / 2 : top;
  return svg`<g class=${classOf('bar', status, bar.phaseIndex === state.active)} @click=${() => onPick(bar.phaseIndex)}>
    ${cutBar(bar).map(
      (piece) =>
        svg`<rect x="${piece.x}%" y=${y} width="${piece.width}%" height=${height} opacity=${piece.opacity}></rect>`,
    )}
  </g>`;
}

/** Above today's line, whose stroke would cross the words. */
function renderBarLabel(
  bar: Bar,
  top: number,
  state: OverviewState,
  onPick: (index: number) => void,
): SVGTemplateResult {
  const { label, phaseIndex } = bar;
  if (!label) return svg``;
  return svg`<g class=${classOf('bar', state.statuses[phaseIndex], phaseIndex === state.active)} @click=${() => onPick(phaseIndex)}>
    ${renderLabel(label, top + 18)}
  </g>`;
}

function renderMilestone(
  milestone: Milestone,
  axis: number,
  state: OverviewState,
  onPick: (index: number) => void,
): SVGTemplateResult {
  const { x, label, lane, phaseIndex } = milestone;
  const y = axis + 28 + lane * MILESTONE_LANE_PX;
  return svg`<g class=${classOf('milestone', state.statuses[phaseIndex], phaseIndex === state.active)} @click=${() => onPick(phaseIndex)}>
    ${label ? svg`<line class="leader" x1="${x}%" x2="${x}%" y1=${axis} y2=${y - 14}></line>` : nothing}
    <svg x="${x}%" y=${axis} overflow="visible"><path d="M0-7 7 0 0 7-7 0z"></path></svg>
    ${label ? renderLabel(label, y) : nothing}
  </g>`;
}

function renderLabel({ title, date, x, anchor }: Label, y: number): SVGTemplateResult {
  return svg`<text class="label-title" x="${x}%" y=${y} text-anchor=${anchor}>${title}</text>
    <text class="label-date" x="${x}%" y=${y + 18} text-anchor=${anchor}>${date}</text>`;
}

function renderToday(
  layout: TimelineLayout,
  today: string | undefined,
  axis: number,
  { timeline }: ElementStrings<'timeline'>,
): SVGTemplateResult | typeof nothing {
  if (!today || today < layout.from || today > layout.to) return nothing;
  const x = percentOf(today, layout);
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  return svg`<g class="today">
    <text x="${x}%" y="13" text-anchor=${anchor}>${timeline.today}</text>
    <line x1="${x}%" x2="${x}%" y1=${TODAY_BAND_PX} y2=${axis}></line>
  </g>`;
}

function classOf(kind: string, status: ShownStatus | undefined, isActive: boolean): string {
  return [kind, status ?? 'untold', isActive ? 'active' : ''].filter(Boolean).join(' ');
}
