import type { Holiday, Term } from '@kepu/components/records';

/** `kepu.yml`, checked and with every default filled in. */
export interface Config {
  title: string;
  /** Word beside the name in the header, e.g. 科技活动. */
  tagline?: string;
  description?: string;
  lang: 'zh-CN' | 'en';
  /** Public address with a closing `/`; without it no sitemap and no canonical links. */
  url?: string;
  timezone: string;
  terms: Term[];
  /** Days off and make-up workdays that go before the published ones: corrections, a school's own, years not published. */
  holidays: Holiday[];
  weekOfMonth: 'full' | 'first-day';
  /** Header links, in order. `page` is a content path or a made page's name. */
  nav: NavItem[];
  home: { slogan?: string; intro?: string; news: number };
  theme: { name: ThemeName; accent?: string };
  privacy: {
    names: 'full' | 'masked' | 'hidden';
    consent?: { date: string; by: string };
    /** Names of adults in office, never masked in running text. */
    adults: string[];
    /** People to be removed everywhere. */
    takedown: string[];
    /** Attachments nobody can search that somebody looked through: content paths, or names of files. */
    checked: string[];
  };
  images: { widths: number[]; avif: boolean };
  search: { synonyms: string[][] };
  footer: { icp?: string; police?: string; contact?: string };
  urls: 'pinyin' | 'keep';
  /** Content path of a logo picture; the year ring is the mark when absent. */
  logo?: string;
}

export interface NavItem {
  label: string;
  /** `calendar`, `honours`, `gallery`, `plans`, a content path, or an https address. */
  target: string;
}

export type ThemeName = 'sky' | 'pine' | 'pomegranate' | 'dune' | 'ink';
