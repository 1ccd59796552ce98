import type { GalleryFilterStrings } from './strings.js';

export const galleryFilters: GalleryFilterStrings = {
  all: 'All',
  kinds: 'Kind of work',
  grade: 'Grade',
  allOf: { grade: 'All grades', schoolYear: 'All years', award: 'With or without award' },
  awards: { any: 'With an award', other: 'Other awards' },
  clear: 'Clear filters',
  countOf: (found, total) => `${found} of ${total} works`,
};
