import type { SearchHit } from '@kepu/components';

/**
 * A record that was found leads to its row: a text directive (https://wicg.github.io/scroll-to-text-fragment/) names its
 * title, which browsers look for behind the fragment, in prerendered shadow trees too. Only for browsers that know it; for
 * others all of it would be one fragment that nothing has, and the calendar or table is where they have to lead.
 */
export function leadToRow(hit: SearchHit): SearchHit {
  const title = hit.path[hit.path.length - 1]?.map(({ text }) => text).join('');
  if (!title) return hit;
  // A hyphen has a meaning of its own there.
  const directive = `:~:text=${encodeURIComponent(title).replace(/-/g, '%2D')}`;
  return { ...hit, url: `${hit.url}${hit.url.includes('#') ? '' : '#'}${directive}` };
}

/** Whether the browser knows text directives. */
export const knowsDirectives = (): boolean => 'fragmentDirective' in document;
