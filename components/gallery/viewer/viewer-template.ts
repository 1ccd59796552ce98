/** The viewer's screen: bar, picture between two buttons, what is said about it, and the slides before and after. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Film, Track } from '../../records/types.js';
import { safeUrl } from '../../shared/safe-url.js';
import { awardMark } from '../award-mark.js';
import { renderAnew } from '../render-anew.js';
import { ratioClass, ratioOf } from '../wall-layout.js';
import { authorWords, fullOf, planHead } from '../work-words.js';
import { workDateWords } from './slides.js';
import type { Viewer } from './viewer.js';

/** Slides on either side in the strip. */
const AROUND = 4;

export function viewerTemplate(viewer: Viewer): TemplateResult {
  const { slide, slides, words, said } = viewer;
  const { work, position, part, parts } = slide;
  const places = [words.position(position, slides[slides.length - 1]?.position ?? 1)];
  if (parts > 1) places.push(words.part(part, parts));
  return html`<dialog
    class="viewer"
    part="viewer"
    role="dialog"
    aria-modal="true"
    aria-labelledby="viewer-title"
    popover="manual"
    @keydown=${viewer.onKeydown}
    @focusout=${viewer.onFocusout}
    @close=${viewer.close}
  >
    <div class="bar">
      <span class="position quiet" role="status">${said || html`${places.map((place, at) => html`${at ? ' · ' : nothing}<span>${place}</span>`)}<i class="visually-hidden"> · ${work.title}</i>`}</span>
      ${
        slide.picture && !slide.video
          ? html`${icon('minus', words.zoomOut, viewer.zoomOut, !viewer.isEnlarged)}
            ${icon('plus', words.zoomIn, viewer.zoomIn)}`
          : nothing
      }
      <button type="button" @click=${viewer.share}>${words.share}</button>
      ${icon('close', viewer.host.strings.common.close, viewer.close)}
    </div>
    <div class="stage ${viewer.isEnlarged ? 'enlarged' : ''}">
      ${icon('previous', part > 1 ? words.previousPicture : words.previous, () => viewer.turn(-1), viewer.index === 0)}
      ${renderAnew(mediaTemplate(viewer), viewer.isTurned)}
      ${icon(
        'next',
        part < parts ? words.nextPicture : words.next,
        () => viewer.turn(1),
        viewer.index === slides.length - 1,
      )}
    </div>
    <div class="details" part="details" role="group" aria-labelledby="viewer-title" tabindex="0">
      ${detailsTemplate(viewer)}
    </div>
    ${slides.length > 1 ? stripTemplate(viewer) : nothing}
  </dialog>`;
}

/** A button whose sign the styles draw. One that cannot do anything stays, so that focus is not lost, and says so. */
function icon(name: string, label: string, act: () => void, isOff = false): TemplateResult {
  return html`<button type="button" class="icon ${name}" aria-label=${label} aria-disabled=${isOff} @click=${act}></button>`;
}

function mediaTemplate(viewer: Viewer): TemplateResult {
  const { work, picture, video } = viewer.slide;
  const film = safeUrl(video?.src);
  if (film) {
    const { captions = '', tracks } = video as Film;
    return html`<video
      class="media"
      controls
      playsinline
      preload="metadata"
      aria-label=${work.title}
      src=${film}
      poster=${safeUrl(picture?.src) ?? nothing}
    >
      ${(tracks ?? [{ src: captions, default: true }]).map((track) => trackTemplate(track, viewer))}
    </video>`;
  }
  if (!picture || viewer.lost > 1) return html`<p class="media words">${work.description || work.title}</p>`;
  // Enlarged, it is the original that is looked at.
  const srcset = !viewer.isEnlarged && !viewer.lost && picture.srcset;
  const full = viewer.lost ? picture.src : fullOf(picture);
  // What may move stands still, as on the wall, for readers who prefer that; the link below leads to it.
  const isStill = /\.(?:gif|webp)(?:[?#]|$)/i.test(full) && matchMedia('(prefers-reduced-motion: reduce)').matches;
  return html`<img
    class="media"
    alt=${picture.alt || work.title}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    sizes=${srcset ? '(max-width: 760px) 100vw, 70vw' : nothing}
    srcset=${srcset || nothing}
    src=${safeUrl(isStill ? picture.src : full) ?? ''}
    @error=${viewer.lose}
  />`;
}

/** What the author does not say of it is said of captions in the language of the page. */
function trackTemplate(track: Track, { host, words }: Viewer): TemplateResult | typeof nothing {
  const src = safeUrl(track.src);
  if (!src) return nothing;
  return html`<track
    kind=${track.kind ?? 'captions'}
    src=${src}
    srclang=${track.srclang ?? host.strings.lang}
    label=${track.label ?? words.captions}
    ?default=${track.default}
  />`;
}

function detailsTemplate({ host, slide, words }: Viewer): TemplateResult {
  const { work, picture, video } = slide;
  const { common, lang } = host.strings;
  const address = safeUrl(work.url);
  // The page that the reader is on is no place to go to.
  const isHere = address && new URL(address, location.href).href.split('#')[0] === location.href.split('#')[0];
  const url = isHere ? undefined : address;
  const film = !video && safeUrl(work.video?.src);
  const original = safeUrl(video ? video.src : picture && fullOf(picture));
  const year = work.schoolYear && common.schoolYearName(work.schoolYear);
  const context = [work.kind, year].filter(Boolean).join(' · ');
  const plan = planHead(work);
  const link = (text: string) => (url ? html`<a href=${url}>${text}</a>` : text);
  const facts: [string, unknown][] = [
    [words.author, authorWords(work, host.strings)],
    [words.tutors, common.joinNames(work.tutors.map((person) => person.name))],
    ...Object.entries(work.extras).map(([head, text]): [string, unknown] => [head, head === plan ? link(text) : text]),
    [words.date, workDateWords(work, lang)],
    [words.award, work.award && awardMark(work)],
    [host.strings.gallery.video, film && html`<a href=${film}>${work.title || film}</a>`],
    [words.source, url && !plan && link(words.sourceLink)],
  ];
  const known = facts.filter(([, value]) => value);
  return html`${context ? html`<p class="quiet">${context}</p>` : nothing}
    <h2 id="viewer-title">${work.title}</h2>
    ${work.description ? html`<p class="sentence">${work.description}</p>` : nothing}
    ${known.length > 0 ? html`<dl>${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>` : nothing}
    ${
      original
        ? html`<a class="quiet" href=${original} ?download=${host.download}
            >${host.download ? words.download : words.original}</a>`
        : nothing
    }
    <p class="quiet keys">${words.keys}</p>`;
}

function stripTemplate(viewer: Viewer): TemplateResult {
  const { slides, index, words } = viewer;
  const from = Math.max(0, Math.min(index - AROUND, slides.length - 2 * AROUND - 1));
  return html`<div class="strip" role="group" aria-label=${words.strip}>
    ${slides.slice(from, from + 2 * AROUND + 1).map(
      ({ work, picture, part, parts }, offset) => html`<button
        type="button"
        class="thumb ${ratioClass(ratioOf(picture))}"
        aria-label=${parts > 1 ? `${work.title} ${part}/${parts}` : work.title}
        aria-current=${from + offset === index}
        data-src=${safeUrl(picture?.src) ?? nothing}
        @click=${() => viewer.goTo(from + offset)}
      >${picture ? nothing : work.title}</button>`,
    )}
  </div>`;
}
