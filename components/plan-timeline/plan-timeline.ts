// Past 300 lines: a third is the documented interface, which the manifest reads from this file alone; the rest joins source, reader and drawing.
import { html, isServer, LitElement, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Indicator, Phase, Term } from '../records/index.js';
import { phaseReader } from '../records/readers/phases.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { GradualListController } from '../shared/gradual-list.js';
import { memo } from '../shared/memo.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor } from '../shared/strings/timeline.js';
import { civilToday, TodayController } from '../shared/today.js';
import { UrlStateController, type UrlValues } from '../shared/url-state.js';
import { ChartController } from './chart-controller.js';
import type { LanesBy } from './lanes.js';
import { focusMark, moveFocus } from './move-focus.js';
import { PhaseOpenEvent } from './plan-timeline.events.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { renderChart } from './render-chart.js';
import { renderList } from './render-list.js';
import { renderToolbar } from './render-toolbar.js';
import { mostZoom } from './timeline-layout.js';
import { createModel, type TimelineModel } from './timeline-model.js';

/** A drawing of one bar says less than the line of text below it. */
const FEWEST_FOR_CHART = 2;

/**
 * The phases, milestones and deadlines of a plan: along an axis of months, teaching weeks or school years, and as a
 * list with dates, tasks, owner and progress.
 *
 * Without JavaScript, on a phone and in print the list has everything; today's line, the words on how far a phase
 * is, zoom and grouping by the reader come with the first update.
 *
 * @summary Phases and milestones of one or more plans, along an axis and as a list.
 * @slot - A `<table>` or list of phases: the data when neither `phases` nor `src` is set.
 * @csspart heading - The heading.
 * @csspart overview - The drawing along the axis.
 * @csspart list - The list of phases.
 * @csspart phase - One phase of the list.
 * @cssprop [--kepu-accent=#0a5fae] - Colour of bars and milestones.
 * @cssprop [--kepu-now=#c2360c] - Colour of today.
 * @cssprop [--kepu-line=#d5e0e8] - Colour of hairlines.
 * @fires record-open - The reader follows a phase's link (`event.record`); cancelable.
 * @fires source-load - `src` was read.
 * @fires source-error - `src` could not be read.
 */
export class KepuPlanTimeline extends LitElement {
  static override styles = [baseStyles, planTimelineStyles];

  static override properties: PropertyDeclarations = {
    phases: { attribute: false },
    indicators: { type: Array },
    src: {},
    type: {},
    heading: {},
    lanes: {},
    layout: { reflect: true },
    zoom: { type: Number },
    terms: { type: Array },
    timezone: {},
    syncUrl: { attribute: 'sync-url' },
  };

  /** The phases; wins over `src` and children. */
  declare phases: Phase[] | undefined;
  /** Figures to be reached by a day, drawn beside the phases wherever these come from. JSON as an attribute. */
  declare indicators: Indicator[] | undefined;
  /** Address of a JSON or CSV file of phases. */
  declare src: string | undefined;
  /** Format of `src` when its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Heading above the timeline. */
  declare heading: string | undefined;
  /**
   * What lanes are made by: `none`, `plan`, `owner` or `stage`. Default: by plan where there are several, else none. The
   * reader may choose another where it makes sense.
   */
  declare lanes: LanesBy | undefined;
  /** `axis` leaves the list to phones, print and browsers without script; `list` draws nothing. Default: both. */
  declare layout: 'axis' | 'list' | undefined;
  /** Steps of zoom; 0, the default, shows the whole plan, each step doubles its length. */
  declare zoom: number;
  /** Terms of the school year, for the axis and for phases that name a term or a teaching week. JSON as an attribute. */
  declare terms: Term[] | undefined;
  /** IANA name of the school's time zone. Default Asia/Shanghai. */
  declare timezone: string;
  /**
   * Keeps zoom, grouping and the open phase in the address of the page, as `?prefix.zoom=…`. The value is the prefix; when
   * empty, the element's id is.
   */
  declare syncUrl: string | undefined;

  readonly #source = new RecordSourceController(this, phaseReader);
  readonly #today = new TodayController(this, () => this.timezone);
  readonly #print = new PrintStateController(this);
  readonly #gradual = new GradualListController(this);
  readonly #chart = new ChartController(this);
  readonly #url = new UrlStateController(this, (values) => this.#onUrl(values));
  readonly #isPrerendered = isServer || this.shadowRoot !== null;
  readonly #firstDay = memo(civilToday);
  readonly #modelOf = createModel();
  readonly #list = memo(renderList);
  readonly #draw = memo(renderChart);
  /** What stands in the shadow tree now, by part. */
  readonly #last: { chart?: TemplateResult | undefined; list?: TemplateResult | undefined } = {};
  #model!: TimelineModel;
  #chosenLanes: string | undefined;
  /** The author's zoom, for an address that names none. */
  #authorZoom: number | undefined;
  /** Id of the phase that the address names, until it is there. */
  #wantedId: string | undefined;
  #focusIndex = 0;
  #activeIndex: number | undefined;
  #openIndex: number | undefined;
  #spoken = '';

