import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { default as Sharp, Sharp as Pipeline } from 'sharp';
import type { Asset } from '../collect/site.js';

/** Part of every cache key: raise it when anything below changes what is encoded. */
const RECIPE = 'kepu-1';
/** A photo of a good camera has a quarter of it; more is a mistake or an attack. */
const MAX_PIXELS = 100_000_000;
/** A cached file begins with the sha256 of the rest. */
const CHECKSUM_BYTES = 32;

export interface PictureOrder {
  pictureOf: Asset;
  format: 'webp' | 'jpeg';
  width: number;
}

/** Encodes pictures, and keeps what it encoded. sharp is loaded with the first picture that is not in the cache. */
export class PictureEncoder {
  readonly #cacheDir: string | undefined;
  #sharp: typeof Sharp | undefined;
  /** Pictures that could not be decoded, by source path, and what the decoder said. */
  readonly failures = new Map<string, string>();

  /** @param cacheDir Made when needed; without it every picture is encoded each time. */
  constructor(cacheDir?: string) {
    this.#cacheDir = cacheDir;
  }

  /**
   * One picture in one width and format, turned upright, without any metadata. A picture that cannot be decoded
   * becomes a grey field of the right size and is noted in `failures`.
   */
  async encode(order: PictureOrder): Promise<Uint8Array> {
    const { source } = order.pictureOf;
    const key = createHash('sha256').update([RECIPE, source.hash, order.format, order.width].join(' ')).digest('hex');
    const cached = source.hash === undefined ? undefined : this.#readCache(key);
    if (cached) return cached;
    let bytes: Uint8Array;
    try {
      bytes = await this.#encodeFile(order);
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      this.failures.set(source.path, reason.replaceAll(source.absolutePath, source.path));
      return this.#greyField(order);
    }
    if (source.hash !== undefined) this.#writeCache(key, bytes);
    return bytes;
  }

  async #encodeFile({ pictureOf, format, width }: PictureOrder): Promise<Uint8Array> {
    const load = await this.#load();
    const { source } = pictureOf;
    // From a buffer, not from the path: an SVG then has no folder from which it could draw in other files.
    const bytes = readFileSync(source.absolutePath);
    const isVector = /\.svg$/i.test(source.path);
    const density = isVector && source.width ? Math.min(1200, Math.max(36, (72 * width) / source.width)) : undefined;
    const picture = load(bytes, {
      failOn: 'none',
      limitInputPixels: MAX_PIXELS,
      sequentialRead: true,
      ...(density !== undefined && { density }),
    })
      .rotate()
      .resize({ width, withoutEnlargement: !isVector });
    return this.#finish(picture, format);
  }

  #finish(picture: Pipeline, format: PictureOrder['format']): Promise<Uint8Array> {
    // Effort 2: higher ones cost two to ten times as much for some per cent of size.
    return format === 'webp'
      ? picture.webp({ quality: 78, effort: 2 }).toBuffer()
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, progressive: true }).toBuffer();
  }

  async #greyField({ pictureOf, format, width }: PictureOrder): Promise<Uint8Array> {
    const load = await this.#load();
    const height = pictureOf.variants.find((variant) => variant.width === width)?.height ?? width;
    return this.#finish(load({ create: { width, height, channels: 3, background: '#d9d9d9' } }), format);
  }

  async #load(): Promise<typeof Sharp> {
    if (!this.#sharp) {
      this.#sharp = (await import('sharp')).default;
      // Pictures are read once each; sharp's own cache would only hold memory.
      this.#sharp.cache(false);
    }
    return this.#sharp;
  }

  #readCache(key: string): Uint8Array | undefined {
    if (this.#cacheDir === undefined) return undefined;
    try {
      const stored = readFileSync(join(this.#cacheDir, key));
      const bytes = stored.subarray(CHECKSUM_BYTES);
      return bytes.length > 0 && checksum(bytes).equals(stored.subarray(0, CHECKSUM_BYTES)) ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  /** The cache is a convenience: a full or locked disk there must not stop a build that could be written. */
  #writeCache(key: string, bytes: Uint8Array): void {
    if (this.#cacheDir === undefined) return;
    try {
      mkdirSync(this.#cacheDir, { recursive: true });
      const place = join(this.#cacheDir, key);
      writeFileSync(`${place}.${process.pid}`, Buffer.concat([checksum(bytes), bytes]));
      renameSync(`${place}.${process.pid}`, place);
    } catch {
      // Encoded again next time.
    }
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
