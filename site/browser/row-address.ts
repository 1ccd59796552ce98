import type { SearchHit } from '@kepu/components';

/** Between parts of what a record says, and between names in one of them. */
const BORDERS = / · |、/;

/**
 * A record that was found leads to its row: text directives (https://wicg.github.io/scroll-to-text-fragment/) name what stands
 * there, which browsers look for behind the fragment, in prerendered shadow trees too; the first that is on the page is where they
 * go. That is the name that matched, if it is not in the title – of rows titled alike it tells the row –, then the title. Only for
 * browsers that know directives; for others all of it would be one fragment that nothing has, and the calendar or table is where
 * they have to lead.
 */
export function leadToRow(hit: SearchHit): SearchHit {
  // Its row has an address of its own.
  if (hit.url.includes('#~')) return hit;
  const title = textOf(hit.path[hit.path.length - 1] ?? []);
  if (!title) return hit;
  const own = matchedName(hit);
  const words = own !== undefined && !title.includes(own) ? [own, title] : [title];
  const directive = words.map((word) => `text=${encoded(word)}`).join('&');
  return { ...hit, url: `${hit.url}${hit.url.includes('#') ? '' : '#'}:~:${directive}` };
}

/** The name in which the first match of the excerpt stands; undefined if there is none, or the excerpt has cut it. */
function matchedName({ excerpt }: SearchHit): string | undefined {
  const first = excerpt.findIndex(({ matched }) => matched);
  if (first < 0) return undefined;
  const before = textOf(excerpt.slice(0, first)).split(BORDERS);
  const behind = textOf(excerpt.slice(first)).split(BORDERS);
  const name = `${before[before.length - 1]}${behind[0]}`.trim();
  return name.includes('…') ? undefined : name;
}

const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

/** A hyphen has a meaning of its own there. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/** Whether the browser knows text directives. */
export const knowsDirectives = (): boolean => 'fragmentDirective' in document;
