/** Works grouped into albums by kind, school year or plan. Pure. */
import type { Work } from '../records/types.js';
import { isPlanColumn } from '../shared/plan-column.js';

/** What makes an album; `none` leaves all works in one. */
export type AlbumsBy = 'none' | 'kind' | 'school-year' | 'plan';

export const ALBUMS_BY: readonly AlbumsBy[] = ['none', 'kind', 'school-year', 'plan'];

export interface Album {
  /** The kind, the school year `2026-2027` or the plan; empty for works that name none. */
  name: string;
  /** At least one. */
  works: Work[];
}

/** @returns School years from the latest, all else in the order of its first work; works without a name last. */
export function albumsOf(works: readonly Work[], by: AlbumsBy): Album[] {
  const albums = new Map<string, Work[]>();
  for (const work of works) {
    const name = nameOf(work, by);
    const album = albums.get(name);
    if (album) album.push(work);
    else albums.set(name, [work]);
  }
  return [...albums]
    .map(([name, members]) => ({ name, works: members }))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') ||
        (by === 'school-year' ? Number(a.name < b.name) - Number(a.name > b.name) : 0),
    );
}

/** The first works of albums, so many in all; an album that comes too late is left out. */
export function cutAlbums(albums: readonly Album[], limit: number): Album[] {
  const cut: Album[] = [];
  let left = limit;
  for (const { name, works } of albums) {
    if (left <= 0) break;
    cut.push({ name, works: works.slice(0, left) });
    left -= works.length;
  }
  return cut;
}

function nameOf(work: Work, by: AlbumsBy): string {
  if (by === 'kind') return work.kind ?? '';
  if (by === 'school-year') return work.schoolYear ?? '';
  if (by === 'none') return '';
  return (
    Object.entries(work.extras).find(([head, text]) => isPlanColumn(head) && text !== '')?.[1] ?? work.planId ?? ''
  );
}
