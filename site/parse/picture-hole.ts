import type { PageState } from './page-state.js';
import { isRemote, safeHref } from './safe-href.js';

/** A picture as written. */
export interface WrittenPicture {
  src: string;
  alt: string;
  title?: string;
  /** 1-based. */
  line: number;
  column?: number;
}

/**
 * Opens a hole for one of the school's own pictures. A portal asks no other host for anything, so a picture from
 * elsewhere is reported and its words stand in its place.
 *
 * @returns The mark of the hole; undefined if the picture is not shown.
 */
export function pictureHole({ src, alt, title, line, column }: WrittenPicture, page: PageState): string | undefined {
  const checked = checkPicture(src, line, page);
  if (checked === undefined) return undefined;
  return page.holes.add({
    type: 'picture',
    src: checked,
    alt,
    ...(title && { title }),
    line,
    column: column ?? page.columnOf(line, src) ?? 1,
  });
}

/** The address of a picture of the content folder; any other is reported, once a page. */
export function checkPicture(src: string, line: number | undefined, page: PageState): string | undefined {
  const href = safeHref(src);
  if (href !== undefined && href !== '' && !isRemote(href)) return href;
  const code = href === undefined ? 'link/scheme' : 'picture/remote';
  if (src !== '') page.reportOnce('picture', code, line, { found: src });
  return undefined;
}
