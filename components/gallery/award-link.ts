import { html, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { safeUrl } from '../shared/safe-url.js';

/** The award of a work in its author's words, leading to where it stands in a list, if it has an address there. */
export function awardLink({ award = '', awardUrl }: Work): TemplateResult | string {
  const url = safeUrl(awardUrl);
  return url ? html`<a href=${url}>${award}</a>` : award;
}
