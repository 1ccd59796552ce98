/** One phase in its row: bar or point, words, and the button above them. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describeShort, namePhase } from './name-phase.js';
import type { ShownStatus } from './phase-status.js';
import type { ChartState } from './render-chart.js';
import { SHAPES, type ShownPhase } from './render-phase.js';
import { round } from './scale.js';
import { type SoftEnd, softEnds } from './soft-ends.js';
import type { Density, Mark } from './timeline-layout.js';

/** Height of a row, middle of its shapes, height of its bars; of points: height and middle. */
export const SIZES: Record<Density, { bars: [number, number, number]; points: [number, number] }> = {
  roomy: { bars: [70, 51, 12], points: [50, 16] },
  compact: { bars: [38, 25, 8], points: [26, 11] },
  bare: { bars: [13, 6, 8], points: [16, 8] },
};

const ROUND_PX = 3;
/** Drawn on what is done: at the end of a bar, in the middle of a milestone. */
const TICKS = { bar: 'M-9.5 0l2.5 2.5 4.5-5', milestone: 'M-3 0l2 2 4-4' };

/** How much of its colour a bar has of which no share is known; pale where nothing is said. */
const TONES: Partial<Record<ShownStatus, string>> = {
  done: 'past',
  over: 'past',
  running: 'full',
  today: 'full',
  moved: 'off',
  cancelled: 'off',
};

const KEYS = ['planned', 'running', 'over', 'done', 'moved', 'cancelled'] as const;

/** What the bars of a drawing look like that says no status in words; as many as are there, in the order of time. */
export function renderKey(
  phases: readonly ShownPhase[],
  { timeline }: ElementStrings<'timeline'>,
): (TemplateResult | typeof nothing)[] {
  const there = new Set(phases.map(({ status }) => (status === 'today' ? 'running' : status)));
  return KEYS.map((status) => {
    if (!there.has(status)) return nothing;
    const height = status === 'running' ? 12 : 8;
    return html`<span><svg width="32" height="14"><rect class="bar ${TONES[status] ?? 'pale'}" x="1" y=${7 - height / 2} width="30" height=${height} rx=${ROUND_PX}></rect>${status === 'done' ? renderTick('31', 7) : nothing}</svg> ${timeline[status]}</span>`;
  });
}

function renderTick(x: string, y: number): SVGTemplateResult {
  return svg`<svg x=${x} y=${y}><path class="tick" d=${TICKS.bar}></path></svg>`;
}

/** The button lies above the words and holds none: they may be cut short, its name is not. */
export function renderMark(
  mark: Mark,
  height: number,
  density: Density,
  { phases, openIndex, zoom }: ChartState,
  strings: ElementStrings<'timeline' | 'chart'>,
): SVGTemplateResult {
  const { index, from, to, kind } = mark;
  const shown = phases[index] as ShownPhase;
  const { phase, status } = shown;
  const share = status === 'done' ? 0 : Math.min(phase.progress ?? 0, 1);
  const words = renderWords(mark, shown, strings);
  const name = `mark ${kind} ${status ?? ''}`;
  const said = (status && TONES[status]) ?? 'pale';
  const tone = share && said !== 'off' ? 'pale' : said;
  const hit = [`${from}%`, `${round(to - from)}%`, index === openIndex ? 'true' : 'false', namePhase(shown, strings)];
  // No templates within templates for what is most of hundreds.
  if (kind !== 'phase')
    return svg`<g class=${name} data-index=${index}><svg x="${mark.x}%" y=${SIZES[density].points[1]}><path class="shape ${kind === 'milestone' && (mark.softStart || mark.softEnd) ? 'soft' : ''}" d=${SHAPES[kind]}></path>${kind === 'milestone' && status === 'done' ? svg`<path class="tick" d=${TICKS.milestone}></path>` : nothing}</svg>${words}<rect class="hit" x=${hit[0]} width=${hit[1]} height=${height} role="button" tabindex="-1" aria-expanded=${hit[2]} aria-label=${hit[3]}></rect></g>`;
  const [, middle, thin] = SIZES[density].bars;
  const bar = status === 'running' && density !== 'bare' ? thin * 1.5 : thin;
  const y = middle - bar / 2;
  const soft = softEnds(mark, zoom);
  // Above the whole bar, and past its edge: two pieces side by side would show a seam.
  const ends = soft.map(
    ({ x, width, fade }) =>
      svg`<rect x="${x}%" y=${y - 1} width="${width}%" height=${bar + 2} fill="url(#${fade})"></rect>`,
  );
  const solidEnd = mark.softEnd ? (soft[soft.length - 1] as SoftEnd).x : round(mark.x + mark.width);
  const tick = status === 'done' ? renderTick(`${solidEnd}%`, middle) : nothing;
  // A share of the bar is done as far as the author says; time that has passed is no progress.
  return svg`<g class=${name} data-index=${index}><rect class="bar ${tone}${soft.length > 0 ? ' faded' : ''}" x="${mark.x}%" y=${y} width="${mark.width}%" height=${bar} rx=${ROUND_PX}></rect><rect class="bar" x="${mark.x}%" y=${y} width="${round(mark.width * share)}%" height=${bar} rx=${ROUND_PX}></rect>${ends.length > 0 ? ends : nothing}${tick}${words}<rect class="hit" x=${hit[0]} width=${hit[1]} height=${height} role="button" tabindex="-1" aria-expanded=${hit[2]} aria-label=${hit[3]}></rect></g>`;
}

/** Title and date. The layout keeps room for how far the phase is, too, which is said once the day is known. */
function renderWords(
  { label, kind, x, width }: Mark,
  { phase, status, saysYear }: ShownPhase,
  strings: ElementStrings<'timeline' | 'chart'>,
): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const isBar = kind === 'phase';
  const end = isBar && label.anchor === 'start' ? round(x + width) : nothing;
  const write = (name: string, y: number, text: string) =>
    svg`<text aria-hidden="true" class=${name} x="${label.x}%" dx=${label.dx || nothing} y=${y} text-anchor=${label.anchor === 'end' ? 'end' : nothing} data-end=${end}>${text}</text>`;
  const title = write('label', isBar ? (label.date ? 17 : 14) : label.date ? 21 : 16, label.title);
  if (!label.date) return title;
  const date = describeShort(phase, saysYear, strings);
  return svg`${title}${write('', isBar ? 36 : 40, status ? `${date} · ${strings.timeline[status]}` : date)}`;
}
