/** The wall of pictures with their captions. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Work } from '../records/types.js';
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
    ${works.map((work) => keyed(work.id, workTemplate(work, view, strings)))}
  </ul>`;
}

/** As few parts as can be: each costs every work. */
function workTemplate(work: Work, view: WallView, strings: ElementStrings<'gallery'>): TemplateResult {
  const picture = work.pictures[0];
  if (!picture) return placardTemplate(work, strings);
  const known = ratioOf(picture) ?? view.measured.get(picture.src);
  const ratio = known ?? UNKNOWN_RATIO;
  const isWhole = view.layout === 'justified' && !(known && fitsFrame(known));
  const badge = work.video ? strings.gallery.video : work.pictures.length > 1 ? work.pictures.length : '';
  return html`<li class="work ${ratioClass(ratio)}" part="work" data-id=${work.id}><a
      class="frame"
      href=${safeUrl(fullOf(picture)) ?? nothing}
      data-color=${picture.color ?? nothing}
    ><img
        class=${isWhole ? 'contain' : 'cover'}
        loading="lazy"
        decoding="async"
        alt=${picture.alt || work.title}
        width=${picture.width ?? nothing}
        height=${picture.height ?? nothing}
        sizes=${picture.srcset ? picture.sizes || `(max-width: 640px) 92vw, ${Math.round(ratio * 300)}px` : nothing}
        srcset=${picture.srcset || nothing}
        src=${safeUrl(picture.src) ?? nothing}
      />${badge ? html`<span class="badge">${badge}</span>` : nothing}</a
    >${captionTemplate(work, strings)}</li>`;
}

/** A work without a picture: its words in the frame. */
function placardTemplate(work: Work, strings: ElementStrings<'gallery'>): TemplateResult {
  const href = safeUrl(work.video?.src ?? work.url);
  const content = html`<span class="words">${work.description || work.title}</span>${
    work.video ? html`<span class="badge">${strings.gallery.video}</span>` : nothing
  }`;
  return html`<li class="work ${ratioClass(UNKNOWN_RATIO)}" part="work" data-id=${work.id}>
    ${
      href
        ? html`<a class="frame placard" href=${href}>${content}</a>`
        : html`<button type="button" class="frame placard">${content}</button>`
    }${captionTemplate(work, strings)}
  </li>`;
}

function captionTemplate(work: Work, strings: ElementStrings<'gallery'>): TemplateResult {
  const note = [work.kind, authorWords(work, strings)].filter(Boolean).join(' · ');
  if (!work.award) return html`<b class="title">${work.title}</b><span class="note">${note}</span>`;
  return html`<b class="title">${work.title}</b
    ><span class="note">${note}${note && '\u2002'}<b class="level-${awardLevel(work) ?? 'none'}">${work.award}</b></span>`;
}
