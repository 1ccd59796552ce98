import { html, nothing, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { safeUrl } from '../shared/safe-url.js';
import { awardLevel } from './work-words.js';

/** The award of a work in its author's words and the colour of its level, leading to where it stands in a list, if it has an address there. */
export function awardMark(work: Work): TemplateResult | typeof nothing {
  const { award, awardUrl } = work;
  if (!award) return nothing;
  const url = safeUrl(awardUrl);
  return html`<b class="level-${awardLevel(work) ?? 'none'}">${url ? html`<a href=${url}>${award}</a>` : award}</b>`;
}
