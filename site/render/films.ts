/** Films of a gallery for readers without script, whose browser cannot open the viewer: each with its captions below its wall. */
import type { Film, Work } from '@kepu/components/records';
import { isAbsoluteUrl } from '../collect/relative-url.js';
import type { RenderContext } from './context.js';
import { type Html, html, raw } from './html.js';

/**
 * @param works With addresses as the page needs them.
 * @returns Nothing where no work has a film.
 */
export function filmsWithoutScript(
  { strings, lang }: Pick<RenderContext, 'strings' | 'lang'>,
  works: readonly Work[],
): Html {
  const films = works.flatMap((work) => (work.video ? [{ work, film: work.video }] : []));
  if (films.length === 0) return raw('');
  return html`<noscript>${films.map(
    ({ work, film }) =>
      html`<figure>${
        isAbsoluteUrl(film.src)
          ? html`<a href="${film.src}">${strings.gallery.film}</a>`
          : html`<video controls preload="none" src="${film.src}"${work.pictures[0] && html` poster="${work.pictures[0].src}"`}>${tracksOf(
              film,
            ).map(
              ({ src, kind = 'captions', srclang = lang, label = strings.gallery.captions, default: isShown }) =>
                html`<track kind="${kind}" src="${src}" srclang="${srclang}" label="${label}"${isShown && raw(' default')}>`,
            )}</video>`
      }<figcaption>${work.title}</figcaption></figure>`,
  )}</noscript>`;
}

/** `captions` stand for one track that is shown from the beginning. */
function tracksOf({ captions, tracks }: Film): NonNullable<Film['tracks']> {
  return tracks ?? (captions ? [{ src: captions, default: true }] : []);
}
