// Past 300 lines: whoever reads one of the records looks at the context they are read in, too.
/**
 * The four records everything in Kepu is made of, and the context they are read in.
 *
 * Dates are single EDTF values (ISO 8601-2) in civil time: `2026-10`, `2026-10-12`, `2026-10-12T14:00`, `2026-05~`.
 * `start` and `end` are both inclusive; an interval `a/b` never stands inside a field.
 */

/** How exactly a date is known. `third` is 上旬/中旬/下旬/月初/月末; `fuzzy` is 左右/本学期内; `unknown` has no dates. */
export type Precision = 'time' | 'day' | 'week' | 'third' | 'month' | 'term' | 'year' | 'fuzzy' | 'unknown';

/** A single EDTF value, e.g. `2026-10-12`. */
export type Edtf = string;

/** `2026-2027`: a school year runs from September to the following August. */
export type SchoolYear = string;

export type RecordKind = 'activities' | 'awards' | 'works' | 'phases';

/** Where a record was written; for diagnostics only, never part of any output. */
export interface RecordSource {
  file: string;
  /** 1-based. */
  line: number;
}

/** A dated thing: what its words say and what was understood. */
export interface Dated {
  start?: Edtf;
  end?: Edtf;
  precision: Precision;
  /** The author's own words. */
  dateText: string;
}

export interface Person {
  name: string;
  role: 'pupil' | 'adult' | 'group';
  /** 1–12. */
  grade?: number;
  /** As written: 三（2）班. */
  class?: string;
}

interface BaseRecord {
  /** Stable, never made of people: an explicit id, else `<page slug>~` + 8 hex of title and dateText. */
  id: string;
  schoolYear?: SchoolYear;
  /** Slug of the page the record stands on. */
  planId?: string;
  /** Address of the record, relative to the portal's root or absolute. */
  url?: string;
  /** Columns we do not know, by their header, in column order. Never dropped. */
  extras: Record<string, string>;
  /** Addresses that links in cells lead to: by the heading of a column we do not know, or by the field of ours, such as `competition`. */
  links?: Record<string, string>;
  source?: RecordSource;
}

/** One activity of a plan: something that happens, or has to be handed in. */
export interface Activity extends BaseRecord, Dated {
  title: string;
  category?: string;
  location?: string;
  owner?: string;
  /** Grades it is for, 1–12; empty means everybody. */
  grades: number[];
  /** Last day to hand in, an EDTF day. A row “4月28日前” has deadline and end equal, and no start. */
  deadline?: Edtf;
  /** RFC 5545 RRULE value, e.g. `FREQ=WEEKLY;BYDAY=WE`; bounded by its term. */
  recurrence?: string;
  exdates?: Edtf[];
  status?: ActivityStatus;
  /** Plain text. */
  description?: string;
}

export type ActivityStatus = 'planned' | 'done' | 'moved' | 'cancelled';

export type AwardLevel = 'national' | 'province' | 'city' | 'county' | 'town' | 'school' | 'class';
export type AwardPlace = 'grand' | 'first' | 'second' | 'third' | 'merit' | 'other';

/** One award of a work, a person or a group; or, with `count`, a line of a list with numbers only. */
export interface Award extends BaseRecord {
  /** The work, or the title of honour. */
  work: string;
  /** Where the work itself is to be seen, such as its place in a gallery; `url` is where the award stands. */
  workUrl?: string;
  people: Person[];
  tutors: Person[];
  level?: AwardLevel;
  place?: AwardPlace;
  /** The place as written, e.g. 优秀组织奖. */
  placeText: string;
  competition?: string;
  /** 第十八届 → `18`. */
  edition?: string;
  date?: Edtf;
  dateText?: string;
  category?: string;
  grade?: number;
  class?: string;
  /** Number of awards the line stands for; 1 when absent. */
  count?: number;
  /** The author's words for a number that nobody knows yet: 若干, 不超过 10%. Such a line counts nothing. */
  countText?: string;
  /** `school` for a row of numbers that counts the awards of a whole school year, whatever they were won in: 历年获奖统计, 本学年获奖情况. */
  scope?: 'school';
}

export interface Picture {
  src: string;
  width?: number;
  height?: number;
  alt: string;
  srcset?: string;
  sizes?: string;
  /** The largest version, for the viewer. */
  full?: string;
  /** Its average colour, `#rrggbb`: what stands in its place while it loads. */
  color?: string;
}

/** A film with what is read beside it. */
export interface Film {
  src: string;
  /** Captions in the language of the page, shown from the beginning. */
  captions?: string;
  /** All that it has, in place of `captions`; as the attributes of `<track>`. */
  tracks?: readonly Track[];
}

/** `kind` is `captions` where it is not said, `srclang` the language of the page. */
export interface Track {
  src: string;
  kind?: string;
  srclang?: string;
  label?: string;
  default?: boolean;
}

/** A pupil's work. */
export interface Work extends BaseRecord {
  title: string;
  kind?: string;
  people: Person[];
  grade?: number;
  class?: string;
  date?: Edtf;
  dateText?: string;
  pictures: Picture[];
  video?: Film;
  /** Plain text: the pupil's own sentence or the label. */
  description?: string;
  /** The award as words, e.g. 市级一等奖. */
  award?: string;
  /** Where the award stands in a list. */
  awardUrl?: string;
  tutors: Person[];
}

/** A step of a plan. */
export interface Phase extends BaseRecord, Dated {
  title: string;
  owner?: string;
  tasks: string[];
  milestone?: boolean;
  /** 0–1. */
  progress?: number;
  status?: PhaseStatus;
  description?: string;
}

