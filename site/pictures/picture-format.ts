import { extensionOf } from '../read/file-kinds.js';

/** What a picture file really holds, by its first bytes: names lie, above all on photos sent by a phone. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'svg';

/** Bytes `formatOf` wants to see: an SVG may begin with a licence. */
export const HEAD_BYTES = 4096;

/** Formats we cannot decode, as people call them: nothing could take out of them what a camera wrote. */
const FOREIGN: readonly (readonly [name: string, test: (head: Buffer) => boolean])[] = [
  ['HEIC', (head) => boxBrands(head).some((brand) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))],
  ['BMP', (head) => begins(head, 'BM')],
  ['PSD', (head) => begins(head, '8BPS')],
  ['JPEG XL', (head) => begins(head, '\u00ff\u000a') || head.subarray(4, 12).toString('latin1') === 'JXL \r\n\u0087\n'],
  ['JPEG 2000', (head) => head.subarray(4, 8).toString('latin1') === 'jP  '],
  ['ICO', (head) => begins(head, '\0\0\u0001\0')],
  ['WMF', (head) => begins(head, '\u00d7\u00cd\u00c6\u009a')],
  ['EMF', (head) => begins(head, '\u0001\0\0\0') && head.subarray(40, 44).toString('latin1') === ' EMF'],
  ['PDF', (head) => begins(head, '%PDF')],
  ['HTML', (head) => /^\s*<(!doctype html|html|head|body)/i.test(textOf(head))],
];

/** Raw files of cameras look like TIFF inside, so they are known by their names. */
const RAW_CAMERA = new Set(['cr2', 'cr3', 'nef', 'arw', 'dng', 'orf', 'raf', 'rw2', 'raw']);

/**
 * Looks at the beginning of a file.
 *
 * @param bytes The first `HEAD_BYTES` bytes, fewer if there are no more.
 * @returns A format we decode; the name of one we do not (`HEIC`), or an empty `foreign` for what is no picture.
 */
export function formatOf(path: string, bytes: Uint8Array): PictureFormat | { foreign: string } {
  const head = bufferOf(bytes);
  const extension = extensionOf(path);
  if (RAW_CAMERA.has(extension)) return { foreign: extension.toUpperCase() };
  if (begins(head, '\u00ff\u00d8\u00ff')) return 'jpeg';
  if (begins(head, '\u0089PNG\r\n\u001a\n')) return 'png';
  if (begins(head, 'RIFF') && head.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp';
  if (begins(head, 'GIF8')) return 'gif';
  if (begins(head, 'II*\0') || begins(head, 'MM\0*')) return 'tiff';
  if (boxBrands(head).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  const foreign = FOREIGN.find(([, test]) => test(head))?.[0];
  if (foreign !== undefined) return { foreign };
  return extension === 'svg' || /<svg[\s>]/i.test(textOf(head)) ? 'svg' : { foreign: '' };
}

/** Whether a PNG or an AVIF moves, by its beginning; the decoder sees their first picture alone. */
export function isSequence(format: PictureFormat, bytes: Uint8Array): boolean {
  const head = bufferOf(bytes);
  if (format === 'avif') return boxBrands(head)[0] === 'avis';
  const [control, data] = [head.indexOf('acTL', 0, 'latin1'), head.indexOf('IDAT', 0, 'latin1')];
  return format === 'png' && control > 0 && (data < 0 || control < data);
}

/** The same bytes, with what Node knows to do with them. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Brands of the ISO container HEIC and AVIF share; empty for any other file. */
function boxBrands(head: Buffer): string[] {
  if (head.subarray(4, 8).toString('latin1') !== 'ftyp') return [];
  const length = Math.min(head.length, head.readUInt32BE(0));
  const brands: string[] = [];
  for (let at = 8; at + 4 <= length; at += 4) brands.push(head.subarray(at, at + 4).toString('latin1'));
  return brands;
}

function begins(head: Buffer, signature: string): boolean {
  return head.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
}

function textOf(head: Buffer): string {
  const isWide = head[0] === 0xff && head[1] === 0xfe;
  return head.toString(isWide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
}