  constructor() {
    super();
    this.timezone = 'Asia/Shanghai';
    this.zoom = 0;
    new AdoptStylesController(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#source.schedule(this.phases, () => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const terms = Array.isArray(this.terms) ? this.terms : undefined;
    this.#source.read(this.phases, { terms: terms ?? [] });
    this.#chart.measure();
    this.#chart.zoom = this.#zoom;
    this.#model = this.#modelOf({
      records: this.#source.records,
      lists: this.#source.lists,
      indicators: Array.isArray(this.indicators) ? this.indicators : undefined,
      terms,
      lanes: this.#chosenLanes ?? this.lanes,
      today: this.#day,
      zoom: this.#zoom,
      widthPx: this.#print.isPrinting ? undefined : this.#chart.widthPx,
      rowsPx: this.#print.isPrinting ? undefined : this.#chart.rowsPx,
      strings: stringsFor(this),
    });
    const { length } = this.#model.shown;
    this.#gradual.length = length;
    this.#focusIndex = Math.min(this.#focusIndex, Math.max(length - 1, 0));
  }

  protected override updated(): void {
    this.#chart.unfold(this.#print.isPrinting);
    const id = this.#wantedId;
    const index = id ? this.#model.shown.findIndex(({ phase }) => phase.id === id) : -1;
    if (index < 0) return;
    this.#wantedId = undefined;
    this.#focusIndex = index;
    this.#openIndex = index;
    // Not within the update that is ending: Lit warns of it.
    Promise.resolve().then(() => {
      this.requestUpdate();
      for (const item of this.renderRoot.querySelectorAll(`[data-index='${index}']`))
        item.scrollIntoView({ block: 'nearest', inline: 'center' });
    });
  }

  /** Today. A shadow tree that was not prerendered has no first render to agree with. */
  get #day(): string | undefined {
    return this.#today.today ?? (this.#isPrerendered ? undefined : this.#firstDay(this.timezone));
  }

  /** Steps of zoom that are shown; the prerendered drawing and the printed one show the whole plan. */
  get #zoom(): number {
    const isWhole = this.#day === undefined || this.#print.isPrinting;
    return isWhole || !(this.zoom > 0) ? 0 : Math.floor(this.zoom);
  }

  get #mostZoom(): number {
    return this.#model.layout ? mostZoom(this.#model.layout) : 0;
  }

  get #isDrawn(): boolean {
    const { layout } = this.#model;
    return this.layout !== 'list' && layout !== undefined && layout.phases + layout.points >= FEWEST_FOR_CHART;
  }

  /** Takes what the address says, on the first visit and when the reader goes back. */
  #onUrl({ zoom, lanes, phase }: UrlValues): void {
    this.#authorZoom ??= this.zoom;
    this.zoom = zoom ? Number(zoom) || 0 : this.#authorZoom;
    this.#chosenLanes = lanes;
    this.#wantedId = phase;
    this.#openIndex = undefined;
    this.requestUpdate();
  }

  /** What the reader looks at stays where it is: the phase that has the focus, else today, else the middle. */
  #zoomTo(zoom: number): void {
    const next = Math.min(Math.max(zoom, 0), this.#mostZoom);
    const { scroller } = this.#chart;
    if (next === this.#zoom || !scroller) return;
    // The row a phase stands in may change, and with it the drawing that has the focus.
    const hasFocus = scroller.contains((this.renderRoot as ShadowRoot).activeElement);
    const keepInView = this.#chart.hold();
    this.#authorZoom ??= this.zoom;
    this.zoom = next;
    this.#chart.release();
    this.#url.write({ zoom: next > 0 ? String(next) : undefined });
    // Not within the update itself: the focus asks for another one.
    this.updateComplete.then(() => {
      keepInView();
      if (hasFocus) focusMark(this.renderRoot, this.#focusIndex, true);
      this.#spoken = stringsFor(this).timeline.zoomed[this.#model.layout?.scale.unit ?? 'month'];
      this.requestUpdate();
    });
  }

  #onLanes(event: Event): void {
    this.#chosenLanes = (event.target as HTMLSelectElement).value as LanesBy;
    this.#chart.release();
    this.#open(undefined);
    this.#url.write({ lanes: this.#chosenLanes });
  }

  #open(index: number | undefined): void {
    this.#openIndex = index;
    this.#url.write({ phase: index === undefined ? undefined : this.#model.shown[index]?.phase.id });
    this.requestUpdate();
  }

  #toggle(index: number): void {
    this.#focusIndex = index;
    this.#open(this.#openIndex === index ? undefined : index);
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const index = indexAt(event) ?? this.#openIndex;
    if (index === undefined) return;
    // What has the focus may be folded away, and Safari gives none to what is clicked.
    if (index < 0) this.#focusIndex = index;
    if (target.closest('a')) {
      // Apart: the manifest analyser takes the first argument in dispatchEvent(new …) for an event's name.
      const open = new PhaseOpenEvent((this.#model.shown[index] as TimelineModel['shown'][number]).phase);
      if (!this.dispatchEvent(open)) event.preventDefault();
    } else if (target.closest('.mark')) this.#toggle(index);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const index = event.type === 'focusin' ? indexAt(event) : undefined;
    if (index === this.#activeIndex) return;
    this.#activeIndex = index;
    this.#focusIndex = index ?? this.#focusIndex;
    // Not at once: a drawing that an update takes away loses its focus within it.
    Promise.resolve().then(() => this.requestUpdate());
  };

  /** One tab stop in the drawing and one in the list; arrows go through the phases in time order. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const zoom = { '+': this.#zoom + 1, '=': this.#zoom + 1, '-': this.#zoom - 1, '0': 0 }[key];
    const item = target.closest<HTMLElement>('.mark, .phase, summary');
    const isMark = item?.classList.contains('mark');
    if (zoom !== undefined) this.#zoomTo(zoom);
    else if (key === 'Escape' && this.#openIndex !== undefined) {
      focusMark(this.renderRoot, this.#openIndex);
      this.#toggle(this.#openIndex);
    } else if (isMark && (key === 'Enter' || key === ' ')) this.#toggle(this.#focusIndex);
    else if (item === target && item.matches('.phase') && key === 'Enter')
      item.querySelector<HTMLElement>('.title a')?.click();
    else if (!item || (!isMark && item !== target) || !moveFocus(item, key)) return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const strings = stringsFor(this);
    const { state, title } = this.#source;
    const { shown, choices, lanes } = this.#model;
    const isReady = shown.length > 0 && state !== 'loading' && state !== 'error';
    if (!isReady) this.#last.list = undefined;
    if (!isReady || !this.#isDrawn) this.#last.chart = undefined;
    // Captions of several plans stand above their lanes.
    const heading = this.heading || (this.#source.lists.length > 1 && choices.includes('plan') ? '' : title);
    const mostZoom = this.#isDrawn ? this.#mostZoom : 0;
    return html`<div class="head">
      ${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
      ${
        isReady && this.#day
          ? renderToolbar({ choices, lanes, zoom: this.#zoom, mostZoom }, strings, {
              onLanes: (event) => this.#onLanes(event),
              onZoom: (zoom) => this.#zoomTo(zoom),
            })
          : nothing
      }
    </div>
    ${
      state === 'loading'
        ? html`<p class="message" role="status">${strings.common.loading}</p>`
        : state === 'error'
          ? html`<p class="message" role="alert">${strings.common.loadFailed}
              <button type="button" @click=${() => this.#source.reload()}>${strings.common.retry}</button></p>`
          : isReady
            ? this.#renderTimeline()
            : html`<p class="message">${strings.timeline.empty}</p>`
    }`;
  }

  #renderTimeline(): TemplateResult {
    const strings = stringsFor(this);
    const { shown, groups, layout } = this.#model;
    // On paper nothing comes later.
    const limit = this.#print.isPrinting ? Number.POSITIVE_INFINITY : this.#gradual.limit;
    return html`<div class="body" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus} @focusout=${this.#onFocus}>
      ${
        this.#isDrawn && layout
          ? this.#unlessSame(
              'chart',
              this.#draw(
                layout,
                shown,
                this.#zoom,
                this.#day,
                this.#focusIndex,
                this.#activeIndex,
                this.#openIndex,
                this.#day === undefined || this.#print.isPrinting,
                strings,
              ),
            )
          : nothing
      }
      ${this.#unlessSame('list', this.#list(shown, groups, Math.max(this.#focusIndex, 0), limit, strings))}
    </div>
    <p class="visually-hidden" role="status">${this.#spoken}</p>`;
  }

  /** Hundreds of phases cost more than to see that nothing has changed in them. */
  #unlessSame(part: 'chart' | 'list', template: TemplateResult): TemplateResult | typeof noChange {
    const isSame = template === this.#last[part];
    this.#last[part] = template;
    return isSame ? noChange : template;
  }
}

/** Index of the phase that an event comes from. */
function indexAt(event: Event): number | undefined {
  const index = (event.target as Element).closest?.('[data-index]')?.getAttribute('data-index');
  return index == null ? undefined : Number(index);
}
