import type { Picture, Work } from '@kepu/components/records';
import { mapFilm } from '../parse/film-addresses.js';
import { resolveAsset, resolveLink } from './links.js';
import type { Asset, Site, SitePage } from './site.js';

/** Widths a picture of a wall of works takes: nearly half a phone, a quarter of a wide page. */
const WALL_SIZES = '(max-width: 640px) 46vw, 300px';

/**
 * Gives a work's pictures their published addresses, relative to the root, with sizes. A picture that is missing goes;
 * `collect` has reported it.
 */
export function placePictures(work: Work, page: SitePage, site: Pick<Site, 'targets' | 'assets'>): Work {
  const pictures = work.pictures.flatMap((picture) => {
    const asset = resolveAsset(site, page, picture.src);
    return asset && asset.variants.length > 0 ? [placePicture(picture, asset)] : [];
  });
  const { video, ...rest } = work;
  const film = video && mapFilm(video, (href) => resolveLink(site, { path: page.path, url: 'index.html' }, href)?.href);
  return { ...rest, pictures, ...(film && { video: film }) };
}

/** False for a work of which nothing is left to show: no picture that can be read, no film, no words. */
export function isSeen({ title, pictures, video, description }: Work): boolean {
  return Boolean(title || pictures.length > 0 || video || description);
}

function placePicture(picture: Picture, asset: Asset): Picture {
  const largest = asset.variants.at(-1);
  const shown = asset.variants[0];
  if (!largest || !shown) return picture;
  return {
    ...picture,
    src: shown.jpeg,
    width: shown.width,
    height: shown.height,
    // On a wall of many nothing moves by itself; large it does, if the reader does not prefer it still.
    ...(asset.moving === undefined
      ? {
          srcset: asset.variants.map(({ webp, width }) => `${webp} ${width}w`).join(', '),
          sizes: WALL_SIZES,
          full: asset.original && asset.original.format !== 'webp' ? asset.url : largest.jpeg,
        }
      : { full: asset.moving }),
    ...(asset.source.color !== undefined && { color: asset.source.color }),
  };
}
