import { closeSync, openSync, readSync } from 'node:fs';
import type Sharp from 'sharp';
import { loadSharp } from './load-sharp.js';
import { MAX_PIXELS, type PictureFault } from './picture-fault.js';
import { formatOf, HEAD_BYTES, isSequence, type PictureFormat } from './picture-format.js';
import type { Drawing } from './svg/read-drawing.js';

/** What has to be known of a picture before the page that shows it is made. */
export interface PictureFacts {
  format: PictureFormat;
  /** Pixels after orientation is applied. */
  width: number;
  height: number;
  /** Its average, `#rrggbb`: what stands in its place while it loads. */
  color: string;
  /** Of a picture that moves: whether it still does when it is published. */
  motion?: 'kept' | 'lost';
}

/** Side of the small picture the colour is taken from; reading it through also proves that the file is whole. */
const SAMPLE = 16;

/** What a file really holds; undefined if it is empty. */
export function formatOfFile(path: string, absolutePath: string): ReturnType<typeof formatOf> | undefined {
  const head = headOf(absolutePath);
  return head.length === 0 ? undefined : formatOf(path, head);
}

function headOf(absolutePath: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  const descriptor = openSync(absolutePath, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/** Measures a picture made of pixels; a fault if it cannot be published. Never throws for what is in the file. */
export async function probePicture(
  format: PictureFormat,
  absolutePath: string,
  isSecondLook = false,
): Promise<PictureFacts | PictureFault> {
  const sharp = await loadSharp();
  try {
    // The limit is checked below, with a sentence; here it would be an exception.
    const { autoOrient, pages = 1 } = await sharp(absolutePath, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    if (width * height > MAX_PIXELS) return { code: 'picture/too-large', width, height };
    return {
      format,
      width,
      height,
      color: await averageColor(sharp(absolutePath, { failOn: 'truncated', limitInputPixels: MAX_PIXELS })),
      ...motionOf(format, absolutePath, width * height * pages, pages),
    };
  } catch (error) {
    // The decoder keeps its reasons in one place for all pictures at work, and another one may have taken this one's.
    const isUnsaid = error instanceof Error && /^unknown error$/i.test(error.message);
    return isUnsaid && !isSecondLook ? probePicture(format, absolutePath, true) : faultOf(error, absolutePath);
  }
}

/** @param pixels Of all frames together: they are decoded at once. */
function motionOf(
  format: PictureFormat,
  absolutePath: string,
  pixels: number,
  frames: number,
): Pick<PictureFacts, 'motion'> {
  if (format === 'gif' || format === 'webp')
    return frames > 1 ? { motion: pixels <= MAX_PIXELS ? 'kept' : 'lost' } : {};
  return isSequence(format, headOf(absolutePath)) ? { motion: 'lost' } : {};
}

/** The same of a cleaned drawing; its size stands in it, so only its colour is looked for. */
export async function probeDrawing({ text, width, height }: Drawing): Promise<PictureFacts | PictureFault> {
  const sharp = await loadSharp();
  try {
    // Drawn a few hundred pixels wide: what is smaller than that has no part in an average.
    const density = Math.max(1, Math.min(72, (72 * 200) / Math.max(width, height)));
    const picture = sharp(Buffer.from(text), { limitInputPixels: MAX_PIXELS, density });
    return { format: 'svg', width, height, color: await averageColor(picture.timeout({ seconds: 30 })) };
  } catch {
    return { code: 'picture/unreadable', reason: 'drawing' };
  }
}

/** The average colour of a picture, on white where it is transparent. */
async function averageColor(picture: ReturnType<typeof Sharp>): Promise<string> {
  const { data, info } = await picture
    .resize(SAMPLE, SAMPLE, { fit: 'fill', kernel: 'linear', fastShrinkOnLoad: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += info.channels) {
    for (let channel = 0; channel < 3; channel += 1) {
      sums[channel] = (sums[channel] as number) + (data[at + (info.channels < 3 ? 0 : channel)] as number);
    }
  }
  const pixels = data.length / info.channels;
  return `#${sums
    .map((sum) =>
      Math.round(sum / pixels)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** What a decoder says, in the few words an author can do something with. */
export function faultOf(error: unknown, absolutePath: string): PictureFault {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (
    /premature end|truncated|unexpected end|end of (file|stream)|not enough|read error|out of order|corrupt/i.test(said)
  ) {
    return { code: 'picture/unreadable', reason: 'cut' };
  }
  if (/unsupported image format|not a known/i.test(said)) return { code: 'picture/unreadable', reason: 'none' };
  // The decoder names the whole path of the machine; the author knows the file by its place.
  return { code: 'picture/unreadable', reason: 'other', said: said.replaceAll(absolutePath, '').slice(0, 120) };
}
