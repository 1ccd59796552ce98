import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { type Period, periodOf, periodText } from '../period.js';

const PLANS = new Set<PageKind>(['annual-plan', 'action-plan', 'activity-plan', 'competition-rules']);
const SHOWN = 5;

/** Plans whose time includes the build date, those that end first at the top. */
export function running(context: RenderContext, place: Place): Html | false {
  const { site, strings } = context;
  const plans = site.pages
    .filter((page) => PLANS.has(page.kind))
    .flatMap((page) => {
      const period = periodOf(page);
      return period && period.last >= site.buildDate ? [{ page, period }] : [];
    })
    .sort((a, b) => rank(a, site.buildDate) - rank(b, site.buildDate) || (a.period.last < b.period.last ? -1 : 1))
    .slice(0, SHOWN);
  if (plans.length === 0) return false;
  return html`<section class="running" aria-labelledby="kepu-running"><div class="band__head"><h2 id="kepu-running">${strings.home.running}</h2><a href="${to(place, site.made.get('plans') ?? 'plans/index.html')}">${strings.home.allPlans}${icon('arrow')}</a></div>
<ul>${plans.map(({ page, period }) => entry(context, place, page, period))}</ul></section>`;
}

/** Plans with steps before plans without, begun ones before coming ones. */
function rank({ page, period }: { page: SitePage; period: Period }, day: string): number {
  return (period.first > day ? 2 : 0) + (page.records.phases.length > 0 ? 0 : 1);
}

function entry(context: RenderContext, place: Place, page: SitePage, period: Period): Html {
  const { strings, lang } = context;
  const done = progressOf(page);
  const { phases } = page.records;
  const steps = phases.filter((phase) => phase.status === 'done').length;
  const notes = [
    periodText(period, lang),
    phases.length > 1 && steps > 0 ? strings.home.steps(steps, phases.length) : '',
  ].filter(Boolean);
  const meter =
    done === undefined
      ? // How much of the time is over depends on the day of reading: the browser fills this in.
        html`<span class="running__meter" data-period="${period.first}/${period.last}" data-label="${strings.home.timeline}"></span>`
      : html`<span class="running__meter">${bar(done)}<span class="running__percent"><span class="visually-hidden">${strings.home.progress(done)}</span><span aria-hidden="true">${done}<small>%</small></span></span></span>`;
  return html`<li><div><a href="${to(place, page.url)}">${page.title}</a><p class="note">${notes.map((note) => html`<span>${note}</span>`)}</p></div>${meter}</li>`;
}

/** Percent done as the plan itself says; undefined if it does not say. */
function progressOf(page: SitePage): number | undefined {
  const { phases } = page.records;
  if (!phases.some((phase) => phase.progress !== undefined || phase.status === 'done')) return undefined;
  const sum = phases.reduce((total, phase) => total + (phase.progress ?? (phase.status === 'done' ? 1 : 0)), 0);
  return Math.round((sum / phases.length) * 100);
}

/** A bar as SVG; the CSP allows no width in a style attribute. */
function bar(percent: number): Html {
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="bar__ground" width="100" height="4"/><rect class="bar__done" width="${percent}" height="4"/></svg>`;
}
