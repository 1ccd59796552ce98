import { categoriesOf } from '../../collect/categories.js';
import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import type { AlphabetEntry } from '../../search/alphabet.js';
import type { RenderContext } from '../context.js';

/** Entries under one heading of the index: a letter, a kind of page, a category, a grade. */
export interface IndexGroup {
  /** Last folder of its page, and its anchor; ASCII. */
  id: string;
  label: string;
  entries: readonly AlphabetEntry[];
}

/** A part of the index. */
export interface IndexPart {
  id: string;
  heading: string;
  groups: IndexGroup[];
}

/** The parts of the index: pages by kind, by category and by grade, and everything by its first letter. */
export function indexParts(context: RenderContext): IndexPart[] {
  const { site, strings, alphabet } = context;
  const words = strings.search;
  const pages = site.pages.filter((page) => page.search);
  const kinds = (Object.keys(strings.kinds) as PageKind[]).map((kind) =>
    groupOf(
      `kind-${kind}`,
      strings.kinds[kind],
      pages.filter((page) => page.kind === kind),
    ),
  );
  const categories = [...new Set(pages.flatMap(categoriesOf))]
    .sort(new Intl.Collator('zh-CN').compare)
    .map((category, at) =>
      groupOf(
        `category-${at + 1}`,
        category,
        pages.filter((page) => categoriesOf(page).includes(category)),
      ),
    );
  const grades = [...new Set(pages.flatMap((page) => page.grades))]
    .sort((a, b) => a - b)
    .map((grade) =>
      groupOf(
        `grade-${grade}`,
        strings.grade.name(grade),
        pages.filter((page) => page.grades.includes(grade)),
      ),
    );
  const letters = alphabet.map(({ letter, entries }): IndexGroup => {
    const isLetter = letter !== '#';
    return { id: isLetter ? letter.toLowerCase() : 'other', label: isLetter ? letter : words.otherLetter, entries };
  });
  return [
    { id: 'letters', heading: words.letters, groups: letters },
    { id: 'kinds', heading: words.kinds, groups: kinds },
    { id: 'categories', heading: words.categories, groups: categories },
    { id: 'grades', heading: words.grades, groups: grades },
  ]
    .map((part) => ({ ...part, groups: part.groups.filter(({ entries }) => entries.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Pages in dictionary order. */
function groupOf(id: string, label: string, pages: readonly SitePage[]): IndexGroup {
  const { compare } = new Intl.Collator('zh-CN');
  return {
    id,
    label,
    entries: pages
      .map(({ title, url }) => ({ text: title, places: [{ url }] }))
      .sort((a, b) => compare(a.text, b.text) || (a.places[0].url < b.places[0].url ? -1 : 1)),
  };
}
