import type { Activity, Award, Indicator, Person, Phase, Work } from '@kepu/components/records';

export type PageKind =
  | 'annual-plan'
  | 'action-plan'
  | 'activity-plan'
  | 'competition-rules'
  | 'summary'
  | 'award-list'
  | 'regulation'
  | 'survey'
  | 'article'
  | 'news'
  | 'club'
  | 'base'
  | 'organisation'
  | 'page';

/** One Markdown file, understood but not yet placed: links still name source files. */
export interface Page {
  /** Source path, relative to the content folder. */
  path: string;
  title: string;
  kind: PageKind;
  /** EDTF day or month. */
  date?: string;
  schoolYear?: string;
  tags: string[];
  grades: number[];
  draft: boolean;
  summary?: string;
  cover?: string;
  issuer?: string;
  owner?: string;
  order?: number;
  slug?: string;
  aliases: string[];
  /** false: kept out of the search index. */
  search: boolean;
  lang?: string;
  pinned: boolean;
  attachments: string[];
  objectionUntil?: string;
  headings: Heading[];
  body: BodyPart[];
  /** Plain text by section, for search and excerpts; the first has no heading. */
  sections: Section[];
  records: PageRecords;
  /** Figures to be reached, of its containers of indicators. */
  indicators: Indicator[];
  /** People of tables outside of containers: they are no records, but their names are masked like those of records. */
  listed?: ListedPerson[];
  /** Columns of tables of pupils that no heading says anything of. */
  columns?: TextColumn[];
  /** Words of captions that may be names of pupils, or of works; they stand among the people of works. */
  doubtful?: readonly string[];
  /** Names behind a tutor that nothing but a blank or a comma parts from the tutor; they stand among the tutors. */
  behindTutors?: readonly string[];
}

/** A column of a table outside of containers, without the cells that are empty. */
export interface TextColumn {
  header: string;
  /** Of the heading, 1-based, in the file: columns of one table share it. */
  line: number;
  /** Whether the headings of the table tell of pupils. */
  tellsOfPupils: boolean;
  /** `line` is 1-based, in the file. */
  cells: { text: string; line: number }[];
}

/** Somebody named in a table outside of containers. */
export interface ListedPerson {
  person: Person;
  /** 1-based, in the file. */
  line: number;
}

export interface PageRecords {
  activities: Activity[];
  awards: Award[];
  works: Work[];
  phases: Phase[];
}

export interface Heading {
  /** 2–6; the page's title is its only h1. */
  level: number;
  text: string;
  id: string;
  /** 1-based. */
  line: number;
}

export interface Section {
  /** Anchor; empty for the text before the first heading. */
  id: string;
  heading: string;
  /** Headings above, outermost first. */
  path: string[];
  text: string;
}

/**
 * A page's body: finished HTML with typed holes that only later stages can fill.
 * `href` and `src` parts stand inside a quoted attribute value; `render` writes the escaped address.
 */
export type BodyPart = string | LinkPart | PicturePart | Island | FigurePart;

export interface LinkPart {
  type: 'link';
  /** As written, decoded: `../a.md#b`, `photo.jpg`, `https://…`. Scheme already allowed. */
  href: string;
  line: number;
  column: number;
}

/** A whole `<img>`; `render` writes `<picture>` with variants, width and height. */
export interface PicturePart {
  type: 'picture';
  src: string;
  alt: string;
  title?: string;
  line: number;
  column: number;
}

/** One container that becomes an element. */
export interface Island {
  type: 'island';
  element: 'kepu-activity-calendar' | 'kepu-award-table' | 'kepu-gallery' | 'kepu-plan-timeline';
  /** Heading of the container, may be empty. */
  title: string;
  /** Whether the heading stands on the page already, above words of the container that come before its list. */
  isTitled?: true;
  id: string;
  /** The element's attributes as written in braces, by allow-list. */
  attributes: Record<string, string>;
  /** Ids of the page's records that it shows, in order; the records themselves are in `Page.records`. */
  recordIds: string[];
  /** false (`collect=false`): not part of the portal's collections. */
  collect: boolean;
  line: number;
}

/** `{{ awards.count level=city }}`: a figure computed from the records. */
export interface FigurePart {
  type: 'figure';
  expression: string;
  line: number;
  column: number;
}
