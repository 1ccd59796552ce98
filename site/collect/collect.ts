// Past 300 lines: what happens to pages after they are read stands here in its order, each step in a file of its own.
import { type HolidayMap, indexHolidays, leaveOutDaysOff, schoolYearOf } from '@kepu/components/records';
import type { Config } from '../config/config.js';
import { pageLang } from '../config/page-lang.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { fillFigures } from '../parse/figure-marks.js';
import type { Page } from '../parse/page.js';
import type { SourceFile } from '../read/source-file.js';
import { reportTotals, settleTotals } from './award-totals.js';
import { weightIn } from './award-weights.js';
import { matchAwardsAndWorks } from './award-works.js';
import { placeCalendars } from './calendars.js';
import { checkLinks, type LinkCheck, type UsedFiles } from './check-links.js';
import { gatherCollections } from './collections.js';
import { evaluateFigure, FIGURE_NAMES, type FigureSource, wrongCondition } from './figures.js';
import { findTarget, type TargetTables } from './find-target.js';
import { Findings } from './findings/findings.js';
import { comparePages, groupBySchoolYear, groupByTag } from './groups.js';
import { knownHolidays } from './holidays.js';
import { linkAwards } from './link-awards.js';
import { makeTargetTables, resolveLink } from './links.js';
import { MADE_PAGES } from './made-pages.js';
import { makeBreadcrumbs, makeNavigation } from './navigation.js';
import { placeAssets } from './place-assets.js';
import { isSeen, placePictures } from './place-pictures.js';
import { placeRecords } from './place-records.js';
import { type AttachedTable, readAttachedTables } from './privacy/attached-tables.js';
import { maskConfig } from './privacy/mask-config.js';
import { maskAnchors, maskPage } from './privacy/mask-page.js';
import { type Masking, planMasking } from './privacy/masking.js';
import { listNamedColumns } from './privacy/names-in-columns.js';
import { namesInTitles } from './privacy/names-in-titles.js';
import { numberPupils } from './privacy/participants.js';
import { reportNames } from './privacy/report-names.js';
import { reportNumbers } from './privacy/report-numbers.js';
import { collectRoster, pupilNames, takeAsPupils } from './privacy/roster.js';
import { settleCaptions } from './privacy/settle-captions.js';
import { settleGroups } from './privacy/settle-groups.js';
import { settleTutors } from './privacy/settle-tutors.js';
import { findUnlisted, placeOf, reportUnlisted, type UnlistedName } from './privacy/unlisted-names.js';
import { numbersUrls, placeLists, placeYearLists } from './record-lists.js';
import { makeRedirects } from './redirects.js';
import { findRelated } from './related.js';
import { findRepeatedAwards } from './repeated-awards.js';
import type { Romanise } from './romanise.js';
import { assignRoutes, type RouteOptions } from './routes.js';
import { schoolYearOfPage } from './school-year.js';
import type { Site, SitePage } from './site.js';

export interface CollectOptions {
  config: Config;
  /** `YYYY-MM-DD`. */
  buildDate: string;
  /** Publish drafts too. */
  drafts: boolean;
  /** Language of the findings; default that of the site. */
  lang?: Config['lang'];
  /** Needed if an address would hold Han characters, without it those are dropped; and to find names in letters. */
  romanise?: Romanise;
}

/**
 * Places the pages: addresses, links, collections, and the names of pupils masked in all of it.
 *
 * Names are dealt with here and nowhere else; what leaves this stage may be published as it is. Records are counted
 * and links are checked before masking, on the author's own words.
 */
