/** Every visible or spoken word of the elements. Keys name the place; numbers and order go through functions. */
export interface Strings {
  /** BCP 47 tag of this set. */
  lang: 'zh-CN' | 'en';
  common: CommonStrings;
  calendar: CalendarStrings;
  awards: AwardStrings;
  gallery: GalleryStrings;
  timeline: TimelineStrings;
  search: SearchStrings;
}

export interface CommonStrings {
  loading: string;
  /** A source could not be read; calm, for readers. */
  loadFailed: string;
  retry: string;
  close: string;
}

export interface CalendarStrings {
  empty: string;
}

export interface AwardStrings {
  empty: string;
}

export interface GalleryStrings {
  empty: string;
}

export interface TimelineStrings {
  empty: string;
}

export interface SearchStrings {
  label: string;
}
