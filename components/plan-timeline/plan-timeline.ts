// Past 300 lines: a quarter is the documented interface, which the manifest reads from this file alone; the rest is its state.
import { html, isServer, LitElement, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Phase, Term } from '../records/index.js';
import { formatSpan } from '../records/index.js';
import { phaseReader } from '../records/readers/phases.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { GradualListController } from '../shared/gradual-list.js';
import { memo } from '../shared/memo.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor } from '../shared/strings/timeline.js';
import { civilToday, TodayController } from '../shared/today.js';
import { describeShort } from './describe-phase.js';
import { groupPhases, LANES_BY, type LaneGroup, type LanesBy, laneChoices } from './lanes.js';
import { kindOf } from './phase-kind.js';
import { sortPhases, spansOf } from './phase-span.js';
import { statusOf } from './phase-status.js';
import { PhaseOpenEvent } from './plan-timeline.events.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { renderChart } from './render-chart.js';
import { renderList } from './render-list.js';
import type { ShownPhase } from './render-phase.js';
import { renderToolbar } from './render-toolbar.js';
import { layOutTimeline, mostZoom, NOMINAL_WIDTH_PX, type TimelineLayout } from './timeline-layout.js';

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
    src: {},
    type: {},
    heading: {},
    lanes: {},
    layout: { reflect: true },
    zoom: { type: Number },
    terms: { type: Array },
    timezone: {},
  };

  /** The phases; wins over `src` and children. */
  declare phases: Phase[] | undefined;
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

  readonly #source = new RecordSourceController(this, phaseReader);
  readonly #today = new TodayController(this, () => this.timezone);
  readonly #sort = memo(sortPhases);
  readonly #show = memo((phases: readonly Phase[], today: string | undefined): ShownPhase[] =>
    phases.map((phase, index) => ({
      phase,
      kind: kindOf(phase, spansOf(phases)[index]),
      status: statusOf(phase, today),
    })),
  );
  readonly #print = new PrintStateController(this);
  readonly #gradual = new GradualListController(this);
  readonly #list = memo(renderList);
  readonly #draw = memo(
    (
      layout: TimelineLayout,
      phases: readonly ShownPhase[],
      zoom: number,
      today: string | undefined,
      focusIndex: number,
      activeIndex: number | undefined,
      openIndex: number | undefined,
      strings: ReturnType<typeof stringsFor>,
    ) => {
      const span = formatSpan(layout.from, layout.to, 'day', strings.lang);
      const label = strings.timeline.overview(layout.phases, layout.points, span);
      return renderChart(layout, { label, phases, zoom, today, focusIndex, activeIndex, openIndex }, strings);
    },
  );
  readonly #choices = memo(laneChoices);
  readonly #group = memo(groupPhases);
  readonly #layOut = memo(
    (phases: readonly Phase[], lanes: readonly LaneGroup[], terms: Term[] | undefined, zoom: number, lang: string) =>
      this.#computeLayout(phases, lanes, terms, zoom, lang),
  );
  #shown: ShownPhase[] = [];
  #groups: LaneGroup[] = [];
  #layout: TimelineLayout | undefined;
  /** What stands in the shadow tree now, by part. */
  readonly #last: { chart?: TemplateResult | undefined; list?: TemplateResult | undefined } = {};
  #chosenLanes: LanesBy | undefined;
  #mostZoom = 0;
  readonly #isPrerendered = isServer || this.shadowRoot !== null;
  readonly #firstDay = memo((timezone: string) => civilToday(timezone));
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
    const { lang } = stringsFor(this);
    const terms = Array.isArray(this.terms) ? this.terms : undefined;
    this.#source.read(this.phases, { terms: terms ?? [] });
    const phases = this.#sort(this.#source.records);
    this.#gradual.length = phases.length;
    this.#shown = this.#show(phases, this.#day);
    this.#groups = this.#group(phases, this.#lanesBy);
    this.#layout = this.#layOut(phases, this.#groups, terms, this.#shownZoom, lang);
    this.#mostZoom = this.#layout ? mostZoom(this.#layout) : 0;
    this.#focusIndex = Math.min(this.#focusIndex, Math.max(phases.length - 1, 0));
  }

  protected override updated(): void {
    const chart = this.#chart;
    if (!chart) return;
    const factor = 2 ** this.#shownZoom;
    (chart.firstElementChild as HTMLElement).style.width =
      factor === 1 ? '' : `max(${100 * factor}%, ${NOMINAL_WIDTH_PX * factor}px)`;
  }

  get #lanesBy(): LanesBy {
    const choices = this.#choices(this.#sort(this.#source.records));
    const asked = this.#chosenLanes ?? this.lanes;
    if (asked && LANES_BY.includes(asked)) return asked;
    return choices.includes('plan') ? 'plan' : 'none';
  }

  /** Today. A shadow tree that was not prerendered has no first render to agree with. */
  get #day(): string | undefined {
    return this.#today.today ?? (this.#isPrerendered ? undefined : this.#firstDay(this.timezone));
  }

  /** The prerendered drawing and the printed one show the whole plan. */
  get #shownZoom(): number {
    const isWhole = this.#day === undefined || this.#print.isPrinting;
    return isWhole || !(this.zoom > 0) ? 0 : Math.floor(this.zoom);
  }

  get #chart(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.chart');
  }

  #computeLayout(
    phases: readonly Phase[],
    lanes: readonly LaneGroup[],
    terms: Term[] | undefined,
    zoom: number,
    lang: string,
  ): TimelineLayout | undefined {
    const { timeline } = stringsFor(this);
    const longest = [timeline.planned, timeline.running, timeline.done, timeline.over].sort(
      (a, b) => b.length - a.length,
    );
    const dateOf = (phase: Phase) =>
      `${describeShort(phase, lang === 'en' ? 'en' : 'zh-CN', timeline.undated)} · ${longest[0]}`;
    return layOutTimeline(phases, { lanes, terms: terms ?? [], zoom, words: timeline, dateOf });
  }

  /** What the reader looks at stays where it is: the phase that has the focus, else today, else the middle. */
  #zoomTo(zoom: number): void {
    const next = Math.min(Math.max(zoom, 0), this.#mostZoom);
    const chart = this.#chart;
    const layout = this.#layout;
    if (next === this.#shownZoom || !chart || !layout) return;
    // The row a phase stands in may change, and with it the drawing that has the focus.
    const hasFocus = chart.contains((this.renderRoot as ShadowRoot).activeElement);
    const { scrollLeft, clientWidth, scrollWidth } = chart;
    const focused = chart.querySelector('.active .bar, .active .shape') ?? chart.querySelector('.grid .now');
    const box = focused?.getBoundingClientRect();
    const leftPx = box ? box.left - chart.getBoundingClientRect().left : clientWidth / 2;
    const isSeen = leftPx >= 0 && leftPx <= clientWidth;
    const keptPx = isSeen ? leftPx : clientWidth / 2;
    const percent = (scrollLeft + keptPx) / scrollWidth;
    this.zoom = next;
    // Not within the update itself: the focus asks for another one.
    this.updateComplete.then(() => {
      chart.scrollLeft = percent * chart.scrollWidth - keptPx;
      if (hasFocus) this.#focusMark(this.#focusIndex, true);
      this.#spoken = stringsFor(this).timeline.zoomed[this.#layout?.scale.unit ?? 'month'];
      this.requestUpdate();
    });
  }

  #onLanes(event: Event): void {
    this.#chosenLanes = (event.target as HTMLSelectElement).value as LanesBy;
    this.#openIndex = undefined;
    this.requestUpdate();
  }

  /** Index of the phase that an event comes from. */
  #indexAt(event: Event): number | undefined {
    const index = (event.target as Element).closest?.('[data-index]')?.getAttribute('data-index');
    return index == null ? undefined : Number(index);
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const index = this.#indexAt(event) ?? this.#openIndex;
    if (index === undefined) return;
    if (target.closest('a')) {
      // Apart: the manifest analyser takes the first argument in dispatchEvent(new …) for an event's name.
      const open = new PhaseOpenEvent((this.#shown[index] as ShownPhase).phase);
      if (!this.dispatchEvent(open)) event.preventDefault();
    } else if (target.closest('.mark')) this.#toggle(index);
  }

  #toggle(index: number): void {
    this.#openIndex = this.#openIndex === index ? undefined : index;
    this.#focusIndex = index;
    this.requestUpdate();
  }

  #onFocus(event: FocusEvent): void {
    const index = event.type === 'focusin' ? this.#indexAt(event) : undefined;
    if (index === this.#activeIndex) return;
    this.#activeIndex = index;
    this.#focusIndex = index ?? this.#focusIndex;
    // Not at once: a drawing that an update takes away loses its focus within it.
    Promise.resolve().then(() => this.requestUpdate());
  }

  /** One tab stop in the drawing and one in the list; arrows go through the phases in time order. */
  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).localName === 'select') return;
    const { key } = event;
    const zoom = { '+': this.#shownZoom + 1, '=': this.#shownZoom + 1, '-': this.#shownZoom - 1, '0': 0 }[key];
    const isMark = (event.target as Element).closest('.mark') !== null;
    const isItem = (event.target as Element).classList.contains('phase');
    if (zoom !== undefined) this.#zoomTo(zoom);
    else if (key === 'Escape' && this.#openIndex !== undefined) {
      this.#focusMark(this.#openIndex);
      this.#toggle(this.#openIndex);
    } else if (isMark && (key === 'Enter' || key === ' ')) this.#toggle(this.#focusIndex);
    else if (isItem && key === 'Enter') (event.target as Element).querySelector<HTMLElement>('.title a')?.click();
    else if (!(isMark || isItem) || !this.#move(key, isMark ? '.mark' : '.phase')) return;
    event.preventDefault();
  }

  /** @returns False for a key that moves nothing. */
  #move(key: string, selector: '.mark' | '.phase'): boolean {
    const items = Array.from(this.renderRoot.querySelectorAll<HTMLElement>(selector));
    if (selector === '.mark') items.sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']));
    const at = items.findIndex((item) => item.dataset['index'] === String(this.#focusIndex));
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    }[key];
    if (next === undefined) return false;
    const item = items[next];
    (item?.querySelector<HTMLElement>('.hit') ?? item)?.focus();
    return true;
  }

  #focusMark(index: number, preventScroll = false): void {
    this.renderRoot.querySelector<HTMLElement>(`.mark[data-index='${index}'] .hit`)?.focus({ preventScroll });
  }

  protected override render(): TemplateResult {
    const strings = stringsFor(this);
    const { state, title } = this.#source;
    if (this.#shown.length === 0) this.#last.list = undefined;
    if (this.#shown.length === 0 || !this.#isDrawn) this.#last.chart = undefined;
    const heading = this.heading || title;
    return html`<div class="head">
      ${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
      ${state === 'ready' && this.#day ? this.#renderToolbar() : nothing}
    </div>
    ${
      state === 'loading'
        ? html`<p class="message" role="status">${strings.common.loading}</p>`
        : state === 'error'
          ? html`<p class="message" role="alert">${strings.common.loadFailed}
              <button type="button" @click=${() => this.#source.reload()}>${strings.common.retry}</button></p>`
          : this.#shown.length === 0
            ? html`<p class="message">${strings.timeline.empty}</p>`
            : this.#renderTimeline()
    }`;
  }

  #renderToolbar(): TemplateResult {
    return renderToolbar(
      {
        choices: this.#choices(this.#sort(this.#source.records)),
        lanes: this.#lanesBy,
        zoom: this.#shownZoom,
        mostZoom: this.#isDrawn ? this.#mostZoom : 0,
      },
      stringsFor(this),
      { onLanes: (event) => this.#onLanes(event), onZoom: (zoom) => this.#zoomTo(zoom) },
    );
  }

  get #isDrawn(): boolean {
    const layout = this.#layout;
    return this.layout !== 'list' && layout !== undefined && layout.phases + layout.points >= FEWEST_FOR_CHART;
  }

  #renderTimeline(): TemplateResult {
    return html`<div class="body" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus} @focusout=${this.#onFocus}>
      ${this.#isDrawn ? this.#unlessSame('chart', this.#renderChart(this.#layout as TimelineLayout)) : nothing}
      ${this.#unlessSame('list', this.#list(this.#shown, this.#groups, this.#focusIndex, this.#limit, stringsFor(this)))}
    </div>
    <p class="visually-hidden" role="status">${this.#spoken}</p>`;
  }

  /** On paper nothing comes later. */
  get #limit(): number {
    return this.#print.isPrinting ? Number.POSITIVE_INFINITY : this.#gradual.limit;
  }

  /** Hundreds of phases cost more than to see that nothing has changed in them. */
  #unlessSame(part: 'chart' | 'list', template: TemplateResult): TemplateResult | typeof noChange {
    const isSame = template === this.#last[part];
    this.#last[part] = template;
    return isSame ? noChange : template;
  }

  #renderChart(layout: TimelineLayout): TemplateResult {
    return this.#draw(
      layout,
      this.#shown,
      this.#shownZoom,
      this.#day,
      this.#stopIndex(layout),
      this.#activeIndex,
      this.#openIndex,
      stringsFor(this),
    );
  }

  /** A phase without dates may have had the focus in the list: the drawing then begins with its first. */
  #stopIndex({ lanes }: TimelineLayout): number {
    const drawn = lanes.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ index }) => index)));
    return drawn.includes(this.#focusIndex) ? this.#focusIndex : Math.min(...drawn);
  }
}