export type PhaseStatus = 'planned' | 'running' | 'done' | 'moved' | 'cancelled';

/** A figure that a plan is to have reached by a day. */
export interface Indicator {
  name: string;
  /** As written, with what stands before it: 不少于 240. */
  value: string;
  /** 人, %; where it does not stand behind the value itself. */
  unit?: string;
  by?: Edtf;
  /** The author's own words for `by`. */
  byText?: string;
  /** What there is today, as written. */
  reached?: string;
  owner?: string;
  /** Title of the plan it belongs to, where several are shown. */
  plan?: string;
}

export interface RecordsByKind {
  activities: Activity;
  awards: Award;
  works: Work;
  phases: Phase;
}
export type AnyRecord = RecordsByKind[RecordKind];

/** One term of a school year; both days inclusive. */
export interface Term {
  schoolYear: SchoolYear;
  /** 秋季学期 / 春季学期, or as the school says. */
  name: string;
  /** `YYYY-MM-DD`. */
  start: string;
  end: string;
}

/** Days without lessons, or weekend days with lessons: public holidays with their 调休, and a school's own days. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Last day, inclusive; default: `date` alone. */
  end?: string;
  /** `off` is a day without lessons (休), `work` a weekend day with lessons (班). */
  kind: 'off' | 'work';
  /** 国庆节; 国庆节调休上课. */
  name?: string;
}

/** What a reader needs to know that is not in the table itself. */
export interface ReadContext {
  schoolYear?: SchoolYear;
  /** Whether `schoolYear` is only that of the page's date: an award of “2026年” need not be of it. */
  assumesYear?: boolean;
  terms?: Term[];
  /** The term of the school year that the rows are of: 1 autumn, 2 spring. Default: the one that `terms` holds. */
  term?: 1 | 2;
  weekOfMonth?: 'full' | 'first-day';
  /** Prefix of the ids and value of `planId`; the page's slug. */
  planId?: string;
  /** First line of the table in its file, 1-based, and the file; makes `source`. */
  source?: RecordSource;
  /** Category for rows that name none. */
  category?: string;
  /** Title of the list where it stands outside of the table: the contest and the level of awards may be in it. */
  title?: string;
  /** Heading over all its rows, as one in a row across the table; lines are headings one below the other. */
  section?: string;
  /** What the author says of all awards, beside the title and before it; a row and the heading above it say it best. */
  ofAll?: Partial<Pick<Award, 'level' | 'competition' | 'edition'>>;
  /** Headings that the list stands under: place, level and group where neither it nor its title says them. */
  headings?: readonly string[];
  /** Whether the table is one of several of a list: then its own title says what its rows are of. */
  isOneOfSeveral?: boolean;
  /** Puts the words of a caption of a work in order before they are read: 三（1）班 水火箭 → 《水火箭》 三（1）班. */
  orderCaption?: (caption: string) => string;
  /** Reads a cell of winners that says more than names: 《彩虹桥》姜子涵，《小水车》卢一诺. `undefined` leaves it to the reader of people. */
  winnersOf?: (text: string) => Pick<Partial<Award>, 'people' | 'work' | 'tutors'>[] | undefined;
  /** Told each tutor of a line whom a blank or a comma alone joins to the one before, and who may be the next winner. */
  doubtTutor?: (name: string) => void;
  /** Ids given already on the same page, where a page holds several tables; new ones are added. */
  takenIds?: Set<string>;
}

/** Something a reader could not understand. The value itself is kept as text. */
export interface ReadProblem {
  /** Stable: `date/unknown-year`, `date/unreadable`, `table/no-title-column`, `level/unknown` … */
  code: string;
  /** 0-based index of the body row and column, when there is one. */
  rowIndex?: number;
  columnIndex?: number;
  /** 1-based line, when the context has a source. */
  line?: number;
  /** What was found. */
  found: string;
}

export interface ReadResult<T> {
  records: T[];
  problems: ReadProblem[];
  /** Title of the list (caption), when it has one. */
  title?: string;
  /** What rows of the table say of all others: 备注：以上排名不分先后. */
  remarks?: readonly string[];
  /** Terms that the file names. */
  terms?: Term[];
  /** The lists it was put together from, where these were several. */
  lists?: readonly ReadResult<T>[];
  /** Of a table that was not read whole, how much is left. */
  rest?: RestOfRows<T>;
}

/** Rows of a table that nobody has read yet. */
export interface RestOfRows<T> {
  /** How many there are. */
  count: number;
  /** Reads the whole table, in pauses of the page. */
  read(): Promise<ReadResult<T>>;
}

/** A table as every reader sees it, whatever it was: `<table>`, Markdown, TSV, CSV. Cells may span. */
export interface Table {
  caption?: string;
  /** Header rows; empty when the source has none (the reader then looks at the first row). */
  head: TableRow[];
  rows: TableRow[];
}

export interface TableRow {
  cells: TableCell[];
  /** `data-id` of a `<tr>`. */
  id?: string;
  /** Link to the record, `data-url` of a `<tr>`. */
  url?: string;
  /** 1-based line in its file. */
  line?: number;
}

export interface TableCell {
  text: string;
  colSpan?: number;
  rowSpan?: number;
  /** `<time datetime>`: EDTF, or `a/b`; wins over the words. */
  dateTime?: string;
  /** First link in the cell. */
  href?: string;
  pictures?: Picture[];
  /** `data-role` of a cell: `pupil`, `adult`, `group`; wins over the column. */
  role?: string;
  /** `data-value`: the machine value of a cell (RRULE, deadline, precision …), `key=value` pairs separated by `;;`. */
  value?: string;
  header?: boolean;
}
