/**
 * Every visible or spoken word of the elements. Keys name the place; numbers and order go through functions. Past 300
 * lines because it is a table: what a translator has to fill in, read as a whole.
 */
export interface Strings {
  common: CommonStrings;
  calendar: CalendarStrings;
  sharing: SharingStrings;
  awards: AwardStrings;
  awardPanels: AwardPanelStrings;
  gallery: GalleryStrings;
  galleryFilters: GalleryFilterStrings;
  timeline: TimelineStrings;
  chart: ChartStrings;
  search: SearchStrings;
}

/** What one element says, in one language; an element brings in no words but its own. */
export type ElementStrings<Part extends keyof Strings> = Pick<Strings, 'common' | Part> & {
  /** BCP 47 tag of this set. */
  lang: 'zh-CN' | 'en';
};

export interface CommonStrings {
  loading: string;
  /** A source could not be read; calm, for readers. */
  loadFailed: string;
  retry: string;
  close: string;
  /** A fact with its name before it. */
  field(name: string, text: string): string;
  /** Joins names of people. */
  joinNames(names: string[]): string;
  schoolYear: string;
  /** `2026-2027`, or the calendar year `2026`, as it is shown; empty for none. */
  schoolYearName(schoolYear: string): string;
}

export interface CalendarStrings {
  empty: string;
  /** No activity passes the filters. */
  noMatch: string;
  clear: string;
  /** @param month 1–12 */
  monthTitle(year: number, month: number): string;
  /** The month alone: 10月, October. */
  monthName(month: number): string;
  /** Heading of the shelf for activities that have no exact day: 十月里. */
  withinMonth(month: number): string;
  withinTerm: string;
  withinYear: string;
  /** Before and behind the 1 of the first of a month: 10月 · 日. */
  firstOfMonth(month: number): [string, string];
  /** @param schoolYear `2026-2027` */
  schoolYear(schoolYear: string): string;
  /** A term with its school year. */
  termTitle(schoolYear: string, name: string): string;
  /** How many teaching weeks a term has. */
  weeks(count: number): string;
  /** A month's spoken name in the year. */
  monthLabel(month: { month: string; count: number; dueCount: number; offCount: number }): string;
  /** Names of the button that turns back and forth, by view. */
  previous: Record<'month' | 'term' | 'year', string>;
  /** Said when there is nothing to turn to. */
  noneBefore: string;
  noneAfter: string;
  next: Record<'month' | 'term' | 'year', string>;
  /** Name of the list of terms to choose from. */
  chooseTerm: string;
  today: string;
  views: string;
  /** Names of the views on their buttons. */
  viewNames: Record<'month' | 'term' | 'year' | 'agenda', string>;
  filters: string;
  categories: string;
  allCategories: string;
  /** For activities that name no category. */
  noCategory: string;
  grade: string;
  allGrades: string;
  status: string;
  allStatuses: string;
  /** The field to look for words in. */
  find: string;
  /** One choice of a list with the number of activities behind it. */
  choice(name: string, count: number): string;
  onlyDeadlines: string;
  subscribe: string;
  download: string;
  /** Name of the downloaded calendar, without extension. */
  downloadName: string;
  addToCalendar: string;
  addNamed(title: string): string;
  /** The panel to subscribe, copy and download. */
  share: string;
  teachingWeek: string;
  /** The cell of a teaching week, in three parts so that the figure can be set large: 第 · 5 · 周. */
  weekParts: [string, string];
  /** @param week from 1 */
  weekName(week: number): string;
  /** Teaching weeks of a month: 第五周至第九周. */
  weekSpan(from: number, to: number): string;
  /** Monday first. */
  weekdays: [string, string, string, string, string, string, string];
  weekdaysShort: [string, string, string, string, string, string, string];
  /** A day's spoken name: date with weekday, week, number of activities, holiday. */
  dayLabel(day: { date: string; week?: string | undefined; holiday?: string | undefined; count: number }): string;
  dayOff: string;
  workday: string;
  /** What the two signs mean; also the spoken names of days that have none of their own. */
  dayOffName: string;
  workdayName: string;
  /** By what `vacationOf` calls them. */
  vacations: Record<'winter' | 'summer' | 'other', string>;
  /** @param years Ascending, at least one. */
  unpublished(years: readonly number[]): string;
  more(count: number): string;
  /** Opens the rest of a day, spoken. */
  moreLabel(count: number, date: string): string;
  /** Title of an activity in the cell of its last day to hand in. */
  deadlineTitle(title: string): string;
  deadlineOn(date: string): string;
  daysLeft(days: number): string;
  deadlineOver: string;
  noActivities: string;
  agenda: string;
  months: string;
  wholeTerm: string;
  undated: string;
  count(count: number): string;
  owner(name: string): string;
  planned: string;
  done: string;
  moved: string;
  cancelled: string;
  /** The next day to hand something in; `days` from today, 0 for today. */
  nextDeadline(title: string, day: string, days: number): string;
  /** Nothing more to hand in. */
  noDeadline: string;
  /** Between short facts of one line. */
  comma: string;
}

