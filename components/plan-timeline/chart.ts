/** The drawing of a timeline: a part of its own, loaded where it is to be seen. */
import { css, type LitElement, type TemplateResult } from 'lit';
import type { Lang, Term } from '../records/index.js';
import { memo } from '../shared/memo.js';
import { stringsOf } from '../shared/strings/chart.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { axisStyles } from './axis.styles.js';
import { ChartWidthController } from './chart-width.js';
import { marksStyles } from './marks.styles.js';
import { describeShort } from './name-phase.js';
import { columnOf } from './phase-kind.js';
import { frameOf } from './phase-span.js';
import { renderChart } from './render-chart.js';
import {
  type LayoutOptions,
  layOutTimeline,
  mostZoom,
  NOMINAL_WIDTH_PX,
  type TimelineLayout,
} from './timeline-layout.js';
import type { TimelineModel } from './timeline-model.js';

/** What the drawing adds to the styles of the list. */
export const chartStyles = css`${axisStyles}${marksStyles}`;

/** A drawing of one bar says less than the line of text below it; so do several on one day. */
const FEWEST = 2;

/** One list for all that have none: a new one would ask for a new layout. */
const NO_TERMS: readonly Term[] = [];

/** What is drawn, and how. */
export interface ChartInput extends Pick<TimelineModel, 'shown' | 'phases' | 'groups' | 'saysYear'> {
  terms: readonly Term[] | undefined;
  /** Steps of zoom that are asked for. */
  zoom: number;
  isPrinting: boolean;
  lang: Lang;
}

/** The drawing of one element. */
export class Chart {
  /** `undefined` where there is too little to draw. */
  layout: TimelineLayout | undefined;
  /** Steps of zoom that are shown, and that the plan has use for. */
  zoom = 0;
  mostZoom = 0;
  readonly #width: ChartWidthController;
  readonly #layOut = memo(layOut);
  readonly #draw = memo(renderChart);

  /** @param isPrerendered Whether the drawing stands there as the server made it. */
  constructor(host: LitElement, isPrerendered: boolean) {
    this.#width = new ChartWidthController(host, isPrerendered);
  }

  /** To be called before each `render`. */
  layOut({ phases, groups, saysYear, terms = NO_TERMS, zoom, isPrinting, lang }: ChartInput): void {
    const strings = stringsOf(lang);
    const frame = frameOf(phases);
    this.mostZoom = frame ? mostZoom(frame) : 0;
    // Paper shows the whole plan.
    this.zoom = isPrinting || !(zoom > 0) ? 0 : Math.min(Math.floor(zoom), this.mostZoom);
    const { widthPx, rowsPx } = this.#width;
    const layout = isPrinting
      ? this.#layOut(phases, groups, saysYear, terms, 0, undefined, undefined, strings)
      : this.#layOut(phases, groups, saysYear, terms, this.zoom, widthPx, rowsPx, strings);
    const says = layout && layout.phases + layout.points >= FEWEST && layout.from < layout.to;
    this.layout = says ? layout : undefined;
  }

  /**
   * @param openIndex The phase whose details stand open.
   * @returns The same object as long as nothing has changed.
   */
  render(
    { shown, isPrinting, lang }: ChartInput,
    today: string | undefined,
    openIndex: number | undefined,
  ): TemplateResult | undefined {
    return (
      this.layout &&
      this.#draw(this.layout, shown, this.zoom, today, openIndex, today === undefined || isPrinting, stringsOf(lang))
    );
  }

  /** From now on rows may change: the reader asked for something else. */
  release(): void {
    this.#width.rowsPx = this.#width.widthPx;
  }

  /** How long the drawing is at the zoom that is shown, as a value of `width`; empty for the whole plan in view. */
  get length(): string {
    const factor = 2 ** this.zoom;
    return factor === 1 ? '' : `max(${100 * factor}%, ${NOMINAL_WIDTH_PX * factor}px)`;
  }
}

function layOut(
  phases: TimelineModel['phases'],
  lanes: TimelineModel['groups'],
  saysYear: boolean,
  terms: readonly Term[],
  zoom: number,
  widthPx: number | undefined,
  rowsPx: number | undefined,
  strings: ElementStrings<'timeline' | 'chart'>,
): TimelineLayout | undefined {
  const words = strings.chart;
  return layOutTimeline(phases, { lanes, terms, zoom, words, dateOf: dateWords(saysYear, strings), widthPx, rowsPx });
}

/** Dates with room for how far a phase is, though that is not known yet. */
function dateWords(saysYear: boolean, strings: ElementStrings<'timeline' | 'chart'>): LayoutOptions['dateOf'] {
  const { planned, running, done, over } = strings.timeline;
  const longest = [planned, running, done, over].sort((a, b) => b.length - a.length)[0];
  return (phase) => {
    const words = describeShort(phase, saysYear, strings);
    return columnOf(phase, 'target') ? words : `${words} · ${longest}`;
  };
}
