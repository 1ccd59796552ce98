import { schoolYearOf } from '@kepu/components/records';
import { countAwards } from '../../collect/award-weights.js';
import { hashedFile } from '../browser-files.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { gradeChooser } from '../grade-chooser.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { rootPrefix } from '../links.js';
import { layOutRing } from '../ring/ring-layout.js';
import { ringLegend } from '../ring/ring-legend.js';
import { ringList } from '../ring/ring-list.js';
import { yearRing } from '../ring/year-ring.js';
import { homeDates } from './home-dates.js';
import { figures } from './home-figures.js';
import { news } from './home-news.js';
import { running } from './home-running.js';
import type { MadePage } from './made-page.js';
import { hangWall, wall } from './wall.js';

/** Works on the home page's wall. */
const WALL = 9;

/** The home page: dates first, the ring beside them, then figures, works, plans and news. */
export function homePage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const { config, collections } = site;
  const place: Place = { url, root: rootPrefix(url) };
  const schoolYear = schoolYearOf(site.buildDate);
  const hanging = hangWall(collections.works, WALL);
  const sheet = hanging.css === '' ? undefined : hashedFile('wall', 'css', `@media (min-width:681px){${hanging.css}}`);
  const calendar = site.made.get('calendar') ?? 'calendar/index.html';
  const gallery = site.made.get('gallery') ?? 'gallery/index.html';
  const description = config.description ?? config.home.intro;

  const contents = frame(context, place, {
    title: config.title,
    description,
    type: 'home',
    ...(sheet && { sheets: [sheet.path] }),
    main: html`<section class="hero">
<div class="hero__words">
<p class="eyebrow">${strings.ring.schoolYear(schoolYear)}</p>
<h1>${slogan(config.home.slogan ?? config.title)}</h1>
${config.home.intro && html`<p class="hero__intro">${config.home.intro}</p>`}
<section class="coming" aria-labelledby="kepu-dates"><div class="coming__head"><h2 id="kepu-dates">${strings.home.dates}</h2>${gradeChooser(context)}</div>
${homeDates(context, place)}
<p class="more"><a href="${to(place, calendar)}">${strings.home.allDates}${icon('arrow')}</a></p></section>
</div>
<div class="hero__ring">${ringOf(context, place, schoolYear)}</div>
</section>
${figures(context, place, schoolYear)}
${
  hanging.rows.length > 0 &&
  html`<section class="band" aria-labelledby="kepu-works"><div class="band__head"><h2 id="kepu-works">${strings.home.newestWorks}</h2><a href="${to(place, gallery)}">${strings.home.allWorks(collections.works.length)}${icon('arrow')}</a></div>
${wall(context, place, hanging)}</section>`
}
<div class="home-columns">${running(context, place)}${news(context, place)}</div>`,
  });
  return { path: url, contents, files: sheet ? [sheet] : [] };
}

/** The slogan in phrases, so that it breaks where a speaker would pause. */
function slogan(text: string): Html {
  const phrases = text.match(/[^，。；：、！？,;]+[，。；：、！？,;]?/g) ?? [text];
  return html`${phrases.map((phrase) => html`<span class="phrase">${phrase}</span>`)}`;
}

function ringOf(context: RenderContext, place: Place, schoolYear: string): Html {
  const { site, strings, lang } = context;
  const { activities, awards } = site.collections;
  const ofYear = <T extends { schoolYear?: string }>(records: readonly T[], year: string): T[] =>
    records.filter((record) => record.schoolYear === year);
  const years = new Set<string>();
  for (const record of [...activities, ...awards])
    if (record.schoolYear && record.schoolYear < schoolYear) years.add(record.schoolYear);
  const own = ofYear(activities, schoolYear);
  const ownAwards = ofYear(awards, schoolYear);
  const layout = layOutRing({
    schoolYear,
    activities: own,
    awards: ownAwards,
    terms: site.config.terms,
    earlier: [...years]
      .sort()
      .reverse()
      .map((year) => ({ schoolYear: year, activities: ofYear(activities, year), awards: ofYear(awards, year) })),
  });
  const awardCount = countAwards(ownAwards);
  return html`<figure class="ring-figure">${yearRing(layout, { strings, lang, activityCount: own.length, awardCount })}
<figcaption>${ringLegend(layout, strings)}${
    own.length > 0
      ? ringList(schoolYear, own, { strings, lang, root: place.root })
      : html`<p class="note">${strings.ring.empty}</p>`
  }</figcaption></figure>`;
}
