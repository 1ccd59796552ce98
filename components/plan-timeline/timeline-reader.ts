/**
 * What a reader does with the timeline: a part of its own, loaded once the timeline stands. Zoom, grouping, keys, what is
 * open, and the address that keeps them.
 */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { memo } from '../shared/memo.js';
import type { PrintStateController } from '../shared/print-state.js';
import { stringsFor } from '../shared/strings/chart.js';
import { UrlStateController, type UrlValues } from '../shared/url-state.js';
import type { Chart } from './chart.js';
import { laneChoices } from './lane-choices.js';
import { moveFocus, stopOf } from './move-focus.js';
import { PhaseOpenEvent } from './plan-timeline.events.js';
import type { TimelineModel } from './timeline-model.js';

/** What a reader has changed. */
export interface TimelineView {
  lanes: string | undefined;
  /** Index of the phase whose details stand open in the drawing. */
  openIndex: number | undefined;
  /** Said to those who cannot see it. */
  spoken: string;
}

export interface ReaderHost extends LitElement {
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
  readonly #choices = memo(laneChoices);
  /** The author's zoom, for an address that names none. */
  readonly #authorZoom: number;
  /** Id of the phase that the address names, until it is there. */
  #wantedId: string | undefined;
  /** The drawing as it was last; another one, or another zoom, begins where today is. */
  #last: { scroller: Element | null; zoom: number } = { scroller: null, zoom: 0 };
  /** What the last update showed. */
  #phases: TimelineModel['phases'] = [];
  #folded: HTMLDetailsElement[] = [];
  /** How far the drawing was scrolled when it went to paper, in px. */
  #leftPx: number | undefined;

  constructor(host: ReaderHost, parts: ReaderParts) {
    this.#host = host;
    this.#parts = parts;
    this.#view = parts.view;
    this.#authorZoom = host.zoom;
    host.addController(this);
    this.#url = new UrlStateController(host, (values) => this.#onUrl(values));
    const root = host.renderRoot;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#moveStop(event.target as Element));
    root.addEventListener('scroll', () => this.#follow(), { passive: true, capture: true });
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
    for (const part of ['.chart', '.list']) {
      const item = this.#find(`${part} [tabindex='0']`) ?? this.#find(`${part} [tabindex]`);
      if (item) item.tabIndex = 0;
    }
    // Paper shows what the reader has folded.
    const { isPrinting } = this.#parts.print;
    if (isPrinting) this.#folded = this.#all<HTMLDetailsElement>('details:not([open])');
    for (const lane of this.#folded) lane.open = isPrinting;
    if (!isPrinting) this.#folded = [];
    if (isPrinting) this.#leftPx ??= this.#scroller?.scrollLeft;
    this.#stretch();
    if (!isPrinting && this.#leftPx !== undefined) {
      this.#scroller?.scrollTo(this.#leftPx, 0);
      this.#leftPx = undefined;
    }
    this.#goToWanted();
  }

  /** Choices of the reader, in the room kept for them. */
  renderToolbar(): TemplateResult {
    const { chart } = stringsFor(this.#host);
    const { phases, lanes } = this.#parts.model();
    const choices = this.#choices(phases);
    const { zoom, most } = this.#zoom;
    return html`<div class="toolbar">
      ${
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
      }
    </div>`;
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

  /** What the reader looks at stays where it is: the phase that has the focus, else today, else the middle. */
  #zoomTo(zoom: number): void {
    const chart = this.#parts.chart();
    const next = Math.min(Math.max(zoom, 0), this.#zoom.most);
    const scroller = this.#scroller;
    if (next === this.#zoom.zoom || !scroller || !chart) return;
    const { scrollLeft, clientWidth, scrollWidth } = scroller;
    // The row a phase stands in may change, and with it the drawing that has the focus.
    const index = indexOf(scroller.querySelector('.mark:focus-within'));
    const kept = scroller.querySelector('.mark:focus-within :not(text)') ?? scroller.querySelector('.grid .now');
    const leftPx = kept ? kept.getBoundingClientRect().left - scroller.getBoundingClientRect().left : Number.NaN;
    const keptPx = leftPx >= 0 && leftPx <= clientWidth ? leftPx : clientWidth / 2;
    const share = (scrollLeft + keptPx) / scrollWidth;
    this.#host.zoom = next;
    chart.release();
    this.#url.write({ zoom: next > 0 ? String(next) : undefined });
    this.#host.updateComplete.then(() => {
      scroller.scrollLeft = share * scroller.scrollWidth - keptPx;
      if (index !== undefined) this.#focusMark(index);
      this.#view.spoken = stringsFor(this.#host).chart.zoomed[chart.layout?.scale.unit ?? 'month'];
      this.#host.requestUpdate();
    });
  }

  get #scroller(): HTMLElement | null {
    return this.#find('.scroll');
  }

  /** Gives the drawing its length. */
  #stretch(): void {
    const scroller = this.#scroller;
    const { zoom } = this.#zoom;
    const isNew = scroller !== this.#last.scroller || zoom !== this.#last.zoom;
    this.#last = { scroller, zoom };
    if (!scroller || (zoom === 0 && !isNew)) return;
    for (const track of this.#all('.track')) track.style.width = this.#parts.chart()?.length ?? '';
    const now = isNew && scroller.querySelector('.grid .now');
    if (now) {
      const { left, width } = scroller.getBoundingClientRect();
      scroller.scrollLeft += now.getBoundingClientRect().left - left - width / 2;
    }
    this.#follow();
  }

  /** Takes the axis along, and keeps words in view that belong to something longer than the view. */
  #follow(): void {
    const scroller = this.#scroller;
    const axis = scroller?.previousElementSibling;
    if (!scroller || !axis) return;
    const { scrollLeft, scrollWidth } = scroller;
    axis.scrollLeft = scrollLeft;
    for (const text of this.#all<SVGTextElement>('text[data-end]')) {
      const from = (Number.parseFloat(text.getAttribute('x') ?? '') / 100) * scrollWidth;
      const to = (Number(text.dataset['end']) / 100) * scrollWidth;
      const isCut = from < scrollLeft && to > scrollLeft;
      // Measuring is dear: only what begins out of view and reaches into it is worth it.
      const shift = isCut ? Math.min(scrollLeft - from, to - from - text.getComputedTextLength() - 12) : 0;
      if (shift > 0) text.setAttribute('transform', `translate(${shift})`);
      else text.removeAttribute('transform');
    }
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
