import type { Activity, Award, Phase, Work } from '@kepu/components/records';
import type { Config } from '../config/config.js';
import type { Page } from '../parse/page.js';
import type { SourceFile } from '../read/source-file.js';

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
  /** Pictures and attachments that pages use, by source path. */
  assets: Map<string, Asset>;
  /** Tag → pages; tags sorted by number of pages, then by collation. */
  tags: { tag: string; url: string; pages: SitePage[] }[];
  /** Newest first. */
  schoolYears: { schoolYear: string; url: string; pages: SitePage[] }[];
  nav: { label: string; url: string; external: boolean }[];
}

/** A page with its place. `url` is relative to the root and ends in `index.html`. */
export interface SitePage extends Page {
  url: string;
  breadcrumbs: { label: string; url?: string }[];
  related: SitePage[];
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
  /** Output path relative to the root: the copy of an attachment, or the largest JPEG of a picture. */
  url: string;
  /** Smaller versions of a picture, ascending width; each exists as `.webp` and `.jpg`. */
  variants: { width: number; height: number; webp: string; jpeg: string }[];
}

/** One file of the output; `contents` is text or bytes, `picture` is encoded by `write`. */
export interface OutputFile {
  path: string;
  contents: string | Uint8Array | { copyOf: string } | { pictureOf: Asset; format: 'webp' | 'jpeg'; width: number };
}