export function collect(
  parsed: readonly Page[],
  files: readonly SourceFile[],
  options: CollectOptions,
): { site: Site; diagnostics: Diagnostic[] } {
  const { buildDate } = options;
  const findings = new Findings(options.lang ?? options.config.lang);
  const inOrder = settleTutors(settleGroups(parsed).map(listNamedColumns), options.config.privacy.adults);
  const pages = settleCaptions(inOrder);
  const fileByPath = new Map(files.map((file) => [file.path, file]));
  const tables = readAttachedTables(pages, files);
  const places = new Map(pages.map((page) => [page.path, placeOf(page)]));
  const unlisted = [...findUnlisted(files, places), ...namesInTitles(pages)];
  const { masking, maskIds } = decideMasking(pages, { tables, unlisted }, options, findings);
  const config = maskConfig(options.config, masking.replace);
  const routing: RouteOptions = {
    urls: config.urls,
    maskPath: maskIds.replacePath,
    ...(options.romanise && { romanise: options.romanise }),
  };

  const published = pages.filter((page) => options.drafts || !page.draft).sort(comparePages);
  const drafts = new Set(pages.filter((page) => page.draft && !options.drafts).map((page) => page.path));
  const sitePages = placePages(published, routing, masking, findings);
  const pageByPath = new Map(sitePages.map((page) => [page.path, page]));
  const made: Site['made'] = new Map(MADE_PAGES);
  const wordsForAddress = wordsOfAddresses(published, masking, maskIds);
  const tags = groupByTag(sitePages, wordsForAddress, options.romanise);
  const schoolYears = groupBySchoolYear(sitePages);
  const sources = makeTargetTables(pageByPath, fileByPath, [...made.values(), ...urlsOf(tags), ...urlsOf(schoolYears)]);

  const used: UsedFiles = { pictures: new Set(), inText: new Set(), originals: new Set(), attachments: new Set() };
  const findPlace = makePlaceLookup(fileByPath);
  for (const page of sitePages) checkLinks(page, { targets: sources, drafts, findings, used, findPlace });
  const logo = config.logo === undefined ? undefined : findTarget(`/${config.logo}`, '', sources);
  if (logo?.kind === 'file' && !logo.file.fault) used.pictures.add(logo.file);
  const assets = placeAssets(
    used,
    config,
    { ...routing, maskName: masking.replacePath },
    { masking, tables, findings },
  );
  const targets = { ...sources, fileByPath: new Map([...assets.values()].map(({ source }) => [source.path, source])) };

  const holidays = knownHolidays(config);
  const daysOff = indexHolidays(holidays);
  for (const page of sitePages) settleRecords(page, { targets, assets }, { daysOff, maskIds });
  settleTotals(sitePages);
  const repeated = findRepeatedAwards(sitePages, findings);
  const awardWorks = matchAwardsAndWorks(sitePages, repeated, config.lang);
  const pupils = numberPupils(sitePages.flatMap((page) => [...page.records.awards, ...page.records.works]));
  reportNames(published, masking, { fileByPath, targets: sources, assets }, findings);
  if (masking.names !== 'full') reportUnlisted(published, unlisted, masking, findings);
  const hasNumbers = reportNumbers(published, files, masking, findings);
  if (masking.isNeeded || hasNumbers) maskPages(sitePages, targets, { masking, maskIds });
  const collections = gatherCollections(sitePages, repeated);
  reportTotals(collections.awards, weightIn(collections.awards), findings);
  fillTexts(sitePages, { collections, pupils, pages: sitePages, buildDate });
  connectPages(sitePages, pageByPath, config, masking);

  const lists = placeLists(collections);
  const years = schoolYears.map((year) => ({
    ...year,
    lists: placeYearLists(year, schoolYearOf(buildDate), collections, lists),
  }));
  const yearLists = years.flatMap(({ lists: { calendar, awards, works } }) =>
    [calendar && { url: calendar }, awards, works].flatMap((list) => list || []),
  );
  const pageUrls = new Map([
    ...[...urlsOf([...lists.awards, ...lists.works, ...yearLists]), ...numbersUrls(lists)].map(
      (url) => [url, undefined] as const,
    ),
    ...targets.pageUrls,
  ]);
  const ownUrls = new Set(urlsOf(sitePages));
  const madePage = (name: 'honours' | 'gallery') => {
    const url = made.get(name) as string;
    return ownUrls.has(url) ? undefined : url;
  };
  linkAwards(sitePages, collections, awardWorks, {
    awards: [...lists.awards, ...years.flatMap((year) => year.lists.awards ?? [])],
    works: [...lists.works, ...years.flatMap((year) => year.lists.works ?? [])],
    honours: madePage('honours'),
    gallery: madePage('gallery'),
  });
  const site: Site = {
    config,
    buildDate,
    pages: sitePages,
    pageByPath,
    collections,
    lists,
    holidays,
    assets,
    tags,
    schoolYears: years,
    nav: makeNavigation(config, made, targets, findings),
    calendars: placeCalendars(collections.activities, wordsForAddress, options.romanise),
    redirects: makeRedirects(sitePages, pageUrls, masking.replacePath, findings),
    targets: { ...targets, pageUrls },
    made,
    pupils,
  };
  checkFigures(site, findings);
  if (parsed.length === 0) findings.add('read/no-pages', { file: '.' });
  if (config.url === undefined) findings.add('config/no-url', { file: 'kepu.yml' });
  return { site, diagnostics: findings.diagnostics };
}

