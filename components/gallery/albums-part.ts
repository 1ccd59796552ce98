/** What a gallery with albums loads before it is first rendered. */
export { albumsOf } from './albums.js';
export { albumsTemplate } from './albums-template.js';
