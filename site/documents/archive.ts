import { decodeAnyText } from './decode-any-text.js';
import {
  addPart,
  type DocumentText,
  type Passage,
  tryToRead,
  type Unread,
  UnreadableDocument,
  type Where,
} from './document-text.js';
import { isEmbedded, type ReadPart, readEmbedded } from './embedded.js';
import { readWorkbook } from './workbook.js';
import { readXmlText, tableOf } from './xml-text.js';
import { readZip, type ZipEntry } from './zip.js';

/** Parts of Office files that hold no words of anybody. */
const WORDLESS = /(?:^|\/)(?:theme|slideMasters?|slideLayouts?|_rels\/\.rels$|fontTable|\[Content_Types\])|calcChain/;

/**
 * Reads what is a zip archive: DOCX, XLSX, PPTX, OpenDocument, EPUB, Scratch projects, and archives of files.
 *
 * @param readInner Reads a file in an archive of files by its bytes.
 */
export function readArchive(bytes: Buffer, readInner: ReadPart): DocumentText {
  const entries = readZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const isOffice = byName.has('[Content_Types].xml');
  if (isOffice || byName.has('mimetype')) return readOffice(entries, byName, readInner);
  const project = byName.get('project.json');
  if (project) return { passages: readStrings(project.read().toString('utf8')), tables: [] };
  return readFiles(entries, readInner);
}

function readOffice(
  entries: readonly ZipEntry[],
  byName: ReadonlyMap<string, ZipEntry>,
  readInner: ReadPart,
): DocumentText {
  let unread: Unread | undefined;
  // What one part hides, another may say.
  const textOf = (name: string): string | undefined => {
    try {
      const bytes = byName.get(name)?.read();
      return bytes && ((bytes[0] ?? 0) > 0xf0 ? decodeAnyText(bytes) : bytes.toString('utf8'));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      unread ??= error.why;
      return undefined;
    }
  };
  if (textOf('META-INF/manifest.xml')?.includes('encryption-data')) throw new UnreadableDocument('encrypted');
  const isWorkbook = byName.has('xl/workbook.xml');
  const document: DocumentText = isWorkbook ? readWorkbook(textOf) : { passages: [], tables: [] };
  for (const { name, read } of entries) {
    // Pictures and files keep the names they had.
    if (/(?:media|embeddings|Pictures)\/|[^\0-\x7f]/.test(name))
      document.passages.push({ where: { kind: 'entry', at: name }, text: name.slice(name.lastIndexOf('/') + 1) });
    if (isEmbedded(name)) {
      addPart(
        document,
        name,
        tryToRead(() => readEmbedded(read(), name, readInner)),
      );
      continue;
    }
    if (!/\.(?:xml|rels|vml|x?html?|opf|ncx)$/i.test(name) || WORDLESS.test(name)) continue;
    if (isWorkbook && /^xl\/(?:workbook\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name)) continue;
    const { paragraphs, tables, attributes } = readXmlText(textOf(name) ?? '');
    paragraphs.forEach((text, index) => {
      document.passages.push({ where: whereOf(name, index), text });
    });
    for (const text of attributes) document.passages.push({ where: whereOf(name), text });
    tables.forEach((rows, index) => {
      document.tables.push({
        where: /^ppt\/slides/.test(name) ? whereOf(name) : { kind: 'table', at: String(index + 1) },
        table: tableOf(rows),
      });
    });
  }
  // Sheets of this kind are searched for words, like an old format.
  if (unread === undefined && byName.has('xl/workbook.bin')) document.unread ??= 'old';
  return unread === undefined ? document : { ...document, unread };
}

/** @param paragraph 0-based number of a paragraph of the part. */
function whereOf(name: string, paragraph?: number): Where {
  if (/^docProps\/|^meta\.xml$/.test(name)) return { kind: 'property', at: '' };
  const slide = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)/.exec(name)?.[1];
  if (slide !== undefined) return { kind: 'slide', at: slide };
  if (paragraph !== undefined && /^(?:word\/document|content)\.xml$/.test(name))
    return { kind: 'paragraph', at: String(paragraph + 1) };
  return { kind: 'entry', at: name };
}

/** All texts of a JSON file. */
function readStrings(json: string): Passage[] {
  const texts = new Set<string>();
  for (const [literal] of json.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    try {
      texts.add(JSON.parse(literal));
    } catch {
      throw new UnreadableDocument('broken');
    }
  }
  return [...texts].map((text) => ({ where: { kind: 'whole', at: '' }, text }));
}

/** Files of an archive, and their names; pictures and films in it are not looked into. */
function readFiles(entries: readonly ZipEntry[], readInner: ReadPart): DocumentText {
  const document: DocumentText = { passages: [], tables: [] };
  for (const { name, read } of entries) {
    document.passages.push({ where: { kind: 'entry', at: name }, text: name });
    if (!name.endsWith('/'))
      addPart(
        document,
        name,
        tryToRead(() => readInner(read(), name)),
      );
  }
  return document;
}