/**
 * Full names need a record of consent; without it they are masked whatever the rest of the build does. Ids and addresses are made
 * of words without names in any case: they stay when the school decides anew, or takes a pupil down.
 */
function decideMasking(
  pages: readonly Page[],
  { tables, unlisted }: { tables: ReadonlyMap<string, AttachedTable>; unlisted: readonly UnlistedName[] },
  { config, buildDate, romanise }: Pick<CollectOptions, 'config' | 'buildDate' | 'romanise'>,
  findings: Findings,
): { masking: Masking; maskIds: Masking } {
  const { names, consent, adults } = config.privacy;
  // Consent is a day that has been and somebody who answers for it.
  const hasConsent =
    consent !== undefined && consent.by.trim() !== '' && isDay(consent.date) && consent.date <= buildDate;
  if (names === 'full' && !hasConsent) {
    findings.add('privacy/consent', { file: 'kepu.yml' }, { found: consent && `${consent.date} ${consent.by}`.trim() });
  }
  const shown = names === 'full' && !hasConsent ? 'masked' : names;
  const roster = collectRoster(
    pages,
    adults,
    [...tables.values()].flatMap(({ people }) => people),
    unlisted,
  );
  const masking = planMasking(roster, config, shown, romanise?.readings);
  const { takedown } = config.privacy;
  if (shown === 'hidden' && takedown.length === 0) return { masking, maskIds: masking };
  return {
    masking,
    maskIds: planMasking(
      takeAsPupils(roster, takedown),
      { ...config, privacy: { ...config.privacy, takedown: [] } },
      'hidden',
      romanise?.readings,
    ),
  };
}

/** True for `2026-09-01` if there is such a day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Masks all pages; a link to an anchor of another page follows it to its new name. */
function maskPages(
  pages: readonly SitePage[],
  targets: TargetTables<SitePage>,
  { masking, maskIds }: { masking: Masking; maskIds: Masking },
): void {
  const anchors = new Map(pages.map((page) => [page.path, maskAnchors(page, maskIds.replace)]));
  for (const page of pages) {
    const masked = maskPage(page, masking, anchors.get(page.path) ?? new Map(), (href) => {
      const target = findTarget(href, page.path, targets);
      return target.kind === 'page' ? anchors.get(target.page.path) : undefined;
    });
    Object.assign(page, masked);
  }
}

/** Gives each page its address and school year; the rest is filled in once all pages have one. */
function placePages(pages: readonly Page[], routing: RouteOptions, masking: Masking, findings: Findings): SitePage[] {
  const urlByPath = assignRoutes(pages, routing, findings);
  return pages.map((page) => {
    const url = urlByPath.get(page.path) as string;
    const placed: SitePage = {
      ...page,
      tags: page.tags.map(masking.replacePath),
      url,
      planId: url.replace(/\/?index\.html$/, ''),
      breadcrumbs: [],
      related: [],
    };
    // Spread into it, it would cost every page a hidden class of its own.
    const schoolYear = schoolYearOfPage(page);
    if (schoolYear !== undefined) placed.schoolYear = schoolYear;
    return placed;
  });
}

