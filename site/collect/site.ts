import type { Activity, Award, Holiday, Phase, Work } from '@kepu/components/records';
import type { Config } from '../config/config.js';
import type { Page } from '../parse/page.js';
import type { SourceFile } from '../read/source-file.js';
import type { TargetTables } from './find-target.js';
import type { placeLists, YearLists } from './record-lists.js';

/** Everything the later stages need: placed pages, collections with names already masked, and what was found on the way. */
export interface Site {
  config: Config;
  /** `YYYY-MM-DD`, the only clock. */
  buildDate: string;
  /** Published pages, by order then date (newest first) then path. */
  pages: SitePage[];
  /** By source path. */
  pageByPath: Map<string, SitePage>;
  collections: Collections;
  /** Pages of lists too long for one page; none while the made page shows all. */
  lists: ReturnType<typeof placeLists>;
  /** All that are known, the school's own last, so that they count. Weekly activities leave their days off out already. */
  holidays: Holiday[];
  /** Pictures and attachments that pages use, by source path. */
  assets: Map<string, Asset>;
  /** Tag → pages; tags sorted by number of pages, then by collation. */
  tags: { tag: string; url: string; pages: SitePage[] }[];
  /** Newest first. */
  schoolYears: (SchoolYearPages & { lists: YearLists })[];
  nav: { label: string; url: string; external: boolean }[];
  /** Calendar files to subscribe to: all activities first, then by grade, then by category. */
  calendars: CalendarFile[];
  /** Old addresses (`aliases`) and where they lead, both relative to the root; sorted by `from`. */
  redirects: { from: string; to: string }[];
  /** What `resolveLink` looks links up in. */
  targets: TargetTables<SitePage>;
  /** Addresses of the pages nobody wrote, by their name; see `made-pages.ts`. */
  made: Map<MadePageName, string>;
  /**
   * Record id → the pupils it names, as numbers that carry no name. The same pupil has the same number in all
   * records, so people are still counted rightly when their names are masked.
   */
  pupils: Map<string, number[]>;
}

/** A school year with its overview page and the pages written in it. */
export interface SchoolYearPages {
  schoolYear: string;
  /** Relative to the root. */
  url: string;
  pages: SitePage[];
}

/** One `.ics` file; without category and grade it holds everything. */
export interface CalendarFile {
  /** Relative to the root. */
  url: string;
  category?: string;
  /** 1–12; activities for everybody are in it too. */
  grade?: number;
}

/** Pages Kepu makes; a Markdown file of the same address takes the place of the made one. */
export type MadePageName = 'home' | 'calendar' | 'honours' | 'gallery' | 'plans' | 'tags' | 'years' | 'search';

/** A page with its place. `url` is relative to the root and ends in `index.html`. */
export interface SitePage extends Page {
  url: string;
  breadcrumbs: { label: string; url?: string }[];
  related: SitePage[];
  /** `url` without `index.html` and slashes at its ends; empty for the home page. Prefix of its records' ids. */
  planId: string;
}

/** Records of all pages, sorted, with `url` and `planId` set. */
export interface Collections {
  activities: Activity[];
  awards: Award[];
  works: Work[];
  phases: Phase[];
}

export interface Asset {
  source: SourceFile;
  /** Output path relative to the root: the copy of an attachment, what a link to a picture leads to. */
  url: string;
  /** The file's own name as readers see it, pupils masked. */
  name: string;
  /** Smaller versions of a picture, ascending width; each exists as `.webp` and `.jpg`, on demand as `.avif`. */
  variants: { width: number; height: number; webp: string; jpeg: string; avif?: string }[];
  /** Address of the moving version of a picture that moves, as wide as its widest still one. */
  moving?: string;
  /** A picture that pages link to, at its full size; `url` leads to it. */
  original?: PictureVersion;
  /** Text to publish instead of the file's own bytes, pupils masked: a table, captions of a film, a drawing. */
  text?: string;
}

/** How a picture is encoded. */
export interface PictureVersion {
  format: 'webp' | 'jpeg' | 'avif' | 'png';
  /** Pixels. */
  width: number;
  /** In its own size and a higher quality: what somebody gets who follows a link to it. */
  isOriginal?: true;
  /** With all its frames. */
  isMoving?: true;
}

/** One file of the output; `contents` is text or bytes, pieces of text, or what `write` has to copy or encode. */
export interface OutputFile {
  path: string;
  contents:
    | string
    | Uint8Array
    | { pieces: () => Iterable<string> }
    | { copyOf: string }
    | { pictureOf: Asset; version: PictureVersion };
  /** The path tells the contents: a file of that name in the output before is this one. */
  isNamedByContents?: true;
}
