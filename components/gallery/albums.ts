/** Works grouped into albums by kind, school year or plan. Pure. */
import { listYear } from '../records/list-year.js';
import type { Work } from '../records/types.js';
import { planHead } from './work-words.js';

/** What makes an album; `none` leaves all works in one. */
export type AlbumsBy = 'none' | 'kind' | 'school-year' | 'plan';

export interface Album {
  /** The kind, the school year `2026-2027`, else the year `2026`, or the plan; empty for works that name none. */
  name: string;
  /** At least one. */
  works: Work[];
}

/** @returns School years from the latest, all else in the order of its first work; works without a name last. */
export function albumsOf(works: readonly Work[], by: AlbumsBy): Album[] {
  const albums = new Map<string, Album>();
  for (const work of works) {
    const name = nameOf(work, by);
    const album = albums.get(name) ?? { name, works: [] };
    album.works.push(work);
    albums.set(name, album);
  }
  return [...albums.values()].sort(
    (a, b) => +!a.name - +!b.name || (by === 'school-year' ? (a.name < b.name ? 1 : -1) : 0),
  );
}

/** The first works of albums, so many in all; an album that comes too late is left out. */
export function cutAlbums(albums: readonly Album[], limit: number): Album[] {
  let left = limit;
  return albums.flatMap(({ name, works }) => {
    const shown = works.slice(0, Math.max(0, left));
    left -= works.length;
    return shown.length > 0 ? { name, works: shown } : [];
  });
}

function nameOf(work: Work, by: AlbumsBy): string {
  if (by === 'kind') return work.kind ?? '';
  if (by === 'school-year') return listYear(work);
  return by === 'plan' ? (work.extras[planHead(work) ?? ''] ?? work.planId ?? '') : '';
}