/** Tags and categories as they are shown → the words that their addresses are made of. */
function wordsOfAddresses(pages: readonly Page[], masking: Masking, maskIds: Masking): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { tags, records } of pages) {
    for (const tag of tags) words.set(masking.replacePath(tag), maskIds.replacePath(tag));
    for (const { category } of records.activities)
      if (category !== undefined) words.set(masking.replace(category), maskIds.replace(category));
  }
  return words;
}

function urlsOf(groups: readonly { url: string }[]): string[] {
  return groups.map(({ url }) => url);
}

/**
 * Looks for words of a source file from a line on to the next that is blank, for findings of records: they know only the line
 * at which they, or the paragraph of their pictures, begin.
 */
function makePlaceLookup(fileByPath: ReadonlyMap<string, SourceFile>): LinkCheck['findPlace'] {
  const linesByPath = new Map<string, string[]>();
  return (path, line, words) => {
    let lines = linesByPath.get(path);
    if (!lines) {
      lines = fileByPath.get(path)?.text?.split('\n') ?? [];
      linesByPath.set(path, lines);
    }
    for (let at = line; lines[at - 1]?.trim(); at += 1) {
      const index = (lines[at - 1] as string).indexOf(words);
      if (index >= 0) return { line: at, column: index + 1 };
    }
    return undefined;
  };
}

/** Gives the page's records their addresses, its works their published pictures, and its weekly activities their days off. */
function settleRecords(
  page: SitePage,
  site: Pick<Site, 'targets' | 'assets'>,
  { daysOff, maskIds }: { daysOff: HolidayMap; maskIds: Masking },
): void {
  const fromRoot = { path: page.path, url: 'index.html' };
  const placed = placeRecords(page, {
    ...page,
    maskFor: (record) => ('people' in record ? maskIds.replaceAlso(pupilNames(record.people)) : maskIds.replace),
    resolve: (href) => resolveLink(site, fromRoot, href)?.href,
  });
  Object.assign(page, placed);
  page.records.activities = page.records.activities.map((activity) => leaveOutDaysOff(activity, daysOff));
  page.records.works = page.records.works.map((work) => placePictures(work, page, site)).filter(isSeen);
}

function connectPages(
  pages: readonly SitePage[],
  pageByPath: ReadonlyMap<string, SitePage>,
  config: Config,
  masking: Masking,
): void {
  const related = findRelated(pages);
  for (const page of pages) {
    const home = pageLang(page.lang, config.lang) === 'en' ? 'Home' : '首页';
    page.related = related.get(page) ?? [];
    page.breadcrumbs = makeBreadcrumbs(page, pageByPath, home, masking.replacePath);
  }
}

/** Fills figures into what is quoted and searched; bodies keep theirs as holes. */
function fillTexts(pages: readonly SitePage[], source: FigureSource): void {
  const fill = (text: string): string => fillFigures(text, (expression) => evaluateFigure(source, expression));
  for (const page of pages) {
    page.title = fill(page.title);
    if (page.summary !== undefined) page.summary = fill(page.summary);
    page.headings = page.headings.map((heading) => ({ ...heading, text: fill(heading.text) }));
    page.sections = page.sections.map((section) => ({
      ...section,
      heading: fill(section.heading),
      path: section.path.map(fill),
      text: fill(section.text),
    }));
  }
}

/** Reports figures that `render` will leave as the author wrote them. */
function checkFigures(site: Site, findings: Findings): void {
  for (const page of site.pages) {
    for (const part of page.body) {
      if (typeof part === 'string' || part.type !== 'figure' || evaluateFigure(site, part.expression) !== undefined)
        continue;
      const name = part.expression.trim().split(/\s/)[0] ?? '';
      const place = { file: page.path, line: part.line, column: part.column, length: part.expression.length };
      // A name that is right has a wrong condition behind it.
      const isKnown = FIGURE_NAMES.includes(name);
      const wrong = wrongCondition(site, part.expression, site.config.lang);
      findings.add('figure/unknown', place, {
        found: part.expression,
        condition: wrong?.condition,
        possible: wrong?.possible?.join(site.config.lang === 'en' ? ', ' : '、'),
        nearest: isKnown ? undefined : nearest(name, FIGURE_NAMES),
      });
    }
  }
}
