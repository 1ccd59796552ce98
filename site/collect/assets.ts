import type { Config } from '../config/config.js';
import { holdsPictures } from '../pictures/svg/read-drawing.js';
import { extensionOf } from '../read/file-kinds.js';
import type { SourceFile } from '../read/source-file.js';
import { maskMarkup } from './privacy/mask-markup.js';
import type { ReplaceNames } from './privacy/name-matcher.js';
import { shortHash, slugify } from './romanise.js';
import type { RouteOptions } from './routes.js';
import type { Asset } from './site.js';

/** What is needed to place a file. */
export interface AssetOptions extends RouteOptions {
  /** Takes pupils' names out of what is shown of a file. */
  maskName: ReplaceNames;
}

/** What is needed to place a picture. */
export interface PictureOptions extends AssetOptions {
  images: Config['images'];
  /** True if a page links to the picture itself, not only shows it. */
  isLinked: boolean;
}

/** Pixels of a drawing's longer side, at most: paper has no end, a file has. */
const MAX_DRAWING = 4096;
/** The same of a WebP and of a JPEG: a page photographed by scrolling may be longer. */
const MAX_WEBP = 16_383;
const MAX_JPEG = 65_500;
/** A panorama may be wider than other pictures until it is so high: else nobody could look closer. */
const PANORAMA_HEIGHT = 720;

/**
 * Places a picture: a name made of its contents – never of its file name, which may hold a child's – and the widths
 * it is scaled to.
 */
export function placePicture(source: SourceFile, options: PictureOptions): Asset {
  const { widths, avif } = options.images;
  const text = source.svg === undefined ? undefined : maskMarkup(source.svg, options.maskName);
  const stem = `pictures/${text === undefined ? (source.hash ?? shortHash(source.path, 12)).slice(0, 12) : shortHash(text, 12)}`;
  const { width: ownWidth = 1600, height: ownHeight = 1200 } = source;
  const widest = widths.at(-1) ?? 1600;
  const ratio = ownWidth / ownHeight;
  const within = (side: number) => Math.max(1, Math.floor(side * Math.min(1, ratio)));
  // A drawing has no pixels of its own.
  const largest =
    text === undefined
      ? Math.min(ownWidth, within(MAX_WEBP), Math.max(widest, Math.round(PANORAMA_HEIGHT * ratio)))
      : Math.min(widest, within(MAX_DRAWING));
  const chosen = [...new Set([...widths.filter((width) => width < largest), largest])];
  const variants = chosen.map((width) => ({
    width,
    height: Math.max(1, Math.round((ownHeight * width) / ownWidth)),
    webp: `${stem}-${width}.webp`,
    jpeg: `${stem}-${width}.jpg`,
    ...(avif && { avif: `${stem}-${width}.avif` }),
  }));
  return {
    source,
    url: `${stem}-${largest}.jpg`,
    name: nameOf(options.maskName(source.path)),
    variants,
    ...(text !== undefined && { text }),
    ...(source.motion === 'kept' && { moving: `${stem}-${largest}-moving.webp` }),
    ...(options.isLinked && placeOriginal(stem, source, text)),
  };
}

/**
 * What a link to a picture leads to: the picture in its own size – as far as JPEG goes –, encoded anew, so that nothing
 * travels in it that the photographer did not see. A drawing is its cleaned text, unless it holds photos, which could.
 */
function placeOriginal(stem: string, source: SourceFile, text: string | undefined): Partial<Asset> {
  if (text !== undefined) return holdsPictures(text) ? {} : { url: `${stem}.svg` };
  const isMoving = source.motion === 'kept';
  const format = isMoving ? 'webp' : source.format === 'png' || source.format === 'webp' ? source.format : 'jpeg';
  const { width = 1, height = 1 } = source;
  const scale = format === 'jpeg' ? Math.min(1, MAX_JPEG / Math.max(width, height)) : 1;
  return {
    url: `${stem}.${format === 'jpeg' ? 'jpg' : format}`,
    original: {
      format,
      width: Math.max(1, Math.floor(width * scale)),
      isOriginal: true,
      ...(isMoving && { isMoving }),
    },
  };
}

/**
 * Places an attachment: `files/<name>-<4 hex>.<ending>`, the name as readable as addresses are.
 *
 * @param text For tables and other text: with pupils masked.
 */
export function placeAttachment(source: SourceFile, options: AssetOptions, text?: string): Asset {
  const stem = nameOf(options.maskPath(source.path)).replace(/\.[^.]*$/, '');
  const unique = (source.hash ?? shortHash(source.path, 4)).slice(0, 4);
  return {
    source,
    url: `files/${slugify(stem, options.romanise)}-${unique}.${extensionOf(source.path)}`,
    name: nameOf(options.maskName(source.path)),
    variants: [],
    ...(text !== undefined && { text }),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
