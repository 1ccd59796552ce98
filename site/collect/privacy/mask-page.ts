import type { BodyPart, Page, Section } from '../../parse/page.js';
import { isAbsoluteUrl } from '../relative-url.js';
import { maskDeep } from './mask-deep.js';
import { maskIndicator } from './mask-indicator.js';
import { maskMarkup } from './mask-markup.js';
import { maskRecords } from './mask-records.js';
import type { Masking } from './masking.js';
import { alsoFinding, type ReplaceNames } from './name-matcher.js';
import { columnsOfNames } from './names-in-columns.js';
import { findMobiles } from './private-numbers.js';
import { peopleOf, pupilNames } from './roster.js';

/** Anchors that masking changes, before → after. */
export type MaskedAnchors = ReadonlyMap<string, string>;

/** Options of an element that are no words. */
const KEPT_ATTRIBUTES = new Set(['src', 'type', 'from', 'until', 'more-href', 'limit', 'layout', 'view']);

/**
 * The page with names masked wherever a reader or a search engine could find them, without what was noted of its tables. The source path stays, and so do
 * the paths of files and pages it links to: they are looked up once more. Its tags were masked when it got its place.
 *
 * @param ids Changed anchors of the page.
 * @param anchorsOf The same of the page a link leads to; undefined if it leads to none.
 */
export function maskPage(
  page: Page,
  masking: Masking,
  ids: MaskedAnchors,
  anchorsOf: (href: string) => MaskedAnchors | undefined,
): Page {
  const { replace } = masking;
  return {
    ...page,
    listed: [],
    behindTutors: [],
    columns: [],
    title: replace(page.title),
    ...(page.summary !== undefined && { summary: replace(page.summary) }),
    ...(page.issuer !== undefined && { issuer: replace(page.issuer) }),
    ...(page.owner !== undefined && { owner: replace(page.owner) }),
    headings: page.headings.map((heading) => ({
      ...heading,
      text: replace(heading.text),
      id: ids.get(heading.id) ?? heading.id,
    })),
    body: maskBody(page, masking, ids, anchorsOf),
    sections: maskSections(page, masking, ids),
    records: maskRecords(
      page.records,
      masking,
      (url) => maskHref(url, replace, () => ids),
      pupilNames([
        ...(page.listed ?? []).map(({ person }) => person),
        ...columnsOfNames(page.records).flatMap(({ people }) => people),
      ]),
    ),
    indicators: page.indicators.map((indicator) => maskIndicator(indicator, replace)),
  };
}

/** In tables outside of containers their own pupils are masked even where a name is also a word, and telephones in a pupil's row. */
function maskBody(
  { body, listed = [] }: Page,
  masking: Masking,
  ids: MaskedAnchors,
  anchorsOf: (href: string) => MaskedAnchors | undefined,
): BodyPart[] {
  const own = pupilNames(listed.map(({ person }) => person));
  if (own.length === 0 || masking.names === 'full')
    return body.map((part) => maskPart(part, masking.replace, ids, anchorsOf));
  const inTable = masking.replaceAlso(own.filter((name) => masking.ambiguous.get(name) === 'word'));
  const inRow = alsoFinding(inTable, findMobiles);
  let isTable = false;
  return body.map((part) => {
    if (typeof part !== 'string') return maskPart(part, isTable ? inTable : masking.replace, ids, anchorsOf);
    const pieces = part.split(/(?=<table\b|<tr\b)|(?<=<\/table>|<\/tr>)/);
    return pieces
      .map((piece) => {
        isTable ||= piece.startsWith('<table');
        const isOfPupil = isTable && /\d{4}/.test(piece) && own.some((name) => piece.includes(name));
        const masked = maskPart(piece, isOfPupil ? inRow : isTable ? inTable : masking.replace, ids, anchorsOf);
        if (piece.endsWith('</table>')) isTable = false;
        return masked;
      })
      .join('');
  });
}

function maskPart(
  part: BodyPart,
  replace: ReplaceNames,
  ids: MaskedAnchors,
  anchorsOf: (href: string) => MaskedAnchors | undefined,
): BodyPart {
  if (typeof part === 'string') {
    let html = part;
    for (const [before, after] of ids) html = html.replaceAll(`id="${before}"`, `id="${after}"`);
    return maskMarkup(html, replace);
  }
  switch (part.type) {
    case 'island':
      return {
        ...part,
        title: replace(part.title),
        id: ids.get(part.id) ?? part.id,
        attributes: maskDeep(part.attributes, replace, KEPT_ATTRIBUTES),
      };
    case 'picture':
      return { ...part, alt: replace(part.alt), ...(part.title !== undefined && { title: replace(part.title) }) };
    case 'figure':
      // It is compared with masked records.
      return { ...part, expression: replace(part.expression) };
    case 'link':
      return { ...part, href: maskHref(part.href, replace, anchorsOf) };
  }
}

/** Own files keep their path, which is looked up; addresses elsewhere and anchors are published as they are written. */
function maskHref(href: string, replace: ReplaceNames, anchorsOf: (href: string) => MaskedAnchors | undefined): string {
  if (isAbsoluteUrl(href)) {
    const plain = decode(href);
    const masked = replace(plain);
    return masked === plain ? href : encodeURI(masked);
  }
  const hashAt = href.indexOf('#');
  if (hashAt < 0) return href;
  const fragment = decode(href.slice(hashAt + 1));
  const masked = anchorsOf(href)?.get(fragment) ?? replace(fragment);
  return masked === fragment ? href : `${href.slice(0, hashAt)}#${masked}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is a percent sign.
    return text;
  }
}

/**
 * Anchors are made of headings, so they may hold names. Two of them can become equal (张三的作品, 张山的作品), so
 * they are counted again. Only those that change are in the map.
 */
export function maskAnchors({ headings, body }: Pick<Page, 'headings' | 'body'>, replace: ReplaceNames): MaskedAnchors {
  const ids = new Set(headings.map(({ id }) => id));
  for (const part of body) if (typeof part !== 'string' && part.type === 'island') ids.add(part.id);
  const changed = new Map<string, string>();
  const taken = new Set([...ids].filter((id) => replace(id) === id));
  for (const id of ids) {
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
 * Sections hold the text of tables among the author's sentences. So the page's own pupils are masked in them even when their name is
 * also a word, where it stands alone as cells do, and their given names as in their records.
 */
function maskSections(page: Page, masking: Masking, ids: MaskedAnchors): Section[] {
  const { awards, works } = page.records;
  const replace = masking.alsoGiven(
    masking.replaceAlone(pupilNames(peopleOf(page))),
    pupilNames([...awards, ...works].flatMap(({ people }) => people)),
  );
  return page.sections.map((section) => ({
    id: ids.get(section.id) ?? section.id,
    heading: replace(section.heading),
    path: section.path.map(replace),
    text: replace(section.text),
  }));
}
