/** The viewer's screen: bar, picture between two buttons, what is said about it, and the slides before and after. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { levelMark } from '../../shared/level-mark.js';
import { isPlanColumn } from '../../shared/plan-column.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { ElementStrings } from '../../shared/strings/strings.js';
import { ratioClass, ratioOf, UNKNOWN_RATIO } from '../wall-layout.js';
import { awardLevel } from '../work-filter.js';
import { authorWords, fullOf } from '../work-words.js';
import { type Slide, workDateWords } from './slides.js';
import type { Viewer } from './viewer.js';
import { STEP } from './zoom.js';

/** Slides on either side in the strip. */
const AROUND = 4;

export function viewerTemplate(viewer: Viewer): TemplateResult {
  const { slide, options } = viewer;
  return html`${barTemplate(viewer)}
    <div class="stage ${viewer.zoom.scale > 1 ? 'enlarged' : ''}">
      ${turnButton(viewer, -1)} ${keyed(slide, mediaTemplate(viewer))} ${turnButton(viewer, 1)}
    </div>
    <div class="details" part="details" role="group" aria-labelledby="viewer-title" tabindex="0">
      ${detailsTemplate(slide, options.canDownload(), options.strings())}
    </div>
    ${viewer.slides.length > 1 ? stripTemplate(viewer) : nothing}`;
}

function barTemplate(viewer: Viewer): TemplateResult {
  const { slide, options, said } = viewer;
  const words = options.strings().gallery.viewer;
  const isPicture = slide.picture && !slide.video;
  const places = viewer.slides[viewer.slides.length - 1]?.position ?? 1;
  const position = [
    words.position(slide.position, places),
    ...(slide.parts > 1 ? [words.part(slide.part, slide.parts)] : []),
  ].join(' · ');
  return html`<div class="bar">
    <span class="position" role="status">${said || html`${position}<i class="visually-hidden"> · ${slide.work.title}</i>`}</span>
    ${
      isPicture
        ? html`${icon('zoom-out', words.zoomOut, 'M5 12h14', () => viewer.zoomBy(1 / STEP), viewer.zoom.scale <= 1)}
          ${icon('zoom-in', words.zoomIn, 'M5 12h14M12 5v14', () => viewer.zoomBy(STEP))}`
        : nothing
    }
    <button type="button" class="share" @click=${() => viewer.share()}>${words.share}</button>
    ${icon('close', options.strings().common.close, 'm6 6 12 12M18 6 6 18', () => viewer.close())}
  </div>`;
}

/** A button that cannot do anything stays, so that focus is not lost, and says so. */
function icon(name: string, label: string, path: string, act: () => void, isOff = false): TemplateResult {
  return html`<button type="button" class="icon ${name}" aria-label=${label} aria-disabled=${isOff ? 'true' : 'false'} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

function turnButton(viewer: Viewer, by: 1 | -1): TemplateResult {
  const words = viewer.options.strings().gallery.viewer;
  const { part, parts } = viewer.slide;
  const isSameWork = part + by >= 1 && part + by <= parts;
  const [previous, next] = isSameWork ? [words.previousPicture, words.nextPicture] : [words.previous, words.next];
  const [label, path] = by < 0 ? [previous, 'M14.5 5.5 8 12l6.5 6.5'] : [next, 'M9.5 5.5 16 12l-6.5 6.5'];
  return icon(by < 0 ? 'previous' : 'next', label, path, () => viewer.turn(by), !viewer.slides[viewer.index + by]);
}

function mediaTemplate(viewer: Viewer): TemplateResult {
  const { work, picture, video } = viewer.slide;
  const strings = viewer.options.strings();
  const film = safeUrl(video?.src);
  if (film) {
    const captions = safeUrl(video?.captions);
    return html`<video
      class="media"
      controls
      playsinline
      preload="metadata"
      aria-label=${work.title}
      src=${film}
      poster=${safeUrl(picture?.src) ?? nothing}
    >
      ${
        captions
          ? html`<track kind="captions" src=${captions} srclang=${strings.lang} label=${strings.gallery.viewer.captions} default />`
          : nothing
      }
    </video>`;
  }
  if (!picture) return html`<p class="media words">${work.description || work.title}</p>`;
  // Enlarged, it is the original that is looked at.
  const srcset = viewer.zoom.scale > 1 ? undefined : picture.srcset;
  return html`<img
    class="media"
    alt=${picture.alt || work.title}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    sizes=${srcset ? '(max-width: 760px) 100vw, 70vw' : nothing}
    srcset=${srcset || nothing}
    src=${safeUrl(fullOf(picture)) ?? ''}
    @error=${() => viewer.say(strings.gallery.viewer.failed)}
  />`;
}

function detailsTemplate(
  { work, picture }: Slide,
  canDownload: boolean,
  strings: ElementStrings<'gallery'>,
): TemplateResult {
  const words = strings.gallery.viewer;
  const url = safeUrl(work.url);
  const level = awardLevel(work);
  const original = picture && safeUrl(fullOf(picture));
  const year = work.schoolYear && strings.common.schoolYearName(work.schoolYear);
  const context = [work.kind, year].filter(Boolean).join(' · ');
  const isPlanNamed = Object.entries(work.extras).some(([head, text]) => text && isPlanColumn(head));
  const facts: [string, string | TemplateResult | false | undefined][] = [
    [words.author, authorWords(work, strings)],
    [words.tutors, strings.common.joinNames(work.tutors.map((person) => person.name))],
    ...Object.entries(work.extras).map(([head, text]): (typeof facts)[number] => [
      head,
      url && text && isPlanColumn(head) ? html`<a href=${url}>${text}</a>` : text,
    ]),
    [words.date, workDateWords(work, strings.lang)],
    [
      words.award,
      work.award &&
        html`<span class="level-${level ?? 'none'}">${level ? levelMark(level) : nothing} ${work.award}</span>`,
    ],
    [words.source, url && !isPlanNamed && html`<a href=${url}>${words.sourceLink}</a>`],
  ];
  const known = facts.filter(([, value]) => value);
  return html`${context ? html`<p class="quiet">${context}</p>` : nothing}
    <h2 id="viewer-title">${work.title}</h2>
    ${work.description ? html`<p class="sentence">${work.description}</p>` : nothing}
    ${known.length > 0 ? html`<dl>${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>` : nothing}
    ${
      original
        ? canDownload
          ? html`<a class="original" href=${original} download>${words.download}</a>`
          : html`<a class="original" href=${original}>${words.original}</a>`
        : nothing
    }
    <p class="quiet keys">${words.keys}</p>`;
}

function stripTemplate(viewer: Viewer): TemplateResult {
  const { slides, index } = viewer;
  const from = Math.max(0, Math.min(index - AROUND, slides.length - 2 * AROUND - 1));
  return html`<div class="strip" role="group" aria-label=${viewer.options.strings().gallery.viewer.strip}>
    ${slides.slice(from, from + 2 * AROUND + 1).map(
      ({ work, picture, part, parts }, offset) => html`<button
        type="button"
        class="thumb ${ratioClass(ratioOf(picture) ?? UNKNOWN_RATIO)}"
        aria-label=${parts > 1 ? `${work.title} ${part}/${parts}` : work.title}
        aria-current=${from + offset === index ? 'true' : 'false'}
        data-src=${safeUrl(picture?.src) ?? nothing}
        @click=${() => viewer.goTo(from + offset)}
      >${picture ? nothing : work.title}</button>`,
    )}
  </div>`;
}
