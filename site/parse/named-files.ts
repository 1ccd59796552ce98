import { addressesOfFilm } from './film-addresses.js';
import type { Page } from './page.js';

/**
 * Tells which pictures and attachments the pages may mean. It goes by the file's name alone, so a file too many may be
 * looked at, but a folder of a thousand photos that no page shows costs nothing.
 */
export function namedFiles(pages: readonly Page[], logo?: string): (path: string) => boolean {
  const names = new Set<string>();
  const add = (src: string | undefined): void => {
    if (src !== undefined) names.add(nameOf(decode(src.replace(/[?#].*$/, ''))));
    // A number sign and a question mark may also be part of the name.
    if (src !== undefined && /[?#]/.test(src)) names.add(nameOf(decode(src)));
  };
  add(logo);
  for (const page of pages) {
    add(page.cover);
    page.attachments.forEach(add);
    for (const part of page.body) {
      if (typeof part === 'string') continue;
      if (part.type === 'picture') add(part.src);
      else if (part.type === 'link') add(part.href);
    }
    for (const work of page.records.works) {
      for (const { src } of work.pictures) add(src);
      if (work.video) addressesOfFilm(work.video).forEach(add);
    }
  }
  return (path) => names.has(nameOf(path));
}

function nameOf(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .normalize('NFC')
    .toLowerCase();
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
