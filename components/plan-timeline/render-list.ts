/** The plan as a list: complete on a phone, in print and without script. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Lang, Phase } from '../records/index.js';
import { formatInterval, formatSpan } from '../records/index.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { ShownStatus } from './phase-status.js';

export interface ListState {
  statuses: readonly (ShownStatus | undefined)[];
  /** The one phase in the tab order. */
  focusIndex: number;
}

export interface ListActions {
  onOpen: (phase: Phase, event: Event) => void;
  onFocus: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

export function renderList(
  phases: readonly Phase[],
  state: ListState,
  strings: ElementStrings<'timeline'>,
  actions: ListActions,
): TemplateResult {
  return html`<ol class="list" part="list" @keydown=${actions.onKey}>
    ${phases.map((phase, index) => renderPhase(phase, index, state, strings, actions))}
  </ol>`;
}

/** When a phase is, in words: the author's own where they are there. */
export function describePhaseDate(phase: Phase, lang: Lang, undated: string): string {
  return phase.dateText || formatSpan(phase.start, phase.end, phase.precision, lang) || undated;
}

function renderPhase(
  phase: Phase,
  index: number,
  state: ListState,
  strings: ElementStrings<'timeline'>,
  actions: ListActions,
): TemplateResult {
  const { timeline, lang } = strings;
  const status = state.statuses[index];
  const url = safeUrl(phase.url);
  const datetime = formatInterval(phase.start, phase.end);
  return html`<li
    class="phase ${status ?? 'untold'} ${phase.milestone ? 'is-milestone' : ''}"
    part="phase"
    tabindex=${index === state.focusIndex ? '0' : '-1'}
    @focusin=${() => actions.onFocus(index)}
  >
    <svg class="dot" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      ${phase.milestone ? svg`<path d="M0-7 7 0 0 7-7 0z"></path>` : svg`<circle r="5.5"></circle>`}
    </svg>
    <p class="when">
      <time datetime=${datetime || nothing}>${describePhaseDate(phase, lang, timeline.undated)}</time>
      <span class="status">${status ? timeline[status] : nothing}</span>
    </p>
    <p class="title">
      ${
        url
          ? html`<a href=${url} @click=${(event: Event) => actions.onOpen(phase, event)}>${phase.title}</a>`
          : html`<span>${phase.title}</span>`
      }
      ${phase.milestone ? html`<span class="kind">${timeline.milestone}</span>` : nothing}
    </p>
    ${phase.description ? html`<p class="text">${phase.description}</p>` : nothing}
    ${
      phase.tasks.length > 0
        ? html`<ul class="tasks">${phase.tasks.map((task) => html`<li>${task}</li>`)}</ul>`
        : nothing
    }
    ${renderFacts(phase, strings)}
    ${
      phase.progress === undefined
        ? nothing
        : html`<p class="progress">
            <progress max="1" value=${phase.progress} aria-label=${timeline.progress}></progress>
            <span>${timeline.progress} ${timeline.percent(phase.progress)}</span>
          </p>`
    }
  </li>`;
}

function renderFacts(phase: Phase, { common, timeline }: ElementStrings<'timeline'>): TemplateResult | typeof nothing {
  const extras = Object.entries(phase.extras ?? {}).filter(([, text]) => text.trim() !== '');
  const facts = [...(phase.owner ? [[timeline.owner, phase.owner] as const] : []), ...extras];
  if (facts.length === 0) return nothing;
  return html`<p class="facts">${facts.map(([name, text]) => common.field(name, text)).join(' · ')}</p>`;
}
