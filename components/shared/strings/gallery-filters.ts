import { toLang } from '../../records/words/lang.js';
import { galleryFilters as en } from './gallery-filters.en.js';
import { galleryFilters as zhCn } from './gallery-filters.zh-cn.js';
import type { GalleryFilterStrings } from './strings.js';

/** What the choices above a gallery say, in the language of the gallery. */
export function filterStringsOf(lang: string): GalleryFilterStrings {
  return toLang(lang) === 'en' ? en : zhCn;
}
