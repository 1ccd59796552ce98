import type { Strings } from './strings.js';

export const en: Strings = {
  lang: 'en',
  common: {
    loading: 'Loading…',
    loadFailed: 'This list cannot be read just now. Please try again later.',
    retry: 'Try again',
    close: 'Close',
  },
  calendar: {
    empty: 'No activities are planned yet.',
  },
  awards: {
    empty: 'No awards yet.',
  },
  gallery: {
    empty: 'No works yet.',
  },
  timeline: {
    empty: 'No schedule yet.',
  },
  search: {
    label: 'Search',
  },
};
