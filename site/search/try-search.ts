import { Findings } from '../collect/findings/findings.js';
import type { Site } from '../collect/site.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SearchIndex } from './search.js';
import { type KindNames, searchedSections } from './sections.js';
import { type SelfTest, selfTest } from './self-test.js';

/** Strings that every build looks for in its index. */
const SELF_TESTS = 200;

/**
 * Tries the finished index of a site. What it does not find is an error at the heading it stands under: an index that
 * hides a text is not published.
 *
 * @param kinds As the index has them.
 * @param options `count` and `every` as for `selfTest`; `lang`: language of the findings.
 * @returns No result where there is nothing to search.
 */
export async function trySearch(
  site: Site,
  kinds: KindNames,
  index: SearchIndex,
  { count = SELF_TESTS, every = false, lang = site.config.lang } = {},
): Promise<{ result: SelfTest | undefined; diagnostics: Diagnostic[] }> {
  if (index.path === '') return { result: undefined, diagnostics: [] };
  const result = await selfTest(searchedSections(site, kinds), index, count, every);
  const findings = new Findings(lang);
  for (const { text, section } of result.misses) {
    const { page, anchor, heading } = section;
    const line = page.headings.find(({ id }) => id === anchor)?.line;
    const place = { file: page.path, ...(line !== undefined && { line, column: 1 }) };
    findings.add('search/miss', place, { found: text, name: heading || page.title, seed: result.seed });
  }
  return { result, diagnostics: findings.diagnostics };
}
