import { formatSpan, gradeName } from '@kepu/components/records';
import { type Facets, foldUnits, type SearchPage, type SearchSection } from '@kepu/components/search';
import { categoriesOf } from '../collect/categories.js';
import type { Site, SitePage } from '../collect/site.js';
import type { PageKind } from '../parse/page.js';

/** A section as it is indexed, with its page. */
export interface IndexedSection extends Omit<SearchSection, 'page'> {
  page: IndexedPage;
  /** The end of the text that nobody wrote there: tags, senders, grades, date and kind of the page. */
  about?: string;
  /** Days that it is about, `YYYY-MM-DD`, whether its text says them or not. */
  days?: readonly string[];
}

/** What a hit says of its page, and what it is filtered by. */
export type IndexedPage = SearchPage & Facets;

/** Kinds of page in the reader's words. */
export type KindNames = Readonly<Record<PageKind, string>>;

/** What everything written is: nobody asks for it, and an essay contest is not meant by it. */
const NO_SORTS: ReadonlySet<PageKind> = new Set(['page', 'article']);

/** A section with the page it was written on. */
export interface WrittenSection extends Omit<IndexedSection, 'page'> {
  page: SitePage;
}

/**
 * What is searched: every section of every page that does not opt out, names already masked, in the order of the pages.
 * The text before the first heading is a section of its own; a page without one is found by its title all the same.
 */
export function writtenSections(pages: readonly SitePage[]): WrittenSection[] {
  return pages
    .filter((page) => page.search)
    .flatMap((page) => {
      const sections = page.sections.map(
        ({ id, heading, path, text }): WrittenSection => ({
          page,
          anchor: heading === '' ? '' : id,
          heading,
          path,
          text,
        }),
      );
      return sections[0]?.heading === ''
        ? sections
        : [{ page, anchor: '', heading: '', path: [], text: '' }, ...sections];
    });
}

/**
 * The written sections with what is searched: the one that opens a page says what the page is about, too – its tags, who
 * sends it and is in charge, the grades it is for, its date and its kind.
 *
 * @param kinds Kinds of page in the reader's words.
 */
export function searchedSections(site: Site, kinds: KindNames): WrittenSection[] {
  return writtenSections(site.pages).map((section) => {
    if (section.heading !== '') return section;
    const about = aboutPage(section, kinds, site.config.lang);
    if (about === '') return section;
    return { ...section, text: section.text === '' ? about : `${section.text}\n${about}`, about };
  });
}

/** The searched sections as they are indexed. */
export function sectionsOf(site: Site, kinds: KindNames): IndexedSection[] {
  const pages = new Map(site.pages.map((page) => [page, indexedPage(page, kinds)]));
  return searchedSections(site, kinds).map((section) => ({ ...section, page: pages.get(section.page) as IndexedPage }));
}

/**
 * Tags, senders, grades, date and kind of a page as the last line of the text that opens it. What the page says anyhow is left
 * out, grades only if it says all. Date and kind are asked for together – 2024年的新闻 –: they stand there unless this text says them.
 */
function aboutPage({ page, text: opening }: WrittenSection, kinds: KindNames, lang: Site['config']['lang']): string {
  const { title, kind, tags, issuer = '', owner = '', grades, date, sections } = page;
  const isNewIn = (texts: readonly string[]) => {
    const said = foldUnits(texts.join('\n'));
    return (word: string) => !said.includes(foldUnits(word));
  };
  const isNew = isNewIn([title, ...sections.flatMap(({ heading, text }) => [heading, text])]);
  const names = grades.map((grade) => gradeName(grade, lang));
  // One grade alone would read as if it were the only one.
  const published = date === undefined ? [] : [formatSpan(date, date, 'day', lang, { year: true })];
  const sorts = NO_SORTS.has(kind) ? [] : [kinds[kind]];
  return [
    ...[...tags, issuer, owner].filter((word) => word !== '' && isNew(word)),
    ...(names.some(isNew) ? names : []),
    ...[...published, ...sorts].filter(isNewIn([title, opening])),
  ].join(' · ');
}

function indexedPage(page: SitePage, kinds: KindNames): IndexedPage {
  const categories = categoriesOf(page);
  return {
    url: page.url,
    title: page.title,
    ...(page.kind !== 'page' && { kind: kinds[page.kind] }),
    ...(page.date !== undefined && { date: page.date }),
    ...(page.schoolYear !== undefined && { schoolYear: page.schoolYear }),
    ...(page.grades.length > 0 && { grades: page.grades }),
    ...(categories.length > 0 && { categories }),
  };
}
