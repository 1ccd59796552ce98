import { formatDay } from '@kepu/components/records';
import type { Place, RenderContext } from './context.js';
import { portalLang, to } from './context.js';
import { type Html, type HtmlValue, html } from './html.js';

/** Where records of websites are looked up; both are asked for by law on the home page of a site in China. */
const ICP_LOOKUP = 'https://beian.miit.gov.cn/';
const POLICE_LOOKUP = 'https://beian.mps.gov.cn/';

/**
 * Contact, privacy, subscriptions, record numbers and the day of the last build.
 *
 * @param spoken Attribute that says in which language, where the page is in another.
 */
export function footer(context: RenderContext, place: Place, spoken: Html | false): Html {
  const { strings, site } = context;
  const { icp, police, contact } = site.config.footer;
  const records: HtmlValue[] = [
    icp && html`<li><a href="${ICP_LOOKUP}" rel="noopener">${icp}</a></li>`,
    police && html`<li><a href="${POLICE_LOOKUP}" rel="noopener">${police}</a></li>`,
  ];
  const search = site.made.get('search') ?? 'search/index.html';
  return html`<footer class="site-footer"${spoken}>
<div class="site-footer__row">
<div class="site-footer__school">
<p${portalLang(context)}>${site.config.title}${contact && html`<span class="dot">·</span>${contact}`}</p>
<p>${site.config.privacy.names === 'full' ? '' : strings.frame.privacy}</p>
${(icp || police) && html`<ul class="inline-list">${records}</ul>`}
</div>
<nav class="site-footer__links" aria-label="${strings.frame.footerNav}"><ul class="inline-list">
<li><a href="${to(place, 'calendar.ics')}">${strings.frame.calendarFile}</a></li>
<li><a href="${to(place, 'feed.xml')}">${strings.frame.feed}</a></li>
<li><a href="${to(place, 'data/activities.csv')}">${strings.frame.data}</a></li>
<li><a href="${to(place, site.made.get('years') ?? 'years/index.html')}">${strings.years.title}</a></li>
<li><a href="${to(place, site.made.get('tags') ?? 'tags/index.html')}">${strings.tags.title}</a></li>
<li><a href="${to(place, `${search}#kepu-index-letters`)}">${strings.frame.sitemap}</a></li>
</ul>
<p>${strings.frame.updated(buildDay(context))}</p></nav>
</div>
</footer>`;
}

/** The build date in words, for “last updated”. */
function buildDay(context: RenderContext): string {
  return formatDay(context.site.buildDate, context.lang, { year: true });
}
