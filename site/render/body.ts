import type { AnyRecord, Award, Work } from '@kepu/components/records';
import { evaluateFigure } from '../collect/figures.js';
import { resolveAsset, resolveLink } from '../collect/links.js';
import { AWARDS_SHOWN, PAGE, WORKS_SHOWN } from '../collect/record-lists.js';
import type { Asset, SitePage } from '../collect/site.js';
import type { Island, PicturePart } from '../parse/page.js';
import type { ElementTag } from './browser-files.js';
import type { Place, RenderContext } from './context.js';
import { to } from './context.js';
import { escapeHtml, type Html, html, raw } from './html.js';
import { island } from './island.js';
import { indicatorsAttribute, withKnownAttributes } from './known-attributes.js';
import { ownPages } from './made/pivot.js';
import { RECORDS_OF } from './records-of.js';

/** A body as HTML, and the elements it uses. */
export interface RenderedBody {
  html: Html;
  tags: ElementTag[];
}

/** Fills the holes of a page's body: links, pictures, elements, figures. */
export function renderBody(context: RenderContext, place: Place, page: SitePage): RenderedBody {
  let out = '';
  const tags: ElementTag[] = [];
  let isDead = false;
  for (const part of page.body) {
    if (typeof part === 'string') {
      // The quotation mark belongs to an attribute that is left out.
      out += isDead ? part.slice(1) : part;
      isDead = false;
    } else if (part.type === 'link') {
      const href = resolveLink(context.site, page, part.href)?.href;
      isDead = href === undefined;
      // What leads nowhere is text; `collect` has reported it.
      if (isDead) out = out.slice(0, out.lastIndexOf(' '));
      else out += escapeHtml(href ?? '');
    } else if (part.type === 'picture') out += picturePart(context, place, page, part).text;
    else if (part.type === 'figure')
      out += escapeHtml(evaluateFigure(context.site, part.expression) ?? `{{ ${part.expression} }}`);
    else {
      out += renderIsland(context, place, page, part, tags.length + 1).text;
      tags.push(part.element);
    }
  }
  return { html: raw(out), tags };
}

/** @param number Of the element on its page, from 1. */
function renderIsland(context: RenderContext, place: Place, page: SitePage, part: Island, number: number): Html {
  const records = page.records[RECORDS_OF[part.element]] as AnyRecord[];
  const byId = new Map(records.map((record) => [record.id, record]));
  const shown = part.recordIds.flatMap((id) => byId.get(id) ?? []);
  if (part.element === 'kepu-award-table' && part.collect && shown.length > PAGE.awards)
    return awardsHead(context, place, page, part, shown as Award[]);
  return island(context, place, part.element, shown, {
    // A calendar's links to its months lead to anchors that begin with its id.
    ...(part.element === 'kepu-activity-calendar' && { id: `kepu-calendar-${number}` }),
    ...(part.id && { id: part.id }),
    ...(part.title && !part.isTitled && { heading: part.title }),
    // Going back closes what was opened, and what was chosen can be sent.
    ...(part.element === 'kepu-gallery' && { 'sync-url': '' }),
    ...(part.element === 'kepu-gallery' && part.collect && allWorks(context, place, part, shown as Work[])),
    ...(part.element === 'kepu-plan-timeline' && indicatorsAttribute(page.indicators)),
    ...withKnownAttributes(context, part.element, shown, part.attributes),
  }).html;
}

/** Where the works stand that a gallery too long for its page does not show without script: with those of their school year. */
function allWorks(
  { site }: RenderContext,
  place: Place,
  { attributes }: Island,
  works: readonly Work[],
): Record<string, string> {
  if (works.length <= (Number(attributes['limit']) || WORKS_SHOWN)) return {};
  const ids = new Set(works.map(({ id }) => id));
  const page = site.lists.works.find(({ records }) => records.some(({ id }) => ids.has(id)));
  const url = page?.url ?? site.made.get('gallery');
  return url === undefined ? {} : { 'more-href': to(place, url) };
}

/** The head of a list too long for its page, and the pages of honours where all of its awards can be chosen from. */
function awardsHead(
  context: RenderContext,
  place: Place,
  page: SitePage,
  part: Island,
  awards: readonly Award[],
): Html {
  const ids = new Set(awards.map(({ id }) => id));
  const { html: list } = island(context, place, part.element, awards.slice(0, AWARDS_SHOWN), {
    ...(part.id && { id: part.id }),
    heading: context.strings.honours.first(part.title || context.strings.honours.awards, AWARDS_SHOWN),
    // Choices and numbers of a part would contradict those of all.
    bare: '',
  });
  return html`${ownPages(context, place, context.site.lists.awards, ids, page.title)}${list}`;
}

/** Width of a text column; pictures in running text are not wider. */
const TEXT_SIZES = '(max-width: 680px) 92vw, 612px';

function picturePart(context: RenderContext, place: Place, page: SitePage, part: PicturePart): Html {
  const asset = resolveAsset(context.site, page, part.src);
  // `collect` has reported it; the reader at least learns what was meant.
  if (!asset) return part.alt ? html`<span class="missing-picture">${part.alt}</span>` : raw('');
  return picture(asset, place, { alt: part.alt, sizes: TEXT_SIZES, title: part.title });
}

/** A `<picture>` in WebP with a JPEG for old browsers, its room kept free by width and height. */
export function picture(
  asset: Asset,
  place: Place,
  words: { alt: string; sizes: string; title?: string | undefined; eager?: boolean },
): Html {
  const largest = asset.variants.at(-1);
  if (!largest) return html`<img src="${to(place, asset.url)}" alt="${words.alt}" loading="lazy">`;
  const set = (format: 'webp' | 'jpeg' | 'avif'): string =>
    asset.variants
      .flatMap((variant) => (variant[format] ? [`${to(place, variant[format])} ${variant.width}w`] : []))
      .join(', ');
  const avif = set('avif');
  const moving =
    asset.moving !== undefined &&
    html`<source media="(prefers-reduced-motion: no-preference)" type="image/webp" srcset="${to(place, asset.moving)}">`;
  return html`<picture>${moving}${avif && html`<source type="image/avif" srcset="${avif}" sizes="${words.sizes}">`}<source type="image/webp" srcset="${set('webp')}" sizes="${words.sizes}"><img src="${to(place, largest.jpeg)}" srcset="${set('jpeg')}" sizes="${words.sizes}" width="${largest.width}" height="${largest.height}" alt="${words.alt}"${words.title && html` title="${words.title}"`}${!words.eager && raw(' loading="lazy"')} decoding="async"></picture>`;
}