/** The panel to subscribe, copy and download; its title is one of the calendar. */
export interface SharingStrings {
  /** The calendar of everything. */
  all: string;
  note: string;
  /** Where no calendar file can be opened: the address of the calendar, or of the page. */
  inWeChat: string;
  pageInWeChat: string;
  feed: string;
  subscribeOnPhone: string;
  address: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
  /** Downloads what the filters leave. */
  downloadCount(count: number): string;
  qrCode: string;
}

export interface AwardStrings {
  empty: string;
  /** Caption of a list without a heading of its own. */
  caption: string;
  /** Heads of the columns; `grade` and `unit` are none, but can be chosen from or grouped by. */
  columns: Record<
    | 'work'
    | 'category'
    | 'people'
    | 'grade'
    | 'unit'
    | 'tutors'
    | 'level'
    | 'place'
    | 'competition'
    | 'date'
    | 'schoolYear'
    | 'count',
    string
  >;
  count(total: number): string;
  more: string;
  shown(shown: number, total: number): string;
  /** Paper holds the first rows only. */
  leftOut(printed: number, left: number): string;
  all: string;
  /** Spoken when the order has changed. `column` is the key of the one called `name`. */
  sorted(column: string, name: string, direction: 'ascending' | 'descending', isWords: boolean): string;
  /** Spoken when the order of the author is back. */
  unsorted: string;
  certificate: string;
  certificateOf(name: string): string;
  /** A certificate or an export. */
  fileFailed: string;
}

/** What stands around an award table: numbers, filters, tools. Apart from its own, since a short list does without. */
export interface AwardPanelStrings {
  total: string;
  /** Stands for what awards do not say: a level, a place, a year. */
  notGiven: string;
  /** What is said in place of 学年 over calendar years. */
  calendarYear: string;
  /** Name of the ways to sum up, and each on its button; over calendar years without 学年. */
  summaries: string;
  summaryNames: Record<'year-level' | 'year-place' | 'level-place' | 'competition-year' | 'chart', string>;
  /** Name of a table of numbers. */
  figures(summary: string): string;
  /** A number with the heads it stands under, spoken. */
  figure(heads: readonly string[], count: number): string;
  filters: string;
  find: string;
  clear: string;
  /** Name of the group of what is chosen. */
  chosen: string;
  unchoose: (name: string) => string;
  quoted: (text: string) => string;
  noMatch: string;
  countOf(found: number, total: number): string;
  /** Shows all values of a facet; shows few again. */
  allValues(count: number): string;
  fewValues: string;
  /** A figure, with its thousands parted. */
  number(value: number): string;
  group: string;
  noGroup: string;
  sort: string;
  noSort: string;
  order: string;
  /** Ways to order words. */
  collations: Record<'pinyin' | 'stroke', string>;
  export: string;
  csv: string;
  xlsx: string;
  print: string;
}

export interface GalleryStrings {
  empty: string;
  /** Name of a gallery without a heading of its own. */
  label: string;
  count(total: number): string;
  noMatch: string;
  more(next: number, rest: number): string;
  /** Album of the works that belong to no other. */
  otherAlbum: string;
  /** Link to the whole gallery. */
  seeAll: string;
  video: string;
  viewer: GalleryViewerStrings;
}

/** What stands above a gallery of more than a few works: a part that is loaded by need. */
export interface GalleryFilterStrings {
  all: string;
  kinds: string;
  grade: string;
  /** First choice of each list: no choice. */
  allOf: Record<'grade' | 'schoolYear' | 'award', string>;
  /** Choices of awards that name no level. */
  awards: Record<'any' | 'other', string>;
  clear: string;
  countOf(found: number, total: number): string;
}

