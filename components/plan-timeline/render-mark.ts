/** One phase in its row: bar or point, words, and the button above them. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { cutBar, type Piece } from './cut-bar.js';
import { describeShort, namePhase } from './describe-phase.js';
import type { ChartState } from './render-chart.js';
import { SHAPES, type ShownPhase } from './render-phase.js';
import { round } from './scale.js';
import type { Density, Mark } from './timeline-layout.js';

/** Height of a row, middle of its shapes, height of its bars; of points: height and middle. */
export const SIZES: Record<Density, { bars: [number, number, number]; points: [number, number] }> = {
  roomy: { bars: [70, 51, 12], points: [50, 16] },
  compact: { bars: [38, 25, 8], points: [26, 11] },
  bare: { bars: [13, 6, 8], points: [16, 8] },
};

const ROUND_PX = 3;

/** The button lies above the words and holds none: they may be cut short, its name is not. */
export function renderMark(
  mark: Mark,
  height: number,
  density: Density,
  { phases, openIndex, zoom }: ChartState,
  strings: ElementStrings<'timeline'>,
): SVGTemplateResult {
  const { index, from, to, kind } = mark;
  const shown = phases[index] as ShownPhase;
  const { phase, status } = shown;
  const share = status === 'done' ? 0 : Math.min(phase.progress ?? 0, 1);
  const shape = kind === 'phase' ? renderBar(mark, share, status, density, zoom) : renderPoint(mark, density);
  // One template with few holes: there may be hundreds.
  return svg`<g class="mark ${kind} ${status ?? 'untold'}${share ? ' measured' : ''}" data-index=${index}>${shape}${renderWords(mark, shown, strings)}<rect class="hit" x="${from}%" width="${round(to - from)}%" height=${height} role="button" tabindex="-1" aria-expanded=${index === openIndex ? 'true' : 'false'} aria-label=${namePhase(shown, strings)}></rect></g>`;
}

function renderBar(
  mark: Mark,
  share: number,
  status: ShownPhase['status'],
  density: Density,
  zoom: number,
): SVGTemplateResult | SVGTemplateResult[] {
  const [, middle, thin] = SIZES[density].bars;
  const height = status === 'running' && density !== 'bare' ? thin * 1.5 : thin;
  const y = middle - height / 2;
  const draw = (name: string, { x, width, opacity }: Piece, rx: number) =>
    svg`<rect class="bar ${name}" x="${x}%" y=${y} width="${width}%" height=${height} rx=${rx} opacity=${opacity}></rect>`;
  const pieces = cutBar(mark, zoom);
  const parts = pieces.map((piece) => draw('', piece, pieces.length > 1 ? 0 : ROUND_PX));
  // A share of the bar is done as far as the author says; time that has passed is no progress.
  if (share) parts.push(draw('part', { x: mark.x, width: round(mark.width * share), opacity: 1 }, ROUND_PX));
  return parts;
}

function renderPoint({ x, softStart, softEnd, kind }: Mark, density: Density): SVGTemplateResult {
  const isSoft = kind === 'milestone' && (softStart || softEnd);
  return svg`<svg x="${x}%" y=${SIZES[density].points[1]}><path class="shape ${isSoft ? 'soft' : ''}" d=${SHAPES[kind]}></path></svg>`;
}

/** Title and date. The layout keeps room for how far the phase is, too, which is said once the day is known. */
function renderWords(
  { label, kind, x, width }: Mark,
  { phase, status }: ShownPhase,
  strings: ElementStrings<'timeline'>,
): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const isBar = kind === 'phase';
  const end = isBar && label.anchor === 'start' ? round(x + width) : nothing;
  const write = (name: string, y: number, text: string) =>
    svg`<text aria-hidden="true" class=${name} x="${label.x}%" dx=${label.dx || nothing} y=${y} text-anchor=${label.anchor === 'end' ? 'end' : nothing} data-end=${end}>${text}</text>`;
  const title = write('label', isBar ? (label.date ? 17 : 14) : label.date ? 21 : 16, label.title);
  if (!label.date) return title;
  const date = describeShort(phase, strings);
  return svg`${title}${write('', isBar ? 36 : 40, status ? `${date} · ${strings.timeline[status]}` : date)}`;
}
