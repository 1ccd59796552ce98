import { extensionOf } from '../read/file-kinds.js';
import type { SourceFile } from '../read/source-file.js';
import { shortHash, slugify } from './romanise.js';
import type { RouteOptions } from './routes.js';
import type { Asset } from './site.js';

/**
 * Places a picture: a name made of its contents – never of its file name, which may hold a child's – and the widths
 * it is scaled to.
 *
 * @param widths Wanted widths, ascending; those wider than the picture give way to its own width.
 */
export function placePicture(source: SourceFile, widths: readonly number[]): Asset {
  const stem = `pictures/${(source.hash ?? shortHash(source.path, 12)).slice(0, 12)}`;
  // An SVG without a size is drawn at the widest; its height is then only known to `write`.
  const ownWidth = source.width ?? widths.at(-1) ?? 1600;
  const ownHeight = source.height ?? Math.round(ownWidth * 0.75);
  const largest = Math.min(
    isVector(source) ? Math.max(ownWidth, widths.at(-1) ?? 1600) : ownWidth,
    widths.at(-1) ?? 1600,
  );
  const chosen = [...new Set([...widths.filter((width) => width < largest), largest])];
  const variants = chosen.map((width) => ({
    width,
    height: Math.max(1, Math.round((ownHeight * width) / ownWidth)),
    webp: `${stem}-${width}.webp`,
    jpeg: `${stem}-${width}.jpg`,
  }));
  return { source, url: `${stem}-${largest}.jpg`, variants };
}

/**
 * Places an attachment: `files/<name>-<4 hex>.<ending>`, the name as readable as addresses are.
 *
 * @param text For tables: their text with pupils masked.
 */
export function placeAttachment(source: SourceFile, options: RouteOptions, text?: string): Asset {
  const path = options.maskPath(source.path);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const unique = (source.hash ?? shortHash(source.path, 4)).slice(0, 4);
  return {
    source,
    url: `files/${slugify(name, options.romanise)}-${unique}.${extensionOf(source.path)}`,
    variants: [],
    ...(text !== undefined && { text }),
  };
}

/** Vector drawings are published as pixels: an SVG opened by itself can run scripts. */
export function isVector(source: SourceFile): boolean {
  return extensionOf(source.path) === 'svg';
}
