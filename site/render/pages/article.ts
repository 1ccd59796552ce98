import { firstDay, formatDay } from '@kepu/components/records';
import { resolveAsset } from '../../collect/links.js';
import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import { renderBody } from '../body.js';
import type { Place, RenderContext } from '../context.js';
import { foreignLang, langOf, speaking, to } from '../context.js';
import { clipDescription, frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { assetsFor } from '../island.js';
import { rootPrefix } from '../links.js';
import { phrases } from '../phrases.js';
import { attachments } from './attachments.js';
import { breadcrumbs } from './breadcrumbs.js';
import { contents } from './contents.js';
import { facts } from './facts.js';
import { related } from './related.js';

/** Kinds that are printed and filed: they get the title block and the print button. */
const PLANS = new Set<PageKind>([
  'annual-plan',
  'action-plan',
  'activity-plan',
  'competition-rules',
  'summary',
  'award-list',
  'regulation',
]);

/** As what a page is printed. */
function printedAs(kind: PageKind): 'plan' | 'list' | 'page' {
  if (kind === 'award-list') return 'list';
  return kind.endsWith('-plan') ? 'plan' : 'page';
}

/** A page somebody wrote: title block, contents, text, related pages. */
export function articlePage(portal: RenderContext, page: SitePage): string {
  const context = speaking(portal, page.lang);
  const place: Place = { url: page.url, root: rootPrefix(page.url) };
  const body = renderBody(context, place, page);
  const isPlan = PLANS.has(page.kind);
  const list = contents(context, page);
  const beside = related(context, place, page);
  // Elements want the width; without them the related pages stand beside the text.
  const shape = [list ? 'has-contents' : '', body.tags.length > 0 ? 'is-wide' : beside ? 'has-aside' : '']
    .filter(Boolean)
    .join(' ');
  // Of a language that the portal has no words of only these are the author's.
  const foreign = foreignLang(page.lang);
  const own = foreign !== undefined && langOf(foreign, context.lang);
  const frameLang = foreign !== undefined && langOf(context.lang, foreign);
  const cover = page.cover ? resolveAsset(context.site, page, page.cover) : undefined;
  return frame(context, place, {
    title: page.title,
    description: describe(page),
    type: `page page--${page.kind}${isPlan ? ' page--filed' : ''}`,
    lang: page.lang,
    cover: cover?.url,
    date: page.date,
    written: page,
    ...assetsFor(context, body.tags),
    main: html`${breadcrumbs(context, place, page)}
<header class="page-head">
<p class="page-kind">${page.kind === 'page' ? '' : html`<span class="chip">${context.strings.kinds[page.kind]}</span>`}${isPlan ? '' : byline(context, page)}</p>
<h1${own}>${phrases(page.title)}</h1>
${page.summary && html`<p class="page-lead"${own}>${page.summary}</p>`}
${isPlan ? html`<div class="title-block">${facts(context, page)}<button class="button print-button needs-script" type="button">${icon('print')}${context.strings.page.print[printedAs(page.kind)]}</button></div>` : ''}
</header>
<div class="page-columns ${shape}">
${list}<article class="prose"${own}>
${body.html}
${attachments(context, place, page, frameLang)}${tagList(context, place, page, frameLang)}
</article>
${beside}</div>`,
  });
}

/** Day, sender and who is in charge of a piece that is not filed. */
function byline(context: RenderContext, page: SitePage): Html | false {
  const parts: (Html | string)[] = [];
  if (page.date && page.date.length >= 10) {
    parts.push(
      html`<time datetime="${page.date}">${formatDay(firstDay(page.date), context.lang, { year: true })}</time>`,
    );
  }
  parts.push(...[page.issuer, page.owner].filter((sender) => sender !== undefined));
  return parts.length > 0 && html`<span class="byline">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}

function tagList(context: RenderContext, place: Place, page: SitePage, spoken: Html | false): Html | false {
  const tags = context.site.tags.filter((each) => page.tags.includes(each.tag));
  return (
    tags.length > 0 &&
    html`<p class="page-tags"${spoken}><span>${context.strings.page.tags}</span>${tags.map((each) => html`<a href="${to(place, each.url)}">${each.tag}</a>`)}</p>`
  );
}

/** The summary, else the beginning of the text, cut at 120 characters. */
function describe(page: SitePage): string | undefined {
  const text = (page.summary ?? page.sections.find((section) => section.text.trim() !== '')?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : clipDescription(text);
}
