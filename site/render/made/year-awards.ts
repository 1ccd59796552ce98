import {
  type Award,
  type AwardLevel,
  type AwardPlace,
  compareLevels,
  comparePlaces,
  levelName,
  placeName,
} from '@kepu/components/records';
import { AWARDS_ID, choiceAddress } from '../../collect/choice-address.js';
import { type ListPage, YEAR_HEAD } from '../../collect/record-lists.js';
import type { Site } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { island, type RenderedIsland } from '../island.js';
import { awardLink, numberAwards } from './award-numbers.js';
import { levelPlace } from './award-pivots.js';
import { NOT_SAID } from './list-numbers.js';
import { pivotTable } from './pivot.js';
import { withPlans } from './with-plans.js';

/** Awards of a school year: the numbers, then the highest; all of them stand where these lead. */
export function yearAwards(
  context: RenderContext,
  place: Place,
  year: Site['schoolYears'][number],
  awards: readonly Award[],
  attributes: { id: string; heading: string },
): RenderedIsland | undefined {
  if (awards.length === 0) return undefined;
  const { strings } = context;
  const isCut = awards.length > YEAR_HEAD.awards;
  if (!isCut)
    return island(context, place, 'kepu-award-table', withPlans(context, awards), { ...attributes, summary: 'none' });
  const list = island(
    context,
    place,
    'kepu-award-table',
    withPlans(context, highest(awards).slice(0, YEAR_HEAD.awards)),
    {
      id: `${attributes.id}-highest`,
      heading: strings.years.highest(YEAR_HEAD.awards),
      bare: '',
      'more-href': awardsAddress(context, place, year, {}),
    },
  );
  return {
    ...list,
    html: html`<h2 id="${attributes.id}">${attributes.heading}</h2>
${figures(context, place, year, awards)}${list.html}`,
  };
}

/** Highest level first, of one level the highest place; lines that only count come after what has a name. */
function highest(awards: readonly Award[]): Award[] {
  const isCount = ({ count, countText }: Award): number => Number(count !== undefined || countText !== undefined);
  return [...awards].sort(
    (a, b) => isCount(a) - isCount(b) || compareLevels(a.level, b.level) || comparePlaces(a.place, b.place),
  );
}

function figures(
  context: RenderContext,
  place: Place,
  year: Site['schoolYears'][number],
  awards: readonly Award[],
): Html | false {
  const { strings, lang } = context;
  const pivot = levelPlace(awards);
  if (pivot.rows.length < 2 && pivot.columns.length < 2) return false;
  const none = strings.pivot.none;
  const { schoolYear, lists } = year;
  const isParted = !lists.awards && partsOf(context, schoolYear).length > 1;
  const parted = isParted ? numberAwards(context) : undefined;
  const all = to(place, context.site.made.get('honours') ?? 'honours/index.html');
  return html`<div class="pivots year-figures">${pivotTable(context, pivot, {
    caption: strings.honours.levelPlace,
    rowName: (level) => (level ? levelName(level as AwardLevel, lang) : none),
    columnName: (value) => (value ? placeName(value as AwardPlace, lang) : none),
    linkOf: (level, value) =>
      parted
        ? awardLink(context, place, parted, { schoolYear, level, place: value }, all)
        : {
            href: awardsAddress(context, place, year, {
              level: level === '' ? NOT_SAID : level,
              place: value === '' ? NOT_SAID : value,
            }),
          },
  })}</div>`;
}

/** Where all awards of a year stand, with some chosen: a page of theirs, the first of several, else the year in the list of all. */
function awardsAddress(
  context: RenderContext,
  place: Place,
  { schoolYear, lists }: Site['schoolYears'][number],
  choices: Record<string, string | undefined>,
): string {
  const own = lists.awards ?? partsOf(context, schoolYear)[0];
  if (own) return choiceAddress(AWARDS_ID, choices, to(place, own.url));
  const all = to(place, context.site.made.get('honours') ?? 'honours/index.html');
  return choiceAddress(AWARDS_ID, { schoolYear, ...choices }, all);
}

/** The pages of a long list that hold the awards of a school year. */
function partsOf({ site }: RenderContext, schoolYear: string): ListPage<Award>[] {
  return site.lists.awards.filter((list) => list.schoolYear === schoolYear);
}
