import { readFileSync } from 'node:fs';
import { extensionOf } from '../read/file-kinds.js';
import type { SourceFile } from '../read/source-file.js';
import { readArchive } from './archive.js';
import { isCompoundFile, readCompoundFile } from './compound-file.js';
import { type DocumentText, tryToRead, UnreadableDocument } from './document-text.js';
import { readPdf } from './pdf/read-pdf.js';
import { readRtf } from './plain-text.js';

/** Larger files are not looked into. */
const MAX_BYTES = 64 * 1024 * 1024;

const DOCUMENTS = [
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'zip', 'sb3', 'pdf'],
  ...['doc', 'xls', 'ppt', 'wps', 'et', 'dps', 'rtf'],
];
/** Hold documents as well, but nothing here can open them. */
const CLOSED = ['rar', '7z'];

/**
 * Adds to attachments what they say, so that names in them can be found.
 *
 * @param isNamed False for files no page names; they are left alone.
 */
export function readDocuments(files: readonly SourceFile[], isNamed: (path: string) => boolean): void {
  for (const file of files) {
    if (file.kind !== 'attachment' || file.text !== undefined || !isNamed(file.path)) continue;
    const extension = extensionOf(file.path);
    if (CLOSED.includes(extension) || DOCUMENTS.includes(extension))
      file.document = tryToRead(() => readDocument(file));
  }
}

function readDocument({ path, absolutePath, size }: SourceFile): DocumentText {
  if (CLOSED.includes(extensionOf(path))) throw new UnreadableDocument('partly');
  if (size > MAX_BYTES) throw new UnreadableDocument('too-large');
  try {
    return readBytes(readFileSync(absolutePath));
  } catch (error) {
    // The file went, or may not be read any more, since `read` looked at it.
    throw error instanceof Error && 'syscall' in error ? new UnreadableDocument('broken') : error;
  }
}

/** By what the bytes are, whatever the name says: WPS programs write either. An archive in an archive is opened, one in that is not. */
function readBytes(bytes: Buffer, depth = 0): DocumentText {
  if (isCompoundFile(bytes)) return readCompoundFile(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return readRtf(bytes.toString('latin1'));
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdf(bytes);
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableDocument('broken');
  return readArchive(bytes, (inner, name) => {
    if (depth > 0 || !DOCUMENTS.includes(extensionOf(name))) throw new UnreadableDocument('partly');
    return readBytes(inner, depth + 1);
  });
}
