import { foldUnits, unitsOf } from '@kepu/components/search';

/** Characters of text beyond which what a search finds hardly ever stands on neighbouring pages. */
export const LARGE = 500_000;
/** A pair of characters is a topic if so many headings have it; and if so many sections stand under titles that do. */
const HEADINGS = 8;
const TITLED = 24;

/** What is looked at to order a section. */
interface Named {
  page: { title: string };
  heading: string;
  text: string;
}

/**
 * The order in which the sections of a site are indexed. On a large site those of one topic – 水火箭 of ten school years –
 * come together, because they are found together and their texts are then fetched together; else it is that of the site, and
 * `gather` sees to that.
 */
export function byTopic<S extends Named>(sections: readonly S[]): readonly S[] {
  if (!isLarge(sections)) return sections;
  const titles = new Map<string, string[]>();
  for (const { page } of sections) if (!titles.has(page.title)) titles.set(page.title, pairsOf(page.title));
  const titleOf = ({ page }: S) => titles.get(page.title) ?? [];
  const headings = sections.map((section) => (section.heading ? pairsOf(section.heading) : titleOf(section)));
  const inHeadings = countPairs(headings);
  const inTitles = countPairs(sections.map(titleOf));
  return sections
    .map((section, place) => {
      const own = rarest(headings[place] ?? [], inHeadings, HEADINGS);
      return { section, topic: own || rarest(titleOf(section), inTitles, TITLED) };
    })
    .sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0))
    .map(({ section }) => section);
}

export function isLarge(sections: readonly { text: string }[]): boolean {
  return sections.reduce((sum, { text }) => sum + text.length, 0) > LARGE;
}

function pairsOf(text: string): string[] {
  const units = unitsOf(foldUnits(text));
  return [...new Set(units.slice(1).map((unit, at) => `${units[at]?.text} ${unit.text}`))];
}

function countPairs(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const pair of list) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** The pair that the fewest have, but so many at least; empty if there is none. */
function rarest(pairs: readonly string[], counts: ReadonlyMap<string, number>, least: number): string {
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    const count = counts.get(pair) ?? 0;
    if (count < least || count >= fewest) continue;
    best = pair;
    fewest = count;
  }
  return best;
}
