/** The viewer's screen: bar, picture between two buttons, what is said about it, and the works before and after. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { levelMark } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { ViewerController } from './viewer.js';
import { authorWords, awardLevel, fullOf, type Slide, workDateWords } from './work-words.js';

/** Works shown on either side in the strip. */
const AROUND = 6;

export function viewerTemplate(
  viewer: ViewerController,
  strings: ElementStrings<'gallery'>,
): TemplateResult | typeof nothing {
  const { slide } = viewer;
  if (!slide) return nothing;
  const content = html`${barTemplate(viewer, slide, strings)}
    <div class="stage" @pointerdown=${viewer.onPointerdown} @pointerup=${viewer.onPointerup}>
      ${turnButton(viewer, -1, strings)} ${keyed(slide, mediaTemplate(slide, strings))} ${turnButton(viewer, 1, strings)}
    </div>
    <div class="details" part="details">${detailsTemplate(slide, strings)}</div>
    ${stripTemplate(viewer, strings)}`;
  if (ViewerController.hasDialog) {
    return html`<dialog
      class="viewer"
      part="viewer"
      aria-labelledby="viewer-title"
      @keydown=${viewer.onKeydown}
      @close=${viewer.onNativeClose}
    >
      ${content}
    </dialog>`;
  }
  return html`<div
    class="viewer"
    part="viewer"
    role="dialog"
    aria-modal="true"
    aria-labelledby="viewer-title"
    tabindex="-1"
    @keydown=${viewer.onKeydown}
  >
    ${content}
  </div>`;
}

function barTemplate(viewer: ViewerController, { work }: Slide, strings: ElementStrings<'gallery'>): TemplateResult {
  const words = strings.gallery.viewer;
  const year = work.schoolYear && strings.common.schoolYearName(work.schoolYear);
  return html`<div class="viewer-bar">
    <button type="button" class="back plain" @click=${() => viewer.close()}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M14.5 5.5 8 12l6.5 6.5"></path></svg>
      ${words.back}
    </button>
    <span class="context">${[work.kind, year].filter(Boolean).join(' · ')}</span>
    <span class="position" role="status">
      ${words.position((viewer.index ?? 0) + 1, viewer.slides.length)}<span class="visually-hidden">${work.title}</span>
    </span>
    <button type="button" class="close plain" aria-label=${strings.common.close} @click=${() => viewer.close()}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"></path></svg>
    </button>
  </div>`;
}

/** At an end the button stays, so that focus is not lost, and says that it does nothing. */
function turnButton(viewer: ViewerController, by: 1 | -1, strings: ElementStrings<'gallery'>): TemplateResult {
  const words = strings.gallery.viewer;
  const ends = !viewer.slides[(viewer.index ?? 0) + by];
  return html`<button
    type="button"
    class="turn ${by < 0 ? 'previous' : 'next'}"
    aria-label=${by < 0 ? words.previous : words.next}
    aria-disabled=${ends ? 'true' : 'false'}
    @click=${() => viewer.move(by)}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${by < 0 ? 'M14.5 5.5 8 12l6.5 6.5' : 'M9.5 5.5 16 12l-6.5 6.5'}></path>
    </svg>
  </button>`;
}

function mediaTemplate({ work, picture }: Slide, strings: ElementStrings<'gallery'>): TemplateResult {
  const video = safeUrl(work.video?.src);
  if (video) {
    const captions = safeUrl(work.video?.captions);
    return html`<video class="media" controls preload="metadata" src=${video} poster=${safeUrl(picture?.src) ?? nothing}>
      ${captions ? html`<track kind="captions" src=${captions} srclang=${strings.lang} default />` : nothing}
    </video>`;
  }
  if (!picture) return html`<p class="media words">${work.description || work.title}</p>`;
  return html`<img
    class="media"
    alt=${picture.alt || work.title}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    src=${safeUrl(fullOf(picture)) ?? ''}
  />`;
}

function detailsTemplate({ work, picture }: Slide, strings: ElementStrings<'gallery'>): TemplateResult {
  const words = strings.gallery.viewer;
  const url = safeUrl(work.url);
  const level = awardLevel(work);
  const original = picture && safeUrl(fullOf(picture));
  const award = html`<span class="award level level-${level ?? 'none'}"
    >${level ? levelMark(level) : nothing}<span>${work.award}</span></span
  >`;
  return html`${work.kind ? html`<p class="kind">${work.kind}</p>` : nothing}
    <h2 id="viewer-title">${work.title}</h2>
    ${work.description ? html`<p class="sentence">${work.description}</p>` : nothing}
    <dl>
      ${fact(words.author, authorWords(work, strings))}
      ${fact(words.tutors, strings.common.joinNames(work.tutors.map((person) => person.name)))}
      ${Object.entries(work.extras).map(([head, text]) => fact(head, text))}
      ${fact(words.date, workDateWords(work, strings.lang))} ${work.award ? fact(words.award, award) : nothing}
      ${url ? fact(words.source, html`<a href=${url}>${words.sourceLink}</a>`) : nothing}
    </dl>
    ${original ? html`<p class="original"><a href=${original}>${words.original}</a></p>` : nothing}
    <p class="keys">${words.keys}</p>`;
}

function fact(name: string, value: string | TemplateResult): TemplateResult | typeof nothing {
  if (value === '') return nothing;
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function stripTemplate(viewer: ViewerController, strings: ElementStrings<'gallery'>): TemplateResult | typeof nothing {
  if (viewer.slides.length < 2) return nothing;
  const current = viewer.index ?? 0;
  const from = Math.max(0, Math.min(current - AROUND, viewer.slides.length - 2 * AROUND - 1));
  const near = viewer.slides.slice(from, from + 2 * AROUND + 1);
  return html`<ul class="strip" aria-label=${strings.gallery.viewer.strip}>
    ${near.map((slide, offset) => {
      const index = from + offset;
      return html`<li>
        <button
          type="button"
          class="thumb"
          aria-label=${slide.work.title}
          aria-current=${index === current ? 'true' : nothing}
          @click=${() => viewer.goTo(index)}
        >
          ${
            slide.picture
              ? html`<img
                alt=""
                loading="lazy"
                width=${slide.picture.width ?? nothing}
                height=${slide.picture.height ?? nothing}
                src=${safeUrl(slide.picture.src) ?? ''}
              />`
              : html`<span aria-hidden="true">${slide.work.title}</span>`
          }
        </button>
      </li>`;
    })}
  </ul>`;
}
