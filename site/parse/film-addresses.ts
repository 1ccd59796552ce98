import type { Film } from '@kepu/components/records';

/** Addresses of a film and of all that is read beside it. */
export function addressesOfFilm({ src, captions, tracks = [] }: Film): string[] {
  return [src, captions ?? '', ...tracks.map((track) => track.src)].filter(Boolean);
}

/**
 * A film with its addresses made anew.
 *
 * @param change Gives nothing for what is left out: captions and other tracks one by one, with its own address the film.
 */
export function mapFilm(film: Film, change: (address: string) => string | undefined): Film | undefined {
  const { src: from, captions, tracks, ...rest } = film;
  const src = change(from);
  if (!src) return undefined;
  const words = captions && change(captions);
  const placed = tracks?.flatMap((track) => {
    const address = change(track.src);
    return address ? [{ ...track, src: address }] : [];
  });
  return { ...rest, src, ...(words && { captions: words }), ...(placed?.length && { tracks: placed }) };
}
