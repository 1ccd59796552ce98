/** The albums, each a wall under its name; a single nameless one is a wall alone. */
import { html, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type Album, type AlbumsBy, cutAlbums } from './albums.js';
import { type WallView, wallTemplate } from './wall-template.js';

export interface AlbumsView extends WallView {
  albums: readonly Album[];
  by: AlbumsBy | undefined;
  /** Works shown in all. */
  limit: number;
}

export function albumsTemplate(view: AlbumsView, strings: ElementStrings<'gallery'>): TemplateResult[] {
  const { albums, by, limit } = view;
  return cutAlbums(albums, limit).map(({ name, works }, index) => {
    const wall = wallTemplate(works, view, strings);
    if (!name && albums.length === 1) return wall;
    const known = by === 'school-year' ? strings.common.schoolYearName(name) : name;
    const title = name ? known : strings.gallery.otherAlbum;
    return html`<section class="album" aria-label=${title}>
      <h3>${title} <span class="number">${strings.gallery.count(albums[index]?.works.length ?? 0)}</span></h3>
      ${wall}
    </section>`;
  });
}
