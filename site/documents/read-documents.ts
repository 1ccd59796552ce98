import { readFileSync } from 'node:fs';
import { extensionOf } from '../read/file-kinds.js';
import type { SourceFile } from '../read/source-file.js';
import { readArchive } from './archive.js';
import { isCompoundFile, readCompoundFile } from './compound-file.js';
import { decodeAnyText } from './decode-any-text.js';
import { type DocumentText, tryToRead, UnreadableDocument } from './document-text.js';
import { readPdf } from './pdf/read-pdf.js';
import { readPlainText, readRtf } from './plain-text.js';
import { readRecording } from './recording.js';

/** Larger files are not looked into. */
const MAX_BYTES = 64 * 1024 * 1024;
/** A workbook in a letter in an archive is opened, nothing deeper. */
const MAX_DEPTH = 2;

/** Sound and film; models and programs of small computers, which are numbers behind a title. */
const RECORDINGS = ['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'mov', 'webm', 'stl', 'hex'];
/** Hold documents as well, but nothing here can open them. */
const CLOSED = ['rar', '7z'];
/** Of the files in an archive: these say nothing. */
const PICTURES = ['jpg', 'jpeg', 'jfif', 'png', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'avif'];

/**
 * Adds to attachments what they say, so that names in them can be found.
 *
 * @param isNamed False for files no page names; they are left alone.
 */
export function readDocuments(files: readonly SourceFile[], isNamed: (path: string) => boolean): void {
  for (const file of files) {
    if (file.kind !== 'attachment' || file.text !== undefined || !isNamed(file.path)) continue;
    file.document = tryToRead(() => readDocument(file));
  }
}

function readDocument({ path, absolutePath, size }: SourceFile): DocumentText {
  if (CLOSED.includes(extensionOf(path))) throw new UnreadableDocument('closed');
  const isRecording = RECORDINGS.includes(extensionOf(path));
  if (size > MAX_BYTES && !isRecording) throw new UnreadableDocument('too-large');
  try {
    if (isRecording) return readRecording(absolutePath, size, (bytes) => readBytes(bytes, path));
    return readBytes(readFileSync(absolutePath), path);
  } catch (error) {
    // The file went, or may not be read any more, since `read` looked at it.
    throw error instanceof Error && 'syscall' in error ? new UnreadableDocument('broken') : error;
  }
}

/**
 * By what the bytes are, whatever the name says: WPS programs write either format, and what the systems of schools call `.xls` is
 * often a page or a text.
 */
function readBytes(bytes: Buffer, path: string, depth = 0): DocumentText {
  if (isCompoundFile(bytes)) return readCompoundFile(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return readRtf(bytes.toString('latin1'));
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdf(bytes);
  if (bytes.subarray(0, 4).equals(ZIP)) {
    return readArchive(bytes, (inner, name) => {
      const extension = extensionOf(name);
      if (depth >= MAX_DEPTH || PICTURES.includes(extension)) throw new UnreadableDocument('partly');
      if (CLOSED.includes(extension)) throw new UnreadableDocument('closed');
      return readBytes(inner, name, depth + 1);
    });
  }
  const text = bytes.length === 0 ? undefined : decodeAnyText(bytes);
  if (text === undefined) throw new UnreadableDocument(depth > 0 ? 'partly' : 'broken');
  return readPlainText(text, path);
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
