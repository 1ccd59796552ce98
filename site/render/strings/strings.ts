import type { Config } from '../../config/config.js';
import type { PageKind } from '../../parse/page.js';

/** Every word of the page frame and the made pages, one file per language. Keys name the place, not the phrase. */
export interface Strings {
  frame: {
    skip: string;
    mainNav: string;
    menu: string;
    search: string;
    searchHint: string;
    searchLabel: string;
    home: string;
    scheme: string;
    /** The button as the system, light and dark. */
    schemes: readonly [string, string, string];
    breadcrumbs: string;
    updated(day: string): string;
    calendarFile: string;
    feed: string;
    data: string;
    sitemap: string;
    privacy: string;
    police: string;
    contact: string;
    footerNav: string;
  };
  grade: {
    label: string;
    /** Completes the label for screen readers. */
    question: string;
    all: string;
    /** A grade as a parent says it. */
    name(grade: number): string;
    /** Neighbouring grades: 三至六年级. */
    range(from: number, to: number): string;
    /** Joins the names of grades that are no range. */
    join(names: string[]): string;
    hidden: string;
  };
  home: {
    dates: string;
    noDates: string;
    allDates: string;
    figures: string;
    activities: string;
    /** When an entry is due, behind the words of the day. */
    due(date: string): string;
    works: string;
    awards: string;
    pupils: string;
    unitItems: string;
    unitWorks: string;
    unitPeople: string;
    deadlines(count: number): string;
    allYears(count: number): string;
    ofThese(parts: string): string;
    byGrades(count: number): string;
    newestWorks: string;
    allWorks(count: number): string;
    running: string;
    allPlans: string;
    news: string;
    moreNews: string;
    pinned: string;
    deadline: string;
    steps(done: number, total: number): string;
    progress(percent: number): string;
    timeline: string;
  };
  ring: {
    title(schoolYear: string): string;
    description(activities: number, awards: number): string;
    listTitle(schoolYear: string): string;
    /** @param year A school year, or a calendar year. */
    schoolYear(year: string): string;
    month(month: number): string;
    countOfMonth(count: number): string;
    deadline: string;
    holiday: string;
    growth: string;
    growthNote: string;
    more(count: number): string;
    empty: string;
    festival: string;
    category: Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, string>;
    awards(count: number): string;
    works(count: number): string;
    activities(count: number): string;
    week(week: number): string;
  };
  page: {
    contents: string;
    related: string;
    attachments: string;
    /** Prints a page that is filed. */
    print: Record<'plan' | 'list' | 'page', string>;
    theme: string;
    period: string;
    issuer: string;
    owner: string;
    status: string;
    schoolYear: string;
    date: string;
    grades: string;
    tags: string;
    objection: string;
    objectionUntil(day: string): string;
    statusSoon: string;
    statusRunning: string;
    statusDone: string;
    bytes(size: number): string;
  };
  kinds: Record<PageKind, string>;
  calendar: {
    title: string;
    /** Behind the name of a school year. */
    ofYear: string;
    intro(count: number): string;
    empty: string;
    csv: string;
  };
  honours: {
    title: string;
    intro(years: number, count: number, names: Config['privacy']['names']): string;
    empty: string;
    table: string;
    total: string;
    year: string;
    awards: string;
    download: string;
    until(day: string): string;
    pivots: string;
    levelPlace: string;
    contestYear: string;
    newest(count: number, awards: number): string;
    /** Of a list too long for its page: its title with how many of it are there. */
    first(title: string, count: number): string;
    /** Without script: that the page shows only these. */
    /** Where the page holds no more than it shows. */
    findsOnly(shown: number, total: number): string;
    onlyFirst(count: number): string;
    /** Over one of several pages of a list: how many awards they hold in all, and that the page chooses from its own. */
    part(awards: number, part: number, parts: number): string;
    numbersIntro: string;
    ofYear: string;
  };
  gallery: {
    title: string;
    intro(count: number): string;
    empty: string;
    albums: string;
    newest: string;
    /** Without script: that the page shows only these. */
    onlyNewest(count: number): string;
    numbersIntro: string;
    ofYear: string;
    /** Without script: a link to a film on another site. */
    film: string;
    captions: string;
  };
  pivot: {
    total: string;
    none: string;
    all: string;
    /** Heading of the pages that hold a plan's own awards. */
    own: string;
    /** The page that tells where what is behind the numbers stands. */
    numbers: string;
    rest(rows: number): string;
    /** What a page of a year holds, its kinds or contests; `more` if it holds others, too. */
    holds(names: string[], more: boolean): string;
    /** Where a page of a year begins and ends that names no more, both from 1. */
    span(from: string, to: string): string;
  };
  plans: { title: string; intro(count: number): string; empty: string; other: string; timeline: string };
  tags: {
    title: string;
    intro(count: number): string;
    empty: string;
    tag(tag: string): string;
    count(count: number): string;
  };
  years: {
    title: string;
    intro: string;
    year(year: string): string;
    pages: string;
    empty: string;
    /** What is repeated or lasts through the year. */
    throughout: string;
    /** Days of the month that stands beside them. */
    days(from: number, to: number): string;
    fromDay(day: number): string;
    dueDay(day: number): string;
    moreActivities(count: number): string;
    wholeCalendar(count: number): string;
    /** Heading of the awards of the highest levels. */
    highest(count: number): string;
    morePages(count: number): string;
  };
  search: {
    title: string;
    intro: string;
    /** Between the pages of an entry. */
    comma: string;
    /** The record that a page of an entry holds, behind its title. */
    ofRecord(record: string): string;
    /** Where there is no script. */
    noScript: string;
    index: string;
    topics: string;
    allTopics(count: number): string;
    letters: string;
    /** For what begins with no letter. */
    otherLetter: string;
    kinds: string;
    byKind: string;
    categories: string;
    grades: string;
    entries(count: number): string;
    /** Link to all entries on one page. */
    allEntries(count: number): string;
  };
  notFound: { title: string; intro: string; go: string };
  countdown: {
    today: string;
    days(days: number): string;
    lastDay: string;
    deadlineDays(days: number): string;
    running: string;
  };
}
