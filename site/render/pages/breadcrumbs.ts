import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { portalLang, to } from '../context.js';
import { type Html, html } from '../html.js';

/** Where the page stands; the page itself is named by its h1 below. */
export function breadcrumbs(context: RenderContext, place: Place, page: SitePage): Html | false {
  const steps = page.breadcrumbs.filter((step) => step.url !== page.url && step.label !== page.title);
  if (steps.length === 0) return false;
  return html`<nav class="breadcrumbs" aria-label="${context.strings.frame.breadcrumbs}"><ol>${steps.map(
    (step) =>
      html`<li${step.url !== 'index.html' && portalLang(context)}>${step.url === undefined ? step.label : html`<a href="${to(place, step.url)}">${step.label}</a>`}</li>`,
  )}</ol></nav>`;
}
