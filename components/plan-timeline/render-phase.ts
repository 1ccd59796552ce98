/** One phase in words, the same in the list and in place below its bar. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Phase } from '../records/index.js';
import { formatInterval } from '../records/index.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describePhaseDate } from './describe-phase.js';
import { figuresOf, otherColumns, type PhaseKind } from './phase-kind.js';
import type { ShownStatus } from './phase-status.js';

/** A phase with what the layout and the day know of it. */
export interface ShownPhase {
  phase: Phase;
  kind: PhaseKind;
  /** The kind in words, as far as it says something: where nothing takes longer than a day, all are points. */
  saidKind: Exclude<PhaseKind, 'phase'> | undefined;
  status: ShownStatus | undefined;
  /** The plan it belongs to, where that has to be said. */
  plan: string | undefined;
  /** Whether a date of which the author gave no words is said with its year. */
  saysYear: boolean;
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
  { phase, saidKind, status, plan, saysYear }: ShownPhase,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const { timeline, lang } = strings;
  const url = safeUrl(phase.url);
  const datetime = formatInterval(phase.start, phase.end);
  return html`<p class="when"><time datetime=${datetime || nothing}>${describePhaseDate(phase, saysYear, lang, timeline.undated)}</time> <span class="status">${status ? timeline[status] : nothing}</span></p><p class="title">${url ? html`<a href=${url}>${phase.title}</a>` : html`<span>${phase.title}</span>`}<span class="kind">${saidKind ? timeline[saidKind] : nothing}</span></p>${renderRest(phase, plan, strings)}`;
}

/** All that not every phase has. */
function renderRest(
  phase: Phase,
  plan: string | undefined,
  { common, timeline }: ElementStrings<'timeline'>,
): unknown[] | typeof nothing {
  const { description, tasks, progress, owner } = phase;
  const figures = figuresOf(phase);
  const facts = [
    ...(owner ? [[timeline.owner, owner] as const] : []),
    ...(plan ? [[timeline.plan, plan] as const] : []),
    ...otherColumns(phase),
  ];
  const parts = [
    description && html`<p class="text">${description}</p>`,
    tasks.length > 0 && html`<ul class="tasks">${tasks.map((task) => html`<li>${task}</li>`)}</ul>`,
    figures && renderShare(figures.share, timeline.figures(figures.target, figures.reached)),
    facts.length > 0 && html`<p class="facts">${facts.map(([name, text]) => common.field(name, text)).join(' · ')}</p>`,
    progress !== undefined && renderShare(progress, `${timeline.progress} ${timeline.percent(progress)}`),
  ].filter(Boolean);
  return parts.length > 0 ? parts : nothing;
}

/** How much of something is done, as a bar where it is known, and in words. */
function renderShare(share: number | undefined, text: string): TemplateResult {
  return html`<p class="progress">${share === undefined ? nothing : html`<svg class="share" aria-hidden="true"><rect width="100%" height="6" rx="3"></rect><rect class="bar" width="${share * 100}%" height="6" rx="3"></rect></svg>`}<span>${text}</span></p>`;
}
