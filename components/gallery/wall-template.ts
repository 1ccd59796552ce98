/** The wall of pictures with their captions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { awardMark } from './award-mark.js';
import { fitsFrame, ratioClass, ratioOf, UNKNOWN_RATIO } from './wall-layout.js';
import { authorWords, fullOf } from './work-words.js';

export interface WallView {
  /** `square` crops, `justified` does not. */
  layout: 'justified' | 'square' | undefined;
  /** Ratios of pictures without a given size, by address, once they are known. */
  measured: ReadonlyMap<string, number>;
  /** A work was clicked; its `<li>` is the ancestor with `data-id`. */
  onClick: (event: MouseEvent) => void;
  /** A picture has come. */
  onLoad: (event: Event) => void;
}

/** Walls from this length are laid out as far as they are seen. */
const LONG = 100;

/** One listener for all: two thousand works would need as many. */
export function wallTemplate(
  works: readonly Work[],
  view: WallView,
  strings: ElementStrings<'gallery'>,
): TemplateResult {
  return html`<ul
    class="wall ${view.layout} ${works.length > LONG ? 'long' : ''}"
    part="wall"
    @click=${view.onClick}
    @load=${{ handleEvent: view.onLoad, capture: true }}
  >
    ${works.map((work) => workTemplate(work, view, strings))}
  </ul>`;
}

/** As few parts as can be: each costs every work. */
function workTemplate(work: Work, view: WallView, strings: ElementStrings<'gallery'>): TemplateResult {
  const { title, award, video, pictures } = work;
  const [picture] = pictures;
  const known = ratioOf(picture) ?? view.measured.get(picture?.src as string);
  const badge = video ? strings.gallery.video : pictures[1] && pictures.length;
  const badgeTemplate = badge ? html`<span class="badge">${badge}</span>` : nothing;
  // 五（2）班 breaks nowhere.
  const note = [work.kind, authorWords(work, strings)]
    .filter(Boolean)
    .join(' · ')
    .replace(/[（）]/g, '\u2060$&\u2060');
  return html`<li class="work ${ratioClass(known)}" part="work" data-id=${work.id}>${work.awardUrl ? html`<slot name=${work.id}></slot>` : nothing}${
    picture
      ? html`<a class="frame" href=${safeUrl(fullOf(picture)) ?? nothing}
          ><img
            data-color=${picture.color ?? nothing}
            class=${view.layout === 'square' || fitsFrame(known) ? 'cover' : nothing}
            loading="lazy"
            decoding="async"
            alt=${picture.alt || title || strings.gallery.label}
            width=${picture.width ?? nothing}
            height=${picture.height ?? nothing}
            sizes=${picture.srcset ? picture.sizes || `(max-width:640px) 92vw,${Math.round((known ?? UNKNOWN_RATIO) * 300)}px` : nothing}
            srcset=${picture.srcset || nothing}
            src=${safeUrl(picture.src) ?? nothing}
          />${badgeTemplate}</a
        >`
      : placardTemplate(work, badgeTemplate)
  }<b class="title">${(picture || work.description) && title}</b><span class="note">${
    award ? html`${note && `${note}\u2002`}${awardMark(work)}` : note
  }</span></li>`;
}

/** A work without a picture: its words in the frame, its title where there are no others. */
function placardTemplate(
  { description, title, url, video }: Work,
  badge: TemplateResult | typeof nothing,
): TemplateResult {
  const href = safeUrl(video?.src ?? url);
  const content = html`<span class="words">${description || title}</span>${badge}`;
  return href
    ? html`<a class="frame placard" href=${href}>${content}</a>`
    : html`<button class="frame placard">${content}</button>`;
}
