/** The wall of pictures with their captions. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Picture, Work } from '../records/types.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { fitsFrame, ratioClass, ratioOf, UNKNOWN_RATIO } from './wall-layout.js';
import { awardLevel } from './work-filter.js';
import { authorWords, fullOf } from './work-words.js';

export interface WallView {
  /** `square` crops, `justified` does not. */
  layout: 'justified' | 'square';
  /** Ratios of pictures without a given size, by address, once they are known. */
  measured: ReadonlyMap<string, number>;
  onOpen: (event: MouseEvent, work: Work) => void;
  onLoad: (event: Event) => void;
}

/** Walls from this length are laid out as far as they are seen. */
const LONG = 100;

export function wallTemplate(
  works: readonly Work[],
  view: WallView,
  strings: ElementStrings<'gallery'>,
): TemplateResult {
  return html`<ul class="wall ${view.layout} ${works.length > LONG ? 'long' : ''}" part="wall">
    ${works.map((work) => keyed(work.id, workTemplate(work, view, strings)))}
  </ul>`;
}

function workTemplate(work: Work, view: WallView, strings: ElementStrings<'gallery'>): TemplateResult {
  const picture = work.pictures[0];
  const given = ratioOf(picture);
  const ratio = given ?? (picture && view.measured.get(picture.src)) ?? UNKNOWN_RATIO;
  const href = safeUrl(picture ? fullOf(picture) : (work.video?.src ?? work.url));
  const content = picture
    ? pictureTemplate(work, picture, ratio, given === undefined, view)
    : html`<span class="words">${work.description || work.title}</span>`;
  const open = (event: MouseEvent) => view.onOpen(event, work);
  const badge = work.video ? strings.gallery.video : work.pictures.length > 1 ? work.pictures.length : undefined;
  const level = awardLevel(work);
  const note = [work.kind, authorWords(work, strings)].filter(Boolean).join(' · ');
  const all = html`${content}${badge ? html`<span class="badge">${badge}</span>` : nothing}`;
  const frame = picture ? 'frame' : 'frame placard';
  return html`<li class="work ${ratioClass(ratio)}" part="work" data-id=${work.id}>
    ${
      href
        ? html`<a class=${frame} href=${href} data-color=${picture?.color ?? nothing} @click=${open}>${all}</a>`
        : html`<button type="button" class=${frame} @click=${open}>${all}</button>`
    }<b class="title">${work.title}</b
    ><span class="note">${note}${note && work.award ? ' · ' : ''}${work.award ? html`<b class="level-${level ?? 'none'}">${work.award}</b>` : nothing}</span>
  </li>`;
}

function pictureTemplate(
  work: Work,
  picture: Picture,
  ratio: number,
  isUnknown: boolean,
  view: WallView,
): TemplateResult {
  const isWhole = view.layout === 'justified' && (!fitsFrame(ratio) || (isUnknown && !view.measured.has(picture.src)));
  return html`<img
    class=${isWhole ? 'contain' : 'cover'}
    loading="lazy"
    decoding="async"
    alt=${picture.alt || work.title}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    sizes=${picture.srcset ? picture.sizes || `(max-width: 640px) 92vw, ${Math.round(ratio * 300)}px` : nothing}
    srcset=${picture.srcset || nothing}
    src=${safeUrl(picture.src) ?? ''}
    @load=${isUnknown ? view.onLoad : nothing}
  />`;
}
