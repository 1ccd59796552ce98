import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Phase, Term } from '../records/index.js';
import { formatSpan } from '../records/index.js';
import { phaseReader } from '../records/readers/phases.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor } from '../shared/strings/timeline.js';
import { TodayController } from '../shared/today.js';
import { type ShownStatus, statusOf } from './phase-status.js';
import { PhaseOpenEvent } from './plan-timeline.events.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { describePhaseDate, renderList } from './render-list.js';
import { renderOverview } from './render-overview.js';
import { layOutTimeline, type TimelineLayout } from './timeline-layout.js';

/** A drawing of one bar says less than the line of text below it. */
const FEWEST_FOR_OVERVIEW = 2;

/**
 * The phases and milestones of a plan: an overview along the months, and a list with dates, tasks, owner and progress.
 *
 * Without JavaScript, on a phone and in print the list has everything; today's line and the words on how far a phase
 * is come with the first update.
 *
 * @summary Phases and milestones of a plan, as overview and list.
 * @slot - A `<table>` or list of phases: the data when neither `phases` nor `src` is set.
 * @csspart heading - The heading.
 * @csspart overview - The drawing along the months.
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
  /** Terms of the school year, for phases that name a term or a teaching week. JSON as an attribute. */
  declare terms: Term[] | undefined;
  /** IANA name of the school's time zone. Default Asia/Shanghai. */
  declare timezone: string;

  readonly #source = new RecordSourceController(this, phaseReader);
  readonly #today = new TodayController(this, () => this.timezone);
  #layout: TimelineLayout | undefined;
  #statuses: (ShownStatus | undefined)[] = [];
  #focusIndex = 0;
  #active: number | undefined;

  constructor() {
    super();
    this.timezone = 'Asia/Shanghai';
    new AdoptStylesController(this);
  }

  protected override willUpdate(): void {
    const { lang, timeline } = stringsFor(this);
    this.#source.read(this.phases, { terms: Array.isArray(this.terms) ? this.terms : [] });
    const { records } = this.#source;
    this.#statuses = records.map((phase) => statusOf(phase, this.#today.today));
    this.#layout = layOutTimeline(records, (phase) => describePhaseDate(phase, lang, timeline.undated));
    this.#focusIndex = Math.min(this.#focusIndex, Math.max(records.length - 1, 0));
  }

  #onOpen(record: Phase, event: Event): void {
    // Apart: the manifest analyser takes the first argument in dispatchEvent(new …) for an event's name.
    const open = new PhaseOpenEvent(record);
    if (!this.dispatchEvent(open)) event.preventDefault();
  }

  #onFocus(index: number): void {
    if (this.#focusIndex === index && this.#active === index) return;
    this.#focusIndex = index;
    this.#active = index;
    this.requestUpdate();
  }

  /** One tab stop for the list; arrows go from phase to phase. */
  #onKey(event: KeyboardEvent): void {
    const last = this.#source.records.length - 1;
    const next = { ArrowDown: this.#focusIndex + 1, ArrowUp: this.#focusIndex - 1, Home: 0, End: last }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (next !== undefined && next >= 0 && next <= last) {
      event.preventDefault();
      this.#focusPhase(next);
    } else if (event.key === 'Enter' && (event.target as Element).classList.contains('phase'))
      (event.target as Element).querySelector<HTMLElement>('.title a')?.click();
  }

  #focusPhase(index: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.phase')[index]?.focus();
  }

  protected override render(): TemplateResult {
    const strings = stringsFor(this);
    const { state, records } = this.#source;
    const heading = this.heading || this.#source.title;
    return html`${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
    ${
      state === 'loading'
        ? html`<p class="message" role="status">${strings.common.loading}</p>`
        : state === 'error'
          ? html`<p class="message" role="alert">${strings.common.loadFailed}
              <button type="button" @click=${() => this.#source.reload()}>${strings.common.retry}</button></p>`
          : records.length === 0
            ? html`<p class="message">${strings.timeline.empty}</p>`
            : this.#renderTimeline(records)
    }`;
  }

  #renderTimeline(records: Phase[]): TemplateResult {
    const strings = stringsFor(this);
    const statuses = this.#statuses;
    const layout = this.#layout;
    const isWorthIt = layout !== undefined && layout.bars.length + layout.milestones.length >= FEWEST_FOR_OVERVIEW;
    return html`${isWorthIt ? this.#renderOverview(layout) : nothing}
    ${renderList(records, { statuses, focusIndex: this.#focusIndex }, strings, {
      onOpen: (phase, event) => this.#onOpen(phase, event),
      onFocus: (index) => this.#onFocus(index),
      onKey: (event) => this.#onKey(event),
    })}`;
  }

  #renderOverview(layout: TimelineLayout): TemplateResult {
    const strings = stringsFor(this);
    const span = formatSpan(layout.from, layout.to, 'day', strings.lang);
    return renderOverview(
      layout,
      {
        label: strings.timeline.overview(layout.bars.length, layout.milestones.length, span),
        statuses: this.#statuses,
        today: this.#today.today,
        active: this.#active,
      },
      strings,
      (index) => this.#focusPhase(index),
    );
  }
}
