/** One phase in words, the same in the list and in place below its bar. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Phase } from '../records/index.js';
import { formatInterval } from '../records/index.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describePhaseDate } from './describe-phase.js';
import type { PhaseKind } from './phase-kind.js';
import type { ShownStatus } from './phase-status.js';

/** A phase with what the layout and the day know of it. */
export interface ShownPhase {
  phase: Phase;
  kind: PhaseKind;
  status: ShownStatus | undefined;
}

/** Shapes of phases as a path, centred on 0,0 and 14 px high: told apart without colour. */
export const SHAPES: Record<PhaseKind, string> = {
  phase: 'M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11',
  milestone: 'M0-7 7 0 0 7-7 0z',
  deadline: 'M-5 7V-6.5H6L3-3 6 .5H-5',
  indicator: 'M0-6.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M0-2a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
};

// Without white space and with few holes: a list may have hundreds.
export function renderPhaseBody(
  { phase, kind, status }: ShownPhase,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const { timeline, lang } = strings;
  const url = safeUrl(phase.url);
  const datetime = formatInterval(phase.start, phase.end);
  return html`<p class="when"><time datetime=${datetime || nothing}>${describePhaseDate(phase, lang, timeline.undated)}</time> <span class="status">${status ? timeline[status] : nothing}</span></p><p class="title">${url ? html`<a href=${url}>${phase.title}</a>` : html`<span>${phase.title}</span>`}<span class="kind">${kind === 'phase' ? nothing : timeline[kind]}</span></p>${renderRest(phase, strings)}`;
}

/** All that not every phase has. */
function renderRest(phase: Phase, strings: ElementStrings<'timeline'>): unknown[] | typeof nothing {
  const { timeline } = strings;
  const { description, tasks, progress } = phase;
  const parts = [
    description ? html`<p class="text">${description}</p>` : nothing,
    tasks.length > 0 ? html`<ul class="tasks">${tasks.map((task) => html`<li>${task}</li>`)}</ul>` : nothing,
    renderFacts(phase, strings),
    progress === undefined
      ? nothing
      : html`<p class="progress"><progress max="1" value=${progress} aria-label=${timeline.progress}></progress><span>${timeline.progress} ${timeline.percent(progress)}</span></p>`,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? parts : nothing;
}

function renderFacts(phase: Phase, { common, timeline }: ElementStrings<'timeline'>): TemplateResult | typeof nothing {
  const extras = Object.entries(phase.extras ?? {}).filter(([, text]) => text.trim() !== '');
  const facts = [...(phase.owner ? [[timeline.owner, phase.owner] as const] : []), ...extras];
  if (facts.length === 0) return nothing;
  return html`<p class="facts">${facts.map(([name, text]) => common.field(name, text)).join(' · ')}</p>`;
}
