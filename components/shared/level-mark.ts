import { html, type TemplateResult } from 'lit';
import type { AwardLevel } from '../records/types.js';

/** The star of an award level; an outline from the town downwards. */
export function levelMark(level: AwardLevel | undefined): TemplateResult {
  const outline = level === 'school' || level === 'class' || level === 'town' || level === undefined;
  return html`<svg class="mark level-${level ?? 'none'}" viewBox="0 0 12 12" aria-hidden="true">
    <path
      class=${outline ? 'outline' : 'filled'}
      d="M6 .7 7.6 4.2l3.8.4-2.8 2.6.8 3.8L6 9.1l-3.4 1.9.8-3.8L.6 4.6l3.8-.4z"
    ></path>
  </svg>`;
}

/** A level's name behind its star. */
export function levelTag(level: AwardLevel | undefined, name: string): TemplateResult {
  return html`<span class="level level-${level ?? 'none'}">${levelMark(level)}<span>${name}</span></span>`;
}
