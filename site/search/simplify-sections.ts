import type { IndexedSection } from './sections.js';

/** Sections as they are indexed: who searches finds 臺灣 by 台湾, and the other way round. */
export interface SimplifiedSections {
  sections: readonly IndexedSection[];
  /** Traditional characters that stand in them. */
  met: ReadonlySet<string>;
  simplify(text: string): string;
  /** What an indexed section was in the author's characters. */
  writtenOf(section: IndexedSection): IndexedSection;
}

/**
 * Brings sections to simplified characters, each of them where the other stood. Pages are shared as before; those without
 * a traditional character are the same objects.
 *
 * @param map Traditional → simplified, of one UTF-16 unit each.
 */
export function simplifySections(
  written: readonly IndexedSection[],
  map: ReadonlyMap<string, string>,
): SimplifiedSections {
  const met = new Set<string>();
  const any = new RegExp(`[${[...map.keys()].join('')}]`, 'g');
  const simplify = (text: string) =>
    text.replace(any, (old) => {
      met.add(old);
      return map.get(old) as string;
    });
  const pages = new Map<IndexedSection['page'], IndexedSection['page']>();
  const before = new Map<IndexedSection, IndexedSection>();
  const sections = written.map((section) => {
    const { page, heading, path, text } = section;
    const title = simplify(page.title);
    const own = pages.get(page) ?? (title === page.title ? page : { ...page, title });
    pages.set(page, own);
    const simple = {
      ...section,
      page: own,
      heading: simplify(heading),
      path: path.map(simplify),
      text: simplify(text),
    };
    const isSame =
      own === page && [heading, ...path, text].join() === [simple.heading, ...simple.path, simple.text].join();
    if (isSame) return section;
    before.set(simple, section);
    return simple;
  });
  return { sections, met, simplify, writtenOf: (section) => before.get(section) ?? section };
}

/** Pairs as two texts: all that comes first, and all that comes second. */
export function inTwo(pairs: readonly (readonly [string, string])[]): [string, string] {
  return [pairs.map(([first]) => first).join(''), pairs.map(([, second]) => second).join('')];
}
