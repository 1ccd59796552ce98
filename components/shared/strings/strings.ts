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
  /** No activity passes the filters. */
  noMatch: string;
  showAll: string;
  /** Accessible name when the element has no heading. */
  label: string;
  /** @param month 1–12 */
  monthTitle(year: number, month: number): string;
  /** The month alone: 10月, October. */
  monthName(month: number): string;
  /** Heading of the shelf for activities that have no exact day: 整个十月. */
  wholeMonth(month: number): string;
  previousMonth: string;
  nextMonth: string;
  today: string;
  views: string;
  monthView: string;
  agendaView: string;
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
  field(name: string, text: string): string;
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

export interface AwardStrings {
  /** A value under a heading we do not know: 落点距靶心（米）：2.05. */
  note(head: string, value: string): string;
  empty: string;
  /** Caption of a list without a heading of its own. */
  caption: string;
  /** Name of the figures above the list. */
  figures: string;
  /** Heads of the columns. */
  columns: Record<'work' | 'people' | 'tutors' | 'level' | 'place' | 'competition' | 'date' | 'count', string>;
  schoolYear: string;
  category: string;
  /** `2026-2027` as it is shown. */
  schoolYearName(schoolYear: string): string;
  total: string;
  /** A level or place that is not given. */
  unknownLevel: string;
  unknownYear: string;
  filters: string;
  find: string;
  clear: string;
  count(total: number): string;
  countOf(found: number, total: number): string;
  noMatch: string;
  more(next: number, rest: number): string;
  all: string;
  /** Name of the group of sort buttons on narrow screens. */
  sort: string;
  /** Joins names. */
  joinNames(names: string[]): string;
}

export interface GalleryStrings {
  empty: string;
  /** Name of a gallery without a heading of its own. */
  label: string;
  all: string;
  kinds: string;
  grade: string;
  allGrades: string;
  allYears: string;
  clear: string;
  count(total: number): string;
  countOf(found: number, total: number): string;
  noMatch: string;
  more(next: number, rest: number): string;
  /** Link to the whole gallery. */
  seeAll: string;
  video: string;
  joinNames(names: string[]): string;
  viewer: GalleryViewerStrings;
}

export interface GalleryViewerStrings {
  label: string;
  previous: string;
  next: string;
  back: string;
  /** `position` from 1. */
  position(position: number, total: number): string;
  author: string;
  tutors: string;
  kind: string;
  date: string;
  award: string;
  source: string;
  sourceLink: string;
  keys: string;
  original: string;
  strip: string;
}

export interface TimelineStrings {
  empty: string;
  label: string;
  /** What the drawing shows, in a sentence. */
  overview(phases: number, milestones: number, span: string): string;
  monthTick(month: number): string;
  yearTick(year: number): string;
  today: string;
  milestone: string;
  owner: string;
  tasks: string;
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

export interface SearchStrings {
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
  /** Parts the headings of a path. */
  pathSeparator: string;
}
