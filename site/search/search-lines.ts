import { categoriesOf } from '../collect/categories.js';
import { publishedAddress } from '../collect/published-address.js';
import type { OutputFile, Site, SitePage } from '../collect/site.js';
import { writtenSections } from './sections.js';

/**
 * `data/search.ndjson`: what the portal's own search reads, one JSON object a line and a line a section, for schools and
 * districts that feed an engine of their own. `components/schemas/search.schema.json` describes a line.
 */
export function makeSearchLines(site: Site): OutputFile {
  return { path: 'data/search.ndjson', contents: { pieces: () => linesOf(site) } };
}

/** A page at a time. */
function* linesOf(site: Site): Generator<string> {
  for (const page of site.pages) {
    const facets = facetsOf(page);
    const lines = writtenSections([page]).map(({ anchor, heading, path, text }) =>
      JSON.stringify({
        url: publishedAddress(site, anchor === '' ? page.url : `${page.url}#${anchor}`),
        title: page.title,
        ...(heading !== '' && { heading }),
        ...(path.length > 0 && { path }),
        ...facets,
        text,
      }),
    );
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

/** What is the same for all sections of a page. */
function facetsOf(page: SitePage): object {
  const categories = categoriesOf(page);
  return {
    kind: page.kind,
    ...(page.date !== undefined && { date: page.date }),
    ...(page.schoolYear !== undefined && { schoolYear: page.schoolYear }),
    ...(page.grades.length > 0 && { grades: page.grades }),
    ...(categories.length > 0 && { categories }),
    ...(page.tags.length > 0 && { tags: page.tags }),
    ...(page.issuer !== undefined && { issuer: page.issuer }),
    ...(page.owner !== undefined && { owner: page.owner }),
    ...(page.lang !== undefined && { lang: page.lang }),
  };
}
