/**
 * What a reader does with the timeline: a part of its own, loaded once the timeline stands. Zoom, grouping, keys, what is
 * open, and the address that keeps them.
 */
import { css, html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../shared/adopt-styles.js';
import { memo } from '../shared/memo.js';
import type { PrintStateController } from '../shared/print-state.js';
import { stringsFor } from '../shared/strings/chart.js';
import { UrlStateController, type UrlValues } from '../shared/url-state.js';
import { warnOnce } from '../shared/warn-once.js';
import type { Chart } from './chart.js';
import { ChartPlace } from './chart-place.js';
import { laneChoices } from './lane-choices.js';
import { LANES_BY } from './lanes.js';
import { moveFocus, stopOf } from './move-focus.js';
import { paperStyles } from './paper.styles.js';
import { PhaseOpenEvent } from './plan-timeline.events.js';
import { LONG } from './render-list.js';
import type { TimelineModel } from './timeline-model.js';
import { toolsStyles } from './tools.styles.js';

/** What it adds to the styles of the list. */
export const readerStyles = css`${toolsStyles}${paperStyles}`;

/** What a reader has changed. */
export interface TimelineView {
  lanes: string | undefined;
  /** Index of the phase whose details stand open in the drawing. */
  openIndex: number | undefined;
  /** Said to those who cannot see it. */
  spoken: string;
}

export interface ReaderHost extends LitElement {
  lanes: string | undefined;
  layout: string | undefined;
  zoom: number;
  syncUrl: string | undefined;
}

/** What the reader works with. */
export interface ReaderParts {
  view: TimelineView;
  print: PrintStateController;
  model(): TimelineModel;
  /** `undefined` where nothing is drawn. */
  chart(): Chart | undefined;
}

export class TimelineReader implements ReactiveController {
  readonly #host: ReaderHost;
  readonly #parts: ReaderParts;
  readonly #view: TimelineView;
  readonly #url: UrlStateController;
  readonly #place: ChartPlace;
  readonly #choices = memo(laneChoices);
  /** The author's zoom, for an address that names none. */
  readonly #authorZoom: number;
  /** Id of the phase that the address names, until it is there. */
  #wantedId: string | undefined;
  /** What the last update showed. */
  #phases: TimelineModel['phases'] = [];
  #folded: HTMLDetailsElement[] = [];

  constructor(host: ReaderHost, parts: ReaderParts) {
    this.#host = host;
    this.#parts = parts;
    this.#view = parts.view;
    this.#authorZoom = host.zoom;
    host.addController(this);
    this.#url = new UrlStateController(host, (values) => this.#onUrl(values));
    const root = host.renderRoot as ShadowRoot;
    addStyles(root, readerStyles);
    this.#place = new ChartPlace(root);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#moveStop(event.target as Element));
    root.addEventListener('scroll', () => this.#place.follow(), { passive: true, capture: true });
  }

  /** The page may have changed the list: what stands open stays open wherever it is now. */
  hostUpdate(): void {
    const open = this.#phases[this.#view.openIndex ?? -1];
    this.#phases = this.#parts.model().phases;
    if (!open) return;
    const index = this.#phases.findIndex((phase) => phase === open || (phase.id && phase.id === open.id));
    this.#view.openIndex = index < 0 ? undefined : index;
  }

  hostUpdated(): void {
    this.#check('lanes', LANES_BY);
    this.#check('layout', ['axis', 'list']);
    for (const part of ['.chart', '.list']) {
      const item = this.#find(`${part} [tabindex='0']`) ?? this.#find(`${part} [tabindex]`);
      if (item) item.tabIndex = 0;
    }
    const { isPrinting } = this.#parts.print;
    this.#unfold(isPrinting);
    this.#place.update(this.#parts.chart(), isPrinting);
    this.#goToWanted();
  }

  /** Paper shows what the reader has folded. */
  #unfold(isPrinting: boolean): void {
    if (isPrinting && this.#folded.length === 0) this.#folded = this.#all<HTMLDetailsElement>('details:not([open])');
    for (const lane of this.#folded) lane.open = isPrinting;
    if (!isPrinting) this.#folded = [];
  }

  /** A wrong value acts as the default. */
  #check(name: 'lanes' | 'layout', known: readonly string[]): void {
    const { localName, [name]: given } = this.#host;
    if (given && !known.includes(given))
      warnOnce(`<${localName}>: "${name}" must be one of ${known.join(', ')}; got "${given}".`);
  }

  /** Choices of the reader, in the room kept for them. */
  renderTools(): TemplateResult {
    const { chart, timeline } = stringsFor(this.#host);
    const { phases, lanes } = this.#parts.model();
    const current = this.#current;
    const choices = this.#choices(phases);
    const { zoom, most } = this.#zoom;
    return html`${
      current < 0
        ? nothing
        : html`<button type="button" class="to-today" @click=${() => this.#goTo(current)}>${timeline.today}</button>`
    }${
      choices.length > 1
        ? html`<select aria-label=${chart.lanes} @change=${this.#onLanes}>
              ${choices.map((by) => html`<option value=${by} ?selected=${by === lanes}>${chart.lanesBy[by]}</option>`)}
            </select>`
        : nothing
    }
      ${
        most > 0
          ? html`<div class="zoom" role="group" aria-label=${chart.zoom}>
              <button type="button" aria-label=${chart.zoomOut} aria-disabled=${zoom === 0 ? 'true' : 'false'} @click=${() => this.#zoomTo(zoom - 1)}>−</button>
              <button type="button" aria-disabled=${zoom === 0 ? 'true' : 'false'} @click=${() => this.#zoomTo(0)}>${chart.zoomFit}</button>
              <button type="button" aria-label=${chart.zoomIn} aria-disabled=${zoom >= most ? 'true' : 'false'} @click=${() => this.#zoomTo(zoom + 1)}>+</button>
            </div>`
          : nothing
      }`;
  }

  /**
   * Where today is in a long list that no axis stands above: what has begun last, else what comes next.
   *
   * @returns Index of the phase; −1 where there is none, or no need.
   */
  get #current(): number {
    const { shown } = this.#parts.model();
    if (this.#parts.chart()?.layout || shown.length < LONG) return -1;
    const statuses = shown.map(({ status }) => (status === 'today' ? 'running' : status));
    const running = statuses.lastIndexOf('running');
    return running < 0 ? statuses.indexOf('planned') : running;
  }

  #goTo(index: number): void {
    const item = this.#find(`.phase[data-index='${index}']`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }

  /** Steps that are shown, and the most that the plan has use for: 0 where nothing is drawn. */
  get #zoom(): { zoom: number; most: number } {
    const chart = this.#parts.chart();
    return chart?.layout ? { zoom: chart.zoom, most: chart.mostZoom } : { zoom: 0, most: 0 };
  }

  /** Takes what the address says, on the first visit and when the reader goes back. */
  #onUrl({ zoom, lanes, phase }: UrlValues): void {
    this.#host.zoom = zoom ? Number(zoom) || 0 : this.#authorZoom;
    Object.assign(this.#view, { lanes, openIndex: undefined });
    this.#wantedId = phase;
    this.#host.requestUpdate();
  }

  #goToWanted(): void {
    const index = this.#parts.model().shown.findIndex(({ phase }) => phase.id === this.#wantedId);
    if (index < 0) return;
    this.#wantedId = undefined;
    this.#view.openIndex = index;
    // Not within the update that is ending: Lit warns of it.
    Promise.resolve().then(() => {
      this.#host.requestUpdate();
      for (const item of this.#all(`[data-index='${index}']`)) {
        this.#moveStop(item);
        item.scrollIntoView({ block: 'nearest', inline: 'center' });
      }
    });
  }

  readonly #onLanes = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#view.lanes = value;
    this.#parts.chart()?.release();
    this.#open(undefined);
    this.#url.write({ lanes: value });
  };

  #open(index: number | undefined): void {
    this.#view.openIndex = index;
    this.#url.write({ phase: index === undefined ? undefined : this.#parts.model().shown[index]?.phase.id });
    this.#host.requestUpdate();
  }

  #toggle(index: number): void {
    this.#open(this.#view.openIndex === index ? undefined : index);
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const item = target.closest('[data-index]');
    const index = indexOf(item) ?? this.#view.openIndex;
    const { phase } = this.#parts.model().shown[index ?? -1] ?? {};
    // What has the focus may be folded away, and Safari gives none to what is clicked.
    if (target.closest('summary')) this.#moveStop(target);
    else if (target.closest('a') && phase) {
      // Apart: the manifest analyser takes the first argument in dispatchEvent(new …) for an event's name.
      const open = new PhaseOpenEvent(phase);
      if (!this.#host.dispatchEvent(open)) event.preventDefault();
    } else if (index !== undefined && item?.matches('.mark')) this.#toggle(index);
  };

  /** One tab stop in the drawing and one in the list; arrows go through the phases in time order. */
  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const { zoom } = this.#zoom;
    const { openIndex } = this.#view;
    const next = { '+': zoom + 1, '=': zoom + 1, '-': zoom - 1, '0': 0 }[key];
    const item = target.closest<HTMLElement>('.mark, .phase, summary');
    const index = indexOf(item);
    const isMark = item?.matches('.mark');
    if (next !== undefined && !target.closest('select')) this.#zoomTo(next);
    else if (key === 'Escape' && openIndex !== undefined) {
      this.#focusMark(openIndex);
      this.#toggle(openIndex);
    } else if (isMark && index !== undefined && /^(Enter| )$/.test(key)) this.#toggle(index);
    else if (item === target && item.matches('.phase') && key === 'Enter')
      item.querySelector<HTMLElement>('.title a')?.click();
    else if (!item || (!isMark && item !== target) || !moveFocus(item, key)) return;
    event.preventDefault();
  }

  #focusMark(index: number): void {
    const mark = this.#find(`.mark[data-index='${index}']`);
    if (mark) stopOf(mark).focus({ preventScroll: true });
  }

  /** Makes a phase or a lane the one tab stop of the drawing or the list. */
  #moveStop(target: Element): void {
    const item = target.closest<HTMLElement>('[data-index]');
    if (!item) return;
    for (const old of item.closest('.chart, .list')?.querySelectorAll<HTMLElement>("[tabindex='0']") ?? [])
      old.tabIndex = -1;
    stopOf(item).tabIndex = 0;
  }

  #zoomTo(zoom: number): void {
    const chart = this.#parts.chart();
    const next = Math.min(Math.max(zoom, 0), this.#zoom.most);
    const { scroller } = this.#place;
    if (next === this.#zoom.zoom || !scroller || !chart) return;
    // The row a phase stands in may change, and with it the drawing that has the focus.
    const index = indexOf(scroller.querySelector('.mark:focus-within'));
    const goBack = this.#place.hold(scroller);
    this.#host.zoom = next;
    chart.release();
    this.#url.write({ zoom: next > 0 ? String(next) : undefined });
    this.#host.updateComplete.then(() => {
      goBack();
      if (index !== undefined) this.#focusMark(index);
      const words = stringsFor(this.#host).chart;
      const unit = words.zoomed[chart.layout?.scale.unit ?? 'month'];
      // Several steps have one unit: each has to be heard.
      this.#view.spoken = words.name([unit, next === 0 ? words.zoomFit : `${2 ** next}×`]);
      this.#host.requestUpdate();
    });
  }

  #all<E extends Element = HTMLElement>(selector: string): E[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<E>(selector));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Index of a phase or a lane; undefined where there is none. */
function indexOf(item: Element | null): number | undefined {
  const index = item?.getAttribute('data-index');
  return index == null ? undefined : Number(index);
}
