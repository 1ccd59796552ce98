import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputInfo, Sharp as Pipeline, default as Sharp } from 'sharp';
import type { Asset } from '../collect/site.js';

/** Part of every cache key: raise it when anything below changes what is encoded. */
const RECIPE = 'kepu-2';
/** A photo of a good camera has a quarter of it; more is a mistake or an attack. */
const MAX_PIXELS = 100_000_000;
/** A cached file begins with the sha256 of the rest. */
const CHECKSUM_BYTES = 32;

interface Decoded {
  data: Buffer;
  info: OutputInfo;
}

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
    const [bytes] = await this.encodeAll(order.pictureOf, [order]);
    return bytes as Uint8Array;
  }

  /** The same for several widths and formats of one picture, which is decoded only once. */
  async encodeAll(picture: Asset, orders: readonly Omit<PictureOrder, 'pictureOf'>[]): Promise<Uint8Array[]> {
    const widest = Math.max(...orders.map(({ width }) => width));
    let decoded: Promise<Decoded> | undefined;
    const encoded: Uint8Array[] = [];
    for (const { format, width } of orders) {
      const key = keyOf(picture, format, width);
      let bytes = key && this.#readCache(key);
      if (!bytes) {
        decoded ??= this.#decode(picture, widest);
        try {
          const { data, info } = await decoded;
          const load = await this.#load();
          bytes = await finish(load(data, { raw: info }).resize({ width, withoutEnlargement: true }), format);
          if (key) this.#writeCache(key, bytes);
        } catch (error) {
          this.#noteFailure(picture, error);
          bytes = await this.#greyField(picture, format, width);
        }
      }
      encoded.push(bytes);
    }
    return encoded;
  }

  /** Pixels of the picture, upright, at most `width` wide; a drawing exactly so wide. */
  async #decode({ source }: Asset, width: number): Promise<Decoded> {
    const load = await this.#load();
    // From a buffer, not from the path: an SVG then has no folder from which it could draw in other files.
    const bytes = readFileSync(source.absolutePath);
    const isVector = /\.svg$/i.test(source.path);
    const density = isVector && source.width ? Math.min(1200, Math.max(36, (72 * width) / source.width)) : undefined;
    return load(bytes, {
      failOn: 'none',
      limitInputPixels: MAX_PIXELS,
      sequentialRead: true,
      ...(density !== undefined && { density }),
    })
      .rotate()
      .resize({ width, withoutEnlargement: !isVector })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
  }

  #noteFailure({ source }: Asset, error: unknown): void {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    this.failures.set(source.path, reason.replaceAll(source.absolutePath, source.path));
  }

  async #greyField(picture: Asset, format: PictureOrder['format'], width: number): Promise<Uint8Array> {
    const load = await this.#load();
    const height = picture.variants.find((variant) => variant.width === width)?.height ?? width;
    return finish(load({ create: { width, height, channels: 3, background: '#d9d9d9' } }), format);
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

/** undefined for a picture whose bytes are not known, which therefore cannot be kept. */
function keyOf({ source }: Asset, format: PictureOrder['format'], width: number): string | undefined {
  if (source.hash === undefined) return undefined;
  return createHash('sha256').update([RECIPE, source.hash, format, width].join(' ')).digest('hex');
}

/** Effort 2: higher ones cost two to ten times as much for some per cent of size. */
function finish(picture: Pipeline, format: PictureOrder['format']): Promise<Uint8Array> {
  return format === 'webp'
    ? picture.webp({ quality: 78, effort: 2 }).toBuffer()
    : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, progressive: true }).toBuffer();
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
