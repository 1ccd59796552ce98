/** The albums, each a wall under its name; a single nameless one goes without. */
import { html, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type Album, type AlbumsBy, cutAlbums } from './albums.js';

export interface AlbumsView {
  albums: readonly Album[];
  by: AlbumsBy | undefined;
  /** Works shown in all. */
  limit: number;
  /** The pictures of an album. */
  wallOf(works: readonly Work[]): TemplateResult;
}

export function albumsTemplate(view: AlbumsView, strings: ElementStrings<'gallery'>): TemplateResult[] {
  const { albums, by, limit } = view;
  const { common, gallery } = strings;
  return cutAlbums(albums, limit).map(({ name, works }, index) => {
    // What stands above the works is not said again below each.
    const wall = view.wallOf(by === 'kind' ? works.map(({ kind: _, ...work }) => work) : works);
    if (!name && albums.length === 1) return wall;
    const title = by === 'school-year' && name ? common.schoolYearName(name) : name || gallery.otherAlbum;
    return html`<section class="album" aria-label=${title}>
      <h2>${title} <span class="note">${gallery.count((albums[index] as Album).works.length)}</span></h2>
      ${wall}
    </section>`;
  });
}
