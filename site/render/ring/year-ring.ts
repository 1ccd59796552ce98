import { formatSpan } from '@kepu/components/records';
import { type Html, html, raw } from '../html.js';
import type { Strings } from '../strings/strings.js';
import { short } from './polar.js';
import type { RingLayout } from './ring-layout.js';
import type { RingItem } from './ring-marks.js';
import { MARK_PATHS, STAR_PATH } from './shapes.js';

interface RingWords {
  strings: Strings;
  lang: 'zh-CN' | 'en';
  /** Numbers for the description: all activities and awards of the year, also those without a place. */
  activityCount: number;
  awardCount: number;
}

/** Longest title of a note in a corner, in characters. */
const CALLOUT_LENGTH = 12;

/**
 * The year ring as SVG: classes and presentation attributes only, since the portal's CSP allows no inline style.
 * The hand, the past weeks and the week in the centre are put in by the browser (`site/browser/ring-now.ts`).
 */
export function yearRing(layout: RingLayout, words: RingWords): Html {
  const { strings } = words;
  return html`<svg class="ring" viewBox="-432 -372 864 744" role="img" aria-labelledby="kepu-ring-title kepu-ring-description" data-school-year="${layout.schoolYear}">
<title id="kepu-ring-title">${strings.ring.title(layout.schoolYear)}</title>
<desc id="kepu-ring-description">${strings.ring.description(words.activityCount, words.awardCount)}</desc>
<defs>${layout.shapes.map((shape) => html`<path id="kepu-mark-${shape}" d="${MARK_PATHS[shape - 1]}"/>`)}<path id="kepu-star" d="${STAR_PATH}"/></defs>
<g class="ring__pith">${layout.pith.map((path) => html`<path d="${path}"/>`)}</g>
<g class="ring__growth">${layout.rings.map((ring) => html`<path class="ring__age-${ring.age}" d="${ring.path}"/>`)}</g>
<path class="ring__vacation" d="${layout.vacations}"/>
<g class="ring__weeks">${layout.weeks.map(
    (week) =>
      html`<path${week.crowd ? html` class="ring__crowd-${week.crowd}"` : ''} data-week="${strings.ring.week(week.week)}" data-first="${week.first}" data-last="${week.last}" d="${week.path}"/>`,
  )}</g>
<g class="ring__arcs">${layout.arcs.map(({ path, item }) => html`<path class="category-${item.mark.colour}" d="${path}">${hint(item, words)}</path>`)}</g>
<g class="ring__festivals">${layout.festivals.map(({ path, item }) => html`<path d="${path}">${hint(item, words)}</path>`)}</g>
<g class="ring__marks">${layout.marks.map((mark) => markOf(mark, layout.markScale, words))}</g>
<path class="ring__ticks" d="${layout.ticks}"/>
<g class="ring__terms">${layout.terms.map(
    (term) =>
      html`<path d="${term.arcs.join('')}${term.stops}"/>${
        term.arcs.length > 1
          ? html`<text class="ring__term" transform="translate(${short(term.label.x)} ${short(term.label.y)}) rotate(${short(term.label.rotate)})" dy=".36em">${term.name}</text>`
          : ''
      }`,
  )}</g>
<g class="ring__months">${layout.months.map(
    (month) =>
      html`<text x="${short(month.x)}" y="${short(month.y)}" dy=".36em" text-anchor="${month.anchor}" data-first="${month.first}" data-last="${month.last}">${strings.ring.month(month.month)}</text>`,
  )}</g>
<g class="ring__stars">${layout.stars.map(
    (star) =>
      html`<use href="#kepu-star" class="level-${star.level}" transform="translate(${short(star.x)} ${short(star.y)}) scale(${star.scale.toFixed(2)})"/>`,
  )}</g>
<g class="ring__years">${layout.rings.map(
    (ring) =>
      html`<text transform="translate(${short(ring.label.x)} ${short(ring.label.y)}) rotate(${short(ring.label.rotate)})" dy=".36em">${ring.schoolYear.replace('-', '–')}</text>`,
  )}</g>
${callouts(layout, words)}
<g class="ring__centre ring__centre--year"><text class="ring__figure" y="6">${layout.schoolYear.replace('-', '—')}</text><text class="ring__note" y="40">${strings.ring.activities(words.activityCount)}</text></g>
<g class="ring__centre ring__centre--now" display="none"><text class="ring__note" y="-38">${strings.ring.schoolYear(layout.schoolYear)}</text><text class="ring__figure" y="10"></text><text class="ring__today" y="44"></text></g>
<g class="ring__hand" display="none"><path d="M0-112V-306"/><circle cy="-306" r="4.5"/></g>
</svg>`;
}

function markOf(mark: RingLayout['marks'][number], scale: number, words: RingWords): Html {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  const kind = mark.onFestival ? 'ring__on-festival' : `category-${mark.item.mark.colour}`;
  return html`<use href="#kepu-mark-${mark.item.mark.shape}" class="${kind}" transform="translate(${short(mark.x)} ${short(mark.y)})${raw(size)}">${hint(mark.item, words)}</use>`;
}

/** What a pointer resting on a mark is told. */
function hint(item: RingItem, words: RingWords): Html {
  return html`<title>${whenOf(item, words)} ${item.title}</title>`;
}

function whenOf(item: RingItem, words: RingWords): string {
  return formatSpan(item.first, item.last, 'day', words.lang) || item.dateText;
}

function callouts(layout: RingLayout, words: RingWords): Html {
  return html`<g class="ring__callouts">${layout.callouts.map(({ item, line, text }) => {
    const name = shortTitle(item.title);
    return html`<path d="${line}"/><text class="ring__callout" x="${text.x}" y="${text.y}" text-anchor="${text.anchor}">${name}</text><text class="ring__note" x="${text.x}" y="${text.y + 19}" text-anchor="${text.anchor}">${whenOf(item, words)}</text>`;
  })}</g>`;
}

/** A title short enough for a corner: what comes before its subtitle or quotation, else its beginning. */
function shortTitle(title: string): string {
  const main = title.split(/[“《（(：:·—]/, 1)[0] ?? title;
  const characters = [...(main.length >= 4 ? main : title)];
  return characters.length > CALLOUT_LENGTH
    ? `${characters.slice(0, CALLOUT_LENGTH - 1).join('')}…`
    : characters.join('');
}
