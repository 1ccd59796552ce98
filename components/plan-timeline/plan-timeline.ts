import { html, isServer, LitElement, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Indicator, Phase, Term } from '../records/index.js';
import { phaseReader } from '../records/readers/phases.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { byWidth } from '../shared/by-width.js';
import { GradualListController } from '../shared/gradual-list.js';
import { memo } from '../shared/memo.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController } from '../shared/record-source.js';
import { statusStyles } from '../shared/status.styles.js';
import { loadStrings, stringsFor } from '../shared/strings/timeline.js';
import { isTerm, takeEntries } from '../shared/take-entries.js';
import { civilToday, TodayController } from '../shared/today.js';
import type { ChartInput } from './chart.js';
import { ChartController } from './chart-controller.js';
import { laneChoices } from './lane-choices.js';
import type { LanesBy } from './lanes.js';
import { listStyles } from './list.styles.js';
import { LONG, renderList } from './render-list.js';
import { createModel, isIndicator, type TimelineModel } from './timeline-model.js';
import type { TimelineReader, TimelineView } from './timeline-reader.js';

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
  static override styles = byWidth([baseStyles, statusStyles, listStyles]);

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
  readonly #isPrerendered = isServer || this.shadowRoot !== null;
  readonly #firstDay = memo(civilToday);
  readonly #modelOf = createModel();
  readonly #choices = memo(laneChoices);
  readonly #list = memo(renderList);
  /** What stands in the shadow tree now, by part. */
  #last: { chart?: TemplateResult | undefined; list?: TemplateResult | undefined } = {};
  #model!: TimelineModel;
  readonly #chart = new ChartController(this, this.#print);
  #chartInput!: ChartInput;
  /** What the reader has changed, and what changes it: there once it is loaded. */
  readonly #view: TimelineView = { lanes: undefined, openIndex: undefined, spoken: '' };
  #reader: TimelineReader | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    this.timezone = 'Asia/Shanghai';
    this.zoom = 0;
    new AdoptStylesController(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const drawing = this.#chart.load();
    const words = loadStrings(this);
    const update = () => super.scheduleUpdate();
    return this.#source.schedule(this.phases, () => {
      const isFileToCome = this.src && this.phases === undefined && this.#source.state !== 'ready';
      const needs = [!isFileToCome && drawing, words].filter(Boolean);
      return needs.length > 0 ? Promise.all(needs).then(update) : update();
    });
  }

  protected override willUpdate(): void {
    const terms = takeEntries(this, 'terms', this.terms, isTerm);
    this.#source.read(this.phases, { terms: terms ?? [] });
    this.#model = this.#modelOf({
      records: this.#source.records,
      lists: this.#source.reading.lists,
      indicators: takeEntries(this, 'indicators', this.indicators, isIndicator),
      lanes: this.#view.lanes ?? this.lanes,
      terms,
      today: this.#day,
    });
    this.#chartInput = {
      ...this.#model,
      terms,
      // The prerendered drawing shows the whole plan.
      zoom: this.#reader ? this.zoom : 0,
      isPrinting: this.#print.isPrinting,
      lang: stringsFor(this).lang,
    };
    this.#chart.chart?.layOut(this.#chartInput);
    this.#gradual.length = this.#model.shown.length;
  }

  protected override firstUpdated(): void {
    // Without it the timeline can be read; the next page asks for it again.
    this.#loading = import('./timeline-reader.js').then(
      ({ TimelineReader }) => {
        this.#reader = new TimelineReader(this, {
          view: this.#view,
          print: this.#print,
          model: () => this.#model,
          chart: () => this.#chart.chart,
        });
        this.requestUpdate();
      },
      (cause: unknown) => console.warn(`<${this.localName}>: ${cause}`),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Today. A shadow tree that was not prerendered has no first render to agree with. */
  get #day(): string | undefined {
    return this.#today.today ?? (this.#isPrerendered ? undefined : this.#firstDay(this.timezone));
  }

  protected override render(): TemplateResult {
    const strings = stringsFor(this);
    const { state, reading } = this.#source;
    const { phases, shown, lanes } = this.#model;
    const isReady = shown.length > 0 && state !== 'loading' && state !== 'error';
    if (!isReady) this.#last = {};
    // Room for what comes with the reader's part: where it stands below the heading, it would move the list.
    const hasLanes = isReady && this.#choices(phases).length > 1;
    // Captions of several plans stand above their lanes.
    const heading = this.heading || (reading.lists && lanes === 'plan' ? '' : reading.title);
    const isLong = isReady && shown.length >= LONG;
    const hasTools = hasLanes || isLong || (isReady && shown.length > 1 && this.layout !== 'list');
    return html`${
      heading || hasTools
        ? html`<div class="head">
      ${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
      ${
        hasLanes || isLong || (isReady && this.#reader && this.#chart.chart?.layout)
          ? html`<div class="toolbar ${hasLanes ? 'has-lanes' : ''} ${isLong ? 'has-today' : ''}">${this.#reader?.renderTools()}</div>`
          : nothing
      }
    </div>`
        : nothing
    }
    ${isReady ? this.#renderTimeline() : this.#source.renderInstead(strings.common, strings.timeline.empty)}`;
  }

  #renderTimeline(): TemplateResult {
    const strings = stringsFor(this);
    const { shown, groups } = this.#model;
    // On paper nothing comes later.
    const limit = this.#print.isPrinting ? Number.POSITIVE_INFINITY : this.#gradual.limit;
    const chart = this.#chart.chart?.render(this.#chartInput, this.#day, this.#view.openIndex);
    return html`<div class="body">
      ${this.#unlessSame('chart', chart)}
      ${this.#unlessSame('list', this.#list(shown, groups, limit, strings))}
    </div>
    <p class="visually-hidden" role="status">${this.#view.spoken}</p>`;
  }

  /** Hundreds of phases cost more than to see that nothing has changed in them. */
  #unlessSame(
    part: 'chart' | 'list',
    template: TemplateResult | undefined,
  ): TemplateResult | typeof noChange | typeof nothing {
    const isSame = template !== undefined && template === this.#last[part];
    this.#last[part] = template;
    return isSame ? noChange : (template ?? nothing);
  }
}
