// The directory of an archive is read by hand, and Node inflates: its inflater stops at a limit, whatever sizes the archive claims.
import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from './document-text.js';

/** A file in an archive. */
export interface ZipEntry {
  /** As written in it, `/` between folders. */
  name: string;
  /** @throws UnreadableDocument if it cannot be unpacked, or all that was read is more than the limit. */
  read(): Buffer;
}

const MAX_ENTRIES = 5000;
/** What all entries of one archive that are read may hold together. */
const MAX_BYTES = 64 * 1024 * 1024;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
/** Sizes and places beyond it stand in the 64-bit part of an archive, which nobody's handout needs. */
const IN_64_BIT = 0xffffffff;

/**
 * Reads the directory of an archive.
 *
 * @throws UnreadableDocument if it is damaged or has too many entries.
 */
export function readZip(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw new UnreadableDocument('broken');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new UnreadableDocument('too-large');
  const entries: ZipEntry[] = [];
  let left = MAX_BYTES;
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw new UnreadableDocument('broken');
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    if (size === IN_64_BIT || local === IN_64_BIT) throw new UnreadableDocument('too-large');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = decodeName(bytes.subarray(at + 46, nameEnd));
    entries.push({
      name,
      read: () => {
        if ((flags & 1) !== 0) throw new UnreadableDocument('encrypted');
        const content = unpack(bytes, local, size, method, left);
        left -= content.length;
        return content;
      },
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, local: number, size: number, method: number, limit: number): Buffer {
  if (local + 30 > bytes.length) throw new UnreadableDocument('broken');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size || (method !== 0 && method !== 8)) throw new UnreadableDocument('broken');
  if (limit <= 0 || (method === 0 && size > limit)) throw new UnreadableDocument('too-large');
  if (method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new UnreadableDocument(isTooLarge ? 'too-large' : 'broken');
  }
}

/** Programs on Chinese machines write names in GB18030, whatever the flag of the entry says. */
function decodeName(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}
