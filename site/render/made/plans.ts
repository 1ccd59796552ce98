import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import type { Place, RenderContext } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { assetsFor } from '../island.js';
import { rootPrefix } from '../links.js';
import { pageEntry } from '../pages/page-entry.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { plansTimeline } from './plans-timeline.js';

/** Kinds that go by phases; the timeline stands below them. */
const PHASED: PageKind[] = ['annual-plan', 'action-plan', 'activity-plan'];
/** Kinds in the order a reader looks for them. */
export const KINDS: readonly PageKind[] = [
  ...PHASED,
  'competition-rules',
  'summary',
  'award-list',
  'regulation',
  'organisation',
  'club',
  'base',
  'survey',
  'article',
  'news',
];
/** Anchor of the list of a kind. */
export function kindListId(kind: PageKind): string {
  return `kepu-${kind}-list`;
}

const TIMELINE_ID = 'kepu-plans-timeline';

/** Everything that is not a plain page, by kind, and within a kind by school year; below the plans their phases on one axis. */
export function plansPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const byKind = new Map<PageKind, SitePage[]>();
  for (const page of site.pages) byKind.set(page.kind, [...(byKind.get(page.kind) ?? []), page]);
  const kinds = KINDS.filter((kind) => byKind.has(kind));
  const count = kinds.reduce((sum, kind) => sum + (byKind.get(kind)?.length ?? 0), 0);
  const timeline = plansTimeline(context, place, {
    id: TIMELINE_ID,
    heading: strings.plans.timeline,
    layout: 'axis',
  });
  const phased = kinds.filter((kind) => PHASED.includes(kind));
  const others = kinds.filter((kind) => !PHASED.includes(kind));
  const jumpTo = (kind: PageKind): Html =>
    html`<li><a href="#${kindListId(kind)}">${strings.kinds[kind]}<span class="note">${byKind.get(kind)?.length ?? 0}</span></a></li>`;
  const list = (kind: PageKind): Html => section(context, place, kind, byKind.get(kind) ?? []);
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.plans.title,
      description: strings.plans.intro(count),
      type: 'made made--plans',
      ...(timeline && assetsFor(context, [timeline.tag])),
      main: html`${pageHead(strings.plans.title, count > 0 && strings.plans.intro(count))}
${count === 0 && html`<p class="empty">${strings.plans.empty}</p>`}
${kinds.length > 2 && html`<nav class="jump" aria-label="${strings.search.byKind}"><ul class="inline-list">${phased.map(jumpTo)}${timeline && html`<li><a href="#${TIMELINE_ID}">${strings.plans.timeline}</a></li>`}${others.map(jumpTo)}</ul></nav>`}
${phased.map(list)}
${timeline && html`<section class="list-section">${timeline.html}</section>`}
${others.map(list)}`,
    }),
  };
}

function section(context: RenderContext, place: Place, kind: PageKind, pages: readonly SitePage[]): Html {
  const { strings } = context;
  const byYear = new Map<string, SitePage[]>();
  for (const page of pages) {
    const year = page.schoolYear ?? '';
    byYear.set(year, [...(byYear.get(year) ?? []), page]);
  }
  const years = [...byYear].sort(([a], [b]) => (a < b ? 1 : -1));
  return html`<section class="list-section" aria-labelledby="${kindListId(kind)}"><h2 id="${kindListId(kind)}">${strings.kinds[kind]}</h2>
<div class="list-section__years">${years.map(
    ([year, list]) =>
      html`<div class="year-list"><h3>${year === '' ? strings.plans.other : strings.ring.schoolYear(year)}</h3><ul class="page-list">${list.map((page) => pageEntry(context, place, page, { showKind: false }))}</ul></div>`,
  )}</div></section>`;
}
