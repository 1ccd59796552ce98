/** One phase in words, the same in the list and in place below its bar. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
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

/** Shapes of the points, centred on 0,0 and 14 px high: told apart without colour. */
export function pointShape(kind: PhaseKind): SVGTemplateResult {
  if (kind === 'phase') return svg`<circle class="shape" r="5.5"></circle>`;
  if (kind === 'milestone') return svg`<path class="shape" d="M0-7 7 0 0 7-7 0z"></path>`;
  if (kind === 'deadline') return svg`<path class="shape" d="M-5-7v14M-5-6.5h11L3-3l3 3.5H-5"></path>`;
  return svg`<circle class="shape" r="6.5"></circle><circle class="core" r="2"></circle>`;
}

export function renderPhaseBody(
  { phase, kind, status }: ShownPhase,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  const { timeline, lang } = strings;
  const url = safeUrl(phase.url);
  const datetime = formatInterval(phase.start, phase.end);
  return html`<p class="when">
      <time datetime=${datetime || nothing}>${describePhaseDate(phase, lang, timeline.undated)}</time>
      <span class="status">${status ? timeline[status] : nothing}</span>
    </p>
    <p class="title">
      ${url ? html`<a href=${url}>${phase.title}</a>` : html`<span>${phase.title}</span>`}
      ${kind === 'phase' ? nothing : html`<span class="kind">${timeline[kind]}</span>`}
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
    }`;
}

function renderFacts(phase: Phase, { common, timeline }: ElementStrings<'timeline'>): TemplateResult | typeof nothing {
  const extras = Object.entries(phase.extras ?? {}).filter(([, text]) => text.trim() !== '');
  const facts = [...(phase.owner ? [[timeline.owner, phase.owner] as const] : []), ...extras];
  if (facts.length === 0) return nothing;
  return html`<p class="facts">${facts.map(([name, text]) => common.field(name, text)).join(' · ')}</p>`;
}
