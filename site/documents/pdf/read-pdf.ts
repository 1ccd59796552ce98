// By hand: letters are all that is asked for. pdf.js draws pages, too, and is 10 MB packed.
import { type DocumentText, type Passage, type Unread, UnreadableDocument, type Where } from '../document-text.js';
import { readXmlText } from '../xml-text.js';
import { linesOfContent, textsOf } from './content.js';
import { type PdfFont, readFont } from './font.js';
import { type PdfObject, PdfObjects } from './objects.js';

/** Pages and dictionaries nest no deeper in any real file. */
const MAX_DEPTH = 20;

/**
 * Reads the letters of a PDF file: pages in their order, forms in them, notes, bookmarks and properties. What is a picture of letters,
 * or set in a font that does not say which letters it shows, is not found, and `unread` says so.
 */
export function readPdf(bytes: Buffer): DocumentText {
  const objects = new PdfObjects(bytes);
  const reader = new PageReader(objects);
  const pages = pagesOf(objects);
  if (pages.length === 0) throw new UnreadableDocument('broken');
  const passages: Passage[] = [];
  let empty = 0;
  for (const [index, page] of pages.entries()) {
    const lines = reader.linesOfPage(page);
    if (lines.length === 0 && /\/XObject\b|\/Resources\s+\d+/.test(page.text)) empty += 1;
    addLines(passages, { kind: 'page', at: String(index + 1) }, lines);
  }
  for (const object of objects.all.values()) {
    const { text, stream } = object;
    if (stream === undefined)
      for (const each of textsOf(text)) passages.push({ where: { kind: 'property', at: '' }, text: each });
    else if (/\/Subtype\s*\/Form\b/.test(text))
      addLines(passages, { kind: 'whole', at: '' }, reader.linesOfForm(object));
    else if (/\/Type\s*\/Metadata\b/.test(text)) {
      const { paragraphs, attributes } = readXmlText(objects.unpack(object)?.toString('utf8') ?? '');
      for (const each of [...paragraphs, ...attributes])
        passages.push({ where: { kind: 'property', at: '' }, text: each });
    }
  }
  const isScanned = !reader.hasUnnamed && !passages.some(({ where }) => where.kind !== 'property');
  const unread: Unread | undefined = isScanned
    ? 'scanned'
    : reader.hasUnnamed
      ? 'letters'
      : empty > 0 || objects.hasUnknown || hasFiles(objects)
        ? 'partly'
        : undefined;
  return { passages, tables: [], ...(unread && { unread }) };
}

/** All lines of a page are one passage: a name may be cut by the end of a line. */
function addLines(passages: Passage[], where: Where, lines: readonly string[]): void {
  if (lines.length > 0) passages.push({ where, text: lines.join('\n') });
}

function hasFiles({ all }: PdfObjects): boolean {
  return [...all.values()].some(({ text }) => /\/Type\s*\/EmbeddedFile\b/.test(text));
}

/** Pages in the order they are read; those of no tree behind them. */
function pagesOf({ all }: PdfObjects): PdfObject[] {
  const pages = new Set<PdfObject>();
  const seen = new Set<PdfObject>();
  const walk = (object: PdfObject | undefined, depth: number): void => {
    if (object === undefined || depth > MAX_DEPTH || seen.has(object)) return;
    seen.add(object);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object.text)?.[1];
    if (kids === undefined) {
      if (isPage(object)) pages.add(object);
      return;
    }
    for (const number of referencesIn(kids)) walk(all.get(number), depth + 1);
  };
  for (const object of all.values())
    if (/\/Type\s*\/Pages\b/.test(object.text) && !/\/Parent\b/.test(object.text)) walk(object, 0);
  for (const object of all.values()) if (isPage(object)) pages.add(object);
  return [...pages];
}

function isPage({ text, stream }: PdfObject): boolean {
  return stream === undefined && /\/Type\s*\/Page(?![A-Za-z])/.test(text);
}

function referencesIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,9})\s+\d+\s+R/g)].map(([, number]) => Number(number));
}

class PageReader {
  readonly #objects: PdfObjects;
  readonly #fonts = new Map<PdfObject, PdfFont>();
  /** True once letters were shown that nobody can name. */
  hasUnnamed = false;

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  linesOfPage(page: PdfObject): string[] {
    const { all } = this.#objects;
    const listed = /\/Contents\s*\[([^\]]*)\]/.exec(page.text)?.[1];
    const single = this.#objects.referred(page.text, 'Contents');
    const parts =
      listed !== undefined
        ? referencesIn(listed).map((number) => all.get(number))
        : single?.stream === undefined
          ? referencesIn(single?.text ?? '').map((number) => all.get(number))
          : [single];
    const program = parts.map((part) => (part && this.#objects.unpack(part)?.toString('latin1')) ?? '').join('\n');
    return this.#run(program, page);
  }

  linesOfForm(form: PdfObject): string[] {
    return this.#run(this.#objects.unpack(form)?.toString('latin1') ?? '', form);
  }

  #run(program: string, owner: PdfObject): string[] {
    if (!/\bT[jJ]\b/.test(program)) return [];
    const lines = linesOfContent(program, this.#fontsOf(owner.text, 0));
    // One that shows nothing, such as a soft hyphen, is no loss.
    if (lines.some((line) => /\ufffd{2}/.test(line))) this.hasUnnamed = true;
    return lines.filter((line) => /[^\s\ufffd]/.test(line));
  }

  /** Fonts by the names a page's program calls them; pages inherit them. */
  #fontsOf(text: string, depth: number): Map<string, PdfFont> {
    const objects = this.#objects;
    if (depth > MAX_DEPTH) return new Map();
    const list = /\/Font\s*<<([^<>]*)>>/.exec(text)?.[1] ?? objects.referred(text, 'Font')?.text;
    if (list !== undefined) {
      const fonts = new Map<string, PdfFont>();
      for (const [, name = '', number] of list.matchAll(/\/([^\s/<>[\]()]+)\s+(\d{1,9})\s+\d+\s+R/g)) {
        const object = objects.all.get(Number(number));
        if (object) fonts.set(name, this.#fontOf(object));
      }
      return fonts;
    }
    const next = objects.referred(text, 'Resources') ?? objects.referred(text, 'Parent');
    return next ? this.#fontsOf(next.text, depth + 1) : new Map();
  }

  #fontOf(object: PdfObject): PdfFont {
    const known = this.#fonts.get(object);
    if (known) return known;
    const font = readFont(object, this.#objects);
    this.#fonts.set(object, font);
    return font;
  }
}
