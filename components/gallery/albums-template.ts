/** The albums, each a wall under its name; a single nameless one goes without. */
import { html, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { ALBUMS_BY, type Album, type AlbumsBy, cutAlbums } from './albums.js';
import { checkValue } from './check-value.js';
import { type WallView, wallTemplate } from './wall-template.js';

export interface AlbumsView extends WallView {
  albums: readonly Album[];
  by: AlbumsBy | undefined;
  /** Works shown in all. */
  limit: number;
}

export function albumsTemplate(view: AlbumsView, strings: ElementStrings<'gallery'>): TemplateResult[] {
  const { albums, by, limit } = view;
  const { common, gallery } = strings;
  checkValue('albums', by, ALBUMS_BY);
  return cutAlbums(albums, limit).map(({ name, works }, index) => {
    const wall = wallTemplate(works, view, strings);
    if (!name && albums.length === 1) return wall;
    const title = by === 'school-year' && name ? common.schoolYearName(name) : name || gallery.otherAlbum;
    return html`<section class="album" aria-label=${title}>
      <h3>${title} <span class="note">${gallery.count((albums[index] as Album).works.length)}</span></h3>
      ${wall}
    </section>`;
  });
}
