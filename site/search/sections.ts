import type { SearchPage, SearchSection } from '@kepu/components/search';
import type { Site, SitePage } from '../collect/site.js';
import type { PageKind } from '../parse/page.js';

/** A section as it is indexed, with its page. */
export interface IndexedSection extends Omit<SearchSection, 'page'> {
  page: SearchPage;
}

/**
 * What is searched: every section of every page, names already masked, in the order of the site. The text before the
 * first heading is a section of its own; a page without one is found by its title all the same.
 *
 * @param kindName Kind of page in the reader's words.
 */
export function sectionsOf(site: Site, kindName: (kind: PageKind) => string): IndexedSection[] {
  return site.pages.filter((page) => page.search).flatMap((page) => sectionsOfPage(page, kindName));
}

function sectionsOfPage(page: SitePage, kindName: (kind: PageKind) => string): IndexedSection[] {
  const common: SearchPage = {
    url: page.url,
    title: page.title,
    ...(page.kind !== 'page' && { kind: kindName(page.kind) }),
    ...(page.date !== undefined && { date: page.date }),
    ...(page.grades.length > 0 && { grades: page.grades }),
  };
  const sections = page.sections.map(
    ({ id, heading, path, text }): IndexedSection => ({
      page: common,
      anchor: heading === '' ? '' : id,
      heading,
      path,
      text,
    }),
  );
  return sections[0]?.heading === ''
    ? sections
    : [{ page: common, anchor: '', heading: '', path: [], text: '' }, ...sections];
}
