// Sound and films are not looked into, but for what their programs wrote beside: titles, artists, comments. By hand: a film need not
// fit into memory, and the parts that matter are few.
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { DocumentText, Passage } from './document-text.js';

/** How documents begin. */
const DOCUMENT = /^(?:PK\x03\x04|%PDF-|\{\\rtf|\xd0\xcf\x11\xe0)/;
/** What is looked at where no format says how much there is. */
const EDGE_BYTES = 256 * 1024;
/** More of them, such as a cover in a tag, are cut. */
const MAX_TAG_BYTES = 8 * 1024 * 1024;
/** Boxes of a film that hold only boxes. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf']);
/** Boxes or chunks that are looked at. */
const MAX_PARTS = 10_000;

/** Reads bytes of a file; fewer at its end. */
type ReadAt = (at: number, length: number) => Buffer;

/**
 * Reads the tags of a recording: ID3 of MP3, boxes of MP4, comments of Ogg and WebM, notes of WAV.
 *
 * @param readFile Reads what only is called a recording.
 */
export function readRecording(
  absolutePath: string,
  size: number,
  readFile: (bytes: Buffer) => DocumentText,
): DocumentText {
  const descriptor = openSync(absolutePath, 'r');
  try {
    const readAt: ReadAt = (at, length) => {
      const block = Buffer.alloc(Math.max(0, Math.min(length, size - at, MAX_TAG_BYTES)));
      return block.subarray(0, readSync(descriptor, block, 0, block.length, at));
    };
    if (DOCUMENT.test(readAt(0, 8).toString('latin1'))) return readFile(readAt(0, size));
    const texts = readTags(readAt, size);
    return { passages: texts.map((text): Passage => ({ where: { kind: 'property', at: '' }, text })), tables: [] };
  } finally {
    closeSync(descriptor);
  }
}

function readTags(readAt: ReadAt, size: number): string[] {
  const head = readAt(0, EDGE_BYTES);
  const tail = readAt(Math.max(head.length, size - EDGE_BYTES), EDGE_BYTES);
  const start = head.toString('latin1', 0, 4);
  if (head.toString('latin1', 4, 8) === 'ftyp') return tagsOfBoxes(readAt, 0, size, { left: MAX_PARTS });
  if (start === 'RIFF') return tagsOfChunks(readAt, size);
  const last = (tail.length >= 128 ? tail : head).subarray(-128);
  return [
    ...(start.startsWith('ID3') ? tagsOfId3(readAt(0, 10 + sizeOfId3(head))) : []),
    ...(last.toString('latin1', 0, 3) === 'TAG' ? textsOf(last.subarray(3)) : []),
    // Ogg, WebM and what stands at the end of an MP3 have UTF-8. Other encodings are not looked for: noise reads as names in them.
    ...[head, tail].flatMap((part) => wordsIn(part.toString('utf8')).filter(isLikely)),
  ];
}

/** Chunks of WAV: `LIST` and `bext` hold words, `id3 ` an ID3 tag. */
function tagsOfChunks(readAt: ReadAt, size: number): string[] {
  const texts: string[] = [];
  for (let at = 12, left = MAX_PARTS; at + 8 <= size && left > 0; left -= 1) {
    const head = readAt(at, 8);
    const name = head.toString('latin1', 0, 4).toLowerCase();
    const length = head.readUInt32LE(4);
    if (name === 'id3 ') texts.push(...tagsOfId3(readAt(at + 8, length)));
    else if (name === 'list' || name === 'bext') texts.push(...textsOf(readAt(at + 8, length)));
    at += 8 + length + (length & 1);
  }
  return texts;
}

/** Seven bits a byte. */
function sizeOfId3(head: Buffer, at = 6): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((head[at + index] ?? 0) & 0x7f), 0);
}

/** Frames of ID3 2.2 to 2.4 (id3.org); their first byte tells the encoding, programs on Chinese machines write GB18030 for Latin. */
function tagsOfId3(tag: Buffer): string[] {
  if (tag.toString('latin1', 0, 3) !== 'ID3') return [];
  const version = tag[3] ?? 3;
  // A nought behind 0xff keeps players from taking it for sound.
  const isSpread = ((tag[5] ?? 0) & 0x80) !== 0;
  const bytes = isSpread ? Buffer.from(tag.toString('latin1').replaceAll('\xff\0', '\xff'), 'latin1') : tag;
  const [nameLength, headLength] = version === 2 ? [3, 6] : [4, 10];
  const texts: string[] = [];
  for (let at = 10; at + headLength < bytes.length; ) {
    const name = bytes.toString('latin1', at, at + nameLength);
    if (!/^[A-Z\d]+$/.test(name)) break;
    const length =
      version === 2
        ? bytes.readUIntBE(at + 3, 3)
        : version === 3
          ? bytes.readUInt32BE(at + 4)
          : sizeOfId3(bytes, at + 4);
    const frame = bytes.subarray(at + headLength, at + headLength + length);
    if (!/^(?:APIC|PIC)$/.test(name)) texts.push(...textsOf(frame), ...unmarkedUtf16In(frame));
    at += headLength + length;
  }
  return texts;
}

/** Some programs forget the mark; a language of three letters may stand before the words. */
function unmarkedUtf16In(frame: Buffer): string[] {
  if (frame[0] !== 1 && frame[0] !== 2) return [];
  const decoder = new TextDecoder(frame[0] === 1 ? 'utf-16le' : 'utf-16be');
  return [1, 2].flatMap((from) => wordsIn(decoder.decode(frame.subarray(from))));
}

/** The words of a tag: in UTF-16 with its mark, in UTF-8, else in GB18030. */
function textsOf(bytes: Buffer): string[] {
  const utf16 = (['utf-16le', 'utf-16be'] as const).flatMap((label) => {
    const at = bytes.indexOf(label === 'utf-16le' ? LITTLE : BIG);
    return at < 0 ? [] : [new TextDecoder(label).decode(bytes.subarray(at))];
  });
  const plain = isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('gb18030').decode(bytes);
  return [...utf16, plain].flatMap(wordsIn);
}

const LITTLE = Buffer.from([0xff, 0xfe]);
const BIG = Buffer.from([0xfe, 0xff]);

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N} ·•，。、：；（）().:-]{2,}/gu) ?? [];
}

/** Two Han or two words: among noise there is always a letter or three. */
function isLikely(text: string): boolean {
  return /\p{Script=Han}{2}|[a-z]{2,}[ _-][a-z]{2,}/iu.test(text);
}

/** Boxes of MP4 and QuickTime (ISO 14496-12): `udta` and `meta` hold the words. */
function tagsOfBoxes(readAt: ReadAt, from: number, to: number, boxes: { left: number }): string[] {
  const texts: string[] = [];
  for (let at = from; at + 8 <= to && boxes.left > 0; boxes.left -= 1) {
    const head = readAt(at, 16);
    if (head.length < 8) break;
    const name = head.toString('latin1', 4, 8);
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    const start = at + (isLong ? 16 : 8);
    if (length < start - at) break;
    const end = Math.min(to, at + length);
    if (CONTAINERS.has(name)) texts.push(...tagsOfBoxes(readAt, start, end, boxes));
    else if (/^(?:udta|meta|uuid)$/.test(name)) texts.push(...wordsOfBox(readAt(start, end - start)));
    at = end;
  }
  return texts;
}

/** Lengths and words in turn. */
function wordsOfBox(bytes: Buffer): string[] {
  return [...(isUtf8(bytes) ? [] : wordsIn(bytes.toString('utf8'))), ...textsOf(bytes)];
}
