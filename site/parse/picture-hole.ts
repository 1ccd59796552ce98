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

/** Of a picture that is nowhere but on the author's own machine, or in the text itself. */
const LOCAL = /^(?:data|file|blob|[a-z]):/i;

/** As much of an address as tells which one it is; pictures in the text itself are long. */
const SHOWN = 60;

/** The address of a picture of the content folder; any other is reported. */
export function checkPicture(src: string, line: number | undefined, page: PageState): string | undefined {
  const href = safeHref(src);
  if (href !== undefined && href !== '' && !isRemote(href)) return href;
  const isLocal = LOCAL.test(src.trim());
  const code = isLocal ? 'picture/local' : href === undefined ? 'link/scheme' : 'picture/remote';
  const found = src.length > SHOWN ? `${src.slice(0, SHOWN)}…` : src;
  if (src !== '') page.reportOnce(src, code, line, { found });
  return undefined;
}
