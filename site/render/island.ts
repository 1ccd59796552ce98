import type { AnyRecord, Film, Picture, Work } from '@kepu/components/records';
import { mapAddresses } from '../collect/record-addresses.js';
import { mapFilm } from '../parse/film-addresses.js';
import type { ElementTag } from './browser-files.js';
import type { Place, RenderContext } from './context.js';
import { to } from './context.js';
import { filmsWithoutScript } from './films.js';
import { type Html, raw } from './html.js';
import type { Prerenderer } from './prerenderer.js';

/** A prerendered element and what its page has to load for it. */
export interface RenderedIsland {
  html: Html;
  tag: ElementTag;
}

/** Prerenders an element on a page; addresses in its records become relative to the page. */
export function island(
  context: RenderContext,
  place: Place,
  tag: ElementTag,
  records: readonly AnyRecord[],
  attributes: Record<string, string>,
): RenderedIsland {
  const placed = records.map((record) => fromPage(record, place));
  const html = prerendererOf(context).prerender({
    tag,
    records: placed,
    attributes,
    lang: context.lang,
    root: place.root,
  });
  const films = tag === 'kepu-gallery' ? filmsWithoutScript(context, placed as Work[]).text : '';
  return { html: raw(html + films), tag };
}

/** Scripts, sheets and preloads for the elements of a page; empty for a page without any. */
export function assetsFor(
  context: RenderContext,
  tags: Iterable<ElementTag>,
): { scripts: string[]; preloads: string[] } {
  const used = [...new Set(tags)].sort();
  if (used.length === 0) return { scripts: [], preloads: [] };
  const { browserFiles } = context;
  const prerenderer = prerendererOf(context);
  return {
    scripts: [browserFiles.core.path, ...used.map((tag) => browserFiles.elements[tag].path)],
    preloads: used.map((tag) => prerenderer.sheetOf(tag).path),
  };
}

function prerendererOf(context: RenderContext): Prerenderer {
  if (!context.prerenderer) throw new Error('A page shows an element, but no prerenderer was loaded.');
  return context.prerenderer;
}

/** A record as a page shows it: its own anchor for itself, relative addresses for the rest. */
function fromPage<R extends AnyRecord>(record: R, place: Place): R {
  const { source: _, ...rest } = record;
  const placed = mapAddresses(rest as R, (url) =>
    to(place, url.startsWith(`${place.url}#`) ? url.slice(place.url.length) : url),
  );
  if (!('pictures' in record)) return placed;
  const work = record as Work;
  return {
    ...placed,
    pictures: work.pictures.map((picture) => pictureFrom(picture, place)),
    ...(work.video && { video: filmFrom(work.video, place) }),
  };
}

/** A film with all its addresses relative to the page. */
export function filmFrom(film: Film, place: Place): Film {
  return mapFilm(film, (address) => to(place, address)) ?? film;
}

/** A picture with all its addresses relative to the page. */
export function pictureFrom(picture: Picture, place: Place): Picture {
  const srcset = picture.srcset
    ?.split(', ')
    .map((candidate) => {
      const [url = '', ...width] = candidate.split(' ');
      return [to(place, url), ...width].join(' ');
    })
    .join(', ');
  return {
    ...picture,
    src: to(place, picture.src),
    ...(srcset !== undefined && { srcset }),
    ...(picture.full !== undefined && { full: to(place, picture.full) }),
  };
}