export interface GalleryViewerStrings {
  previous: string;
  next: string;
  /** The same within a work of several pictures. */
  previousPicture: string;
  nextPicture: string;
  /** `position` from 1. */
  position(position: number, total: number): string;
  /** Which of a work's pictures; `part` from 1. */
  part(part: number, parts: number): string;
  zoomIn: string;
  zoomOut: string;
  share: string;
  linkCopied: string;
  /** Where nothing may be copied. */
  copyThis(url: string): string;
  /** A picture could not be loaded. */
  failed: string;
  captions: string;
  author: string;
  tutors: string;
  date: string;
  award: string;
  source: string;
  sourceLink: string;
  keys: string;
  original: string;
  download: string;
  strip: string;
}

export interface TimelineStrings {
  empty: string;
  today: string;
  milestone: string;
  deadline: string;
  indicator: string;
  /** Name of the lane of indicators. */
  indicators: string;
  /** The figure to be reached, and how far it is where that is known. */
  figures(target: string, reached: string | undefined): string;
  owner: string;
  plan: string;
  /** Phases that name no plan, owner or stage. */
  otherLane: string;
  progress: string;
  percent(share: number): string;
  planned: string;
  running: string;
  done: string;
  moved: string;
  cancelled: string;
  /** Ended by its dates, though nobody has written that it is done. */
  over: string;
  undated: string;
}

/** What a timeline’s drawing says, and the tools of its readers: apart, as they are. */
export interface ChartStrings {
  /** What the drawing shows, in a sentence. */
  overview(phases: number, milestones: number, span: string): string;
  /** Parts of the axis; a month with its year where the year begins or there is room. */
  yearTick(year: number): string;
  monthTick(month: number, year?: number): string;
  /** @param week from 1 @param day its Monday, `YYYY-MM-DD`, where there is room. */
  weekTick(week: number, day?: string): string;
  /** A week that belongs to no term, by its Monday. */
  dayTick(day: string): string;
  /** `2026-2027`; short where there is little room. */
  schoolYearTick(schoolYear: string, isShort?: boolean): string;
  /** By what `vacationsBetween` calls them. */
  vacations: Record<'winter' | 'summer' | 'other', string>;
  taskCount(count: number): string;
  lanes: string;
  /** Ways to group, by their attribute value. */
  lanesBy: Record<'none' | 'plan' | 'owner' | 'stage', string>;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  zoomFit: string;
  /** Spoken after zooming: what the axis counts. */
  zoomed: Record<'year' | 'month' | 'week', string>;
  /** Joins the parts of a spoken name. */
  name(parts: string[]): string;
}

export interface SearchStrings {
  /** Between two short sentences. */
  joinSentences: string;
  /** Nothing holds `from`, these are the results of `to`. */
  corrected(from: string, to: string): string;
  /** Letters were read as pinyin of `to`. */
  pinyin(to: string): string;
  /** Nothing holds all that was typed. */
  partial: string;
  /** Some words stand nowhere, and are left out. */
  partialWithout(missing: string): string;
  /** A link that looks for what was typed, to the letter. */
  literal(from: string): string;
  label: string;
  placeholder: string;
  submit: string;
  results: string;
  loading: string;
  failed: string;
  none(query: string): string;
  /** Number of hits, of which `shown` are listed. */
  count(total: number, shown: number): string;
  /** Nothing matched to the letter; so many come near. */
  near(total: number, shown: number): string;
  all(total: number): string;
  more(rest: number): string;
  /** So many further hits on a page. */
  samePage(rest: number): string;
  /** Parts the headings of a path. */
  pathSeparator: string;
  /** What is listed while a reader types, before the search has run. */
  suggestions(count: number): string;
  /** Nothing under the filter that was chosen. */
  noneFiltered(query: string): string;
  clearFilter: string;
  /** Before pages whose title comes near to what was not found. */
  topics: string;
  /** Before words to search for. */
  tryWords: string;
  /** The group of choices that results may be kept to. */
  filters: string;
  /** Name of each choice, and its value for all. */
  facets: Readonly<Record<'kind' | 'schoolYear' | 'grade' | 'category', readonly [name: string, all: string]>>;
  choice(name: string, count: number): string;
  /** Heading of activities, awards and works. */
  records: string;
  moreRecords(rest: number): string;
}
