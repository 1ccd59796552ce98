import { readFileSync } from 'node:fs';
import type { OutputInfo, Sharp as Pipeline, default as Sharp } from 'sharp';
import { shortHash } from '../collect/romanise.js';
import type { Asset, PictureVersion } from '../collect/site.js';
import { loadSharp } from '../pictures/load-sharp.js';
import { MAX_PIXELS } from '../pictures/picture-fault.js';
import { keyOf, type PictureStore } from '../pictures/picture-store.js';

/**
 * Pixels of a picture that is encoded at full size as it is read, line by line. To begin with a rough picture, or to choose the
 * best codes, JPEG needs all of it at once: 720 MB for 108 million pixels instead of 130. The file is a tenth larger for it.
 */
const HUGE = 24_000_000;

/** A picture that takes longer was made to take long. */
const TIMEOUT_SECONDS = 120;

interface Decoded {
  data: Buffer;
  info: OutputInfo;
}

/** An encoded picture: the file it is kept in, or only its bytes if it could not be kept. */
export type Encoded = { file: string } | { bytes: Uint8Array };

/** Encodes pictures, and keeps what it encoded. sharp is loaded with the first picture that is not in the store. */
export class PictureEncoder {
  readonly #store: PictureStore;
  /** Pictures that could not be decoded, by source path, and what the decoder said. */
  readonly failures = new Map<string, string>();

  #hasEncoded = false;

  constructor(store: PictureStore) {
    this.#store = store;
  }

  /** Whether a picture was not in the store. */
  get hasEncoded(): boolean {
    return this.#hasEncoded;
  }

  /** One version of a picture as bytes. */
  async encode(picture: Asset, version: PictureVersion): Promise<Uint8Array> {
    const [encoded] = await this.encodeAll(picture, [version]);
    return 'file' in (encoded as Encoded)
      ? readFileSync((encoded as { file: string }).file)
      : (encoded as { bytes: Uint8Array }).bytes;
  }

  /**
   * Versions of one picture – which is decoded only once for all widths – turned upright, in sRGB, without any metadata.
   * A picture that cannot be decoded becomes a grey field of the right size and is noted in `failures`.
   */
  async encodeAll(picture: Asset, versions: readonly PictureVersion[]): Promise<Encoded[]> {
    const widest = Math.max(...versions.map(({ width }) => width));
    let decoded: Promise<Decoded> | undefined;
    const encoded: Encoded[] = [];
    for (const version of versions) {
      const key = keyFor(picture, version);
      const kept = key && this.#store.find(key);
      if (kept) {
        encoded.push({ file: kept });
        continue;
      }
      this.#hasEncoded = true;
      try {
        const sharp = await loadSharp();
        let pipeline: Pipeline;
        if (version.isMoving) pipeline = openMoving(sharp, picture, version.width);
        else if (version.isOriginal) {
          pipeline = open(sharp, picture, widest);
          if (version.width < (picture.source.width ?? 0)) pipeline = pipeline.resize({ width: version.width });
        } else {
          decoded ??= decode(sharp, picture, widest);
          const { data, info } = await decoded;
          pipeline = sharp(data, { raw: info }).resize({ width: version.width, withoutEnlargement: true });
        }
        const { width = 1, height = 1 } = picture.source;
        const bytes = await finish(pipeline, { ...version, isHuge: version.isOriginal && width * height > HUGE });
        const file = key && this.#store.keep(key, bytes);
        encoded.push(file ? { file } : { bytes });
      } catch (error) {
        this.#noteFailure(picture, error);
        encoded.push({ bytes: await greyField(picture, version) });
      }
    }
    return encoded;
  }

  #noteFailure({ source }: Asset, error: unknown): void {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    this.failures.set(source.path, reason.replaceAll(source.absolutePath, source.path));
  }
}

/** A picture upright and in the colours of screens; a drawing as wide as asked for. */
function open(sharp: typeof Sharp, { source, text }: Asset, width: number): Pipeline {
  const limits = { failOn: 'truncated', limitInputPixels: MAX_PIXELS, sequentialRead: true } as const;
  const pipeline =
    text === undefined
      ? sharp(source.absolutePath, limits)
      : sharp(Buffer.from(text), {
          ...limits,
          density: Math.min(20_000, Math.max(1, (72 * width) / (source.width ?? width))),
        });
  return pipeline.rotate().toColourspace('srgb').timeout({ seconds: TIMEOUT_SECONDS });
}

/** All frames of a picture that moves, with their times. */
function openMoving(sharp: typeof Sharp, { source }: Asset, width: number): Pipeline {
  return sharp(source.absolutePath, { failOn: 'truncated', limitInputPixels: MAX_PIXELS, animated: true })
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: TIMEOUT_SECONDS });
}

/** Pixels of the picture, at most `width` wide; a drawing exactly so wide. */
function decode(sharp: typeof Sharp, picture: Asset, width: number): Promise<Decoded> {
  return open(sharp, picture, width)
    .resize({ width, withoutEnlargement: picture.text === undefined })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** WebP effort 2: higher ones cost two to ten times as much for some per cent of size. */
function finish(
  picture: Pipeline,
  { format, isOriginal, isHuge }: Pick<PictureVersion, 'format' | 'isOriginal'> & { isHuge?: boolean | undefined },
): Promise<Buffer> {
  switch (format) {
    case 'webp':
      return picture.webp({ quality: isOriginal ? 88 : 78, effort: 2 }).toBuffer();
    case 'avif':
      return picture.avif({ quality: 55, effort: 2 }).toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 8 }).toBuffer();
    case 'jpeg':
      return picture
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: isOriginal ? 90 : 80, progressive: !isHuge, optimiseCoding: !isHuge })
        .toBuffer();
  }
}

async function greyField(picture: Asset, { format, width }: PictureVersion): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const height = picture.variants.find((variant) => variant.width === width)?.height ?? width;
  return finish(sharp({ create: { width, height, channels: 3, background: '#d9d9d9' } }), { format });
}

/** undefined for a picture whose bytes are not known, which therefore cannot be kept. */
function keyFor({ source, text }: Asset, { format, width, isOriginal, isMoving }: PictureVersion): string | undefined {
  const contents = text === undefined ? source.hash : shortHash(text, 64);
  return contents === undefined
    ? undefined
    : `${keyOf(contents, format, width, isOriginal ? 'original' : '', isMoving ? 'moving' : '')}.${format}`;
}
