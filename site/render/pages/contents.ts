import type { SitePage } from '../../collect/site.js';
import type { Heading } from '../../parse/page.js';
import { langOf, type RenderContext } from '../context.js';
import { type Html, html } from '../html.js';

/** From so many headings on a contents list helps. */
const ENOUGH = 3;
/** With more headings than this the list names the upper level only. */
const MANY = 28;

/** The contents list by 一、 and （一）. */
export function contents(context: RenderContext, page: SitePage): Html | false {
  if (page.headings.length < ENOUGH) return false;
  const top = Math.min(...page.headings.map((heading) => heading.level));
  let shown = page.headings.filter((heading) => heading.level <= top + 1);
  if (shown.length > MANY) shown = shown.filter((heading) => heading.level === top);
  if (shown.length < ENOUGH) return false;
  return html`<nav class="contents" aria-labelledby="kepu-contents"><h2 id="kepu-contents">${context.strings.page.contents}</h2>
<ol${page.lang !== undefined && langOf(page.lang, context.lang)}>${nest(shown, top)}</ol></nav>
`;
}

function nest(headings: readonly Heading[], top: number): Html[] {
  const items: { heading: Heading; below: Heading[] }[] = [];
  for (const heading of headings) {
    const last = items.at(-1);
    if (heading.level > top && last) last.below.push(heading);
    else items.push({ heading, below: [] });
  }
  return items.map(
    ({ heading, below }) =>
      html`<li><a href="#${heading.id}">${heading.text}</a>${below.length > 0 && html`<ol>${below.map((each) => html`<li><a href="#${each.id}">${each.text}</a></li>`)}</ol>`}</li>`,
  );
}
