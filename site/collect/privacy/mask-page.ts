import type { BodyPart, Heading, Page, Section } from '../../parse/page.js';
import { maskIndicator } from './mask-indicator.js';
import { maskRecords } from './mask-records.js';
import type { Masking } from './masking.js';
import type { ReplaceNames } from './name-matcher.js';
import { normaliseName } from './person-name.js';
import { peopleOf } from './roster.js';

/** The page with names masked wherever a reader or a search engine could find them. The source path stays. */
export function maskPage(page: Page, masking: Masking): Page {
  const { replace } = masking;
  const ids = maskHeadingIds(page.headings, replace);
  return {
    ...page,
    title: replace(page.title),
    tags: page.tags.map(replace),
    ...(page.summary !== undefined && { summary: replace(page.summary) }),
    headings: page.headings.map((heading) => ({
      ...heading,
      text: replace(heading.text),
      id: ids.get(heading.id) ?? heading.id,
    })),
    body: page.body.map((part) => maskPart(part, replace, ids)),
    sections: maskSections(page, masking, ids),
    records: maskRecords(page.records, masking),
    indicators: page.indicators.map((indicator) => maskIndicator(indicator, replace)),
  };
}

function maskPart(part: BodyPart, replace: ReplaceNames, ids: ReadonlyMap<string, string>): BodyPart {
  if (typeof part === 'string') {
    let html = part;
    for (const [before, after] of ids) html = html.replaceAll(`id="${before}"`, `id="${after}"`);
    return replace(html);
  }
  if (part.type === 'island') return { ...part, title: replace(part.title), id: replace(part.id) };
  if (part.type === 'picture') {
    return { ...part, alt: replace(part.alt), ...(part.title !== undefined && { title: replace(part.title) }) };
  }
  if (part.type === 'link') {
    const hashAt = part.href.indexOf('#');
    if (hashAt < 0) return part;
    const fragment = part.href.slice(hashAt + 1);
    return { ...part, href: `${part.href.slice(0, hashAt)}#${ids.get(fragment) ?? replace(fragment)}` };
  }
  return part;
}

/**
 * Anchors are made of headings, so they may hold names. Two of them can become equal (张三的作品, 张山的作品), so
 * they are counted again. Only those that change are in the map.
 */
function maskHeadingIds(headings: readonly Heading[], replace: ReplaceNames): Map<string, string> {
  const changed = new Map<string, string>();
  const taken = new Set(headings.map((heading) => heading.id).filter((id) => replace(id) === id));
  for (const { id } of headings) {
    const masked = replace(id);
    if (masked === id) continue;
    let unique = masked;
    for (let count = 2; taken.has(unique); count++) unique = `${masked}-${count}`;
    taken.add(unique);
    changed.set(id, unique);
  }
  return changed;
}

/**
 * Sections are only searched and quoted, never read as the author's sentence, and they hold the text of tables. So the
 * page's own pupils are masked in them even when their name is also a word.
 */
function maskSections(page: Page, masking: Masking, ids: ReadonlyMap<string, string>): Section[] {
  const own = [...peopleOf(page)]
    .filter((person) => person.role === 'pupil')
    .map((person) => normaliseName(person.name));
  const replace = masking.replaceAlso(own);
  return page.sections.map((section) => ({
    id: ids.get(section.id) ?? section.id,
    heading: replace(section.heading),
    path: section.path.map(replace),
    text: replace(section.text),
  }));
}
