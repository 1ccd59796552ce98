// By hand: letters are all that is asked for. pdf.js draws pages, too, and is 10 MB packed.
import { type DocumentText, type Passage, type Unread, UnreadableDocument, type Where } from '../document-text.js';
import { readXmlText } from '../xml-text.js';
import { linesOfContent, textsOf } from './content.js';
import { entriesOf, referencesIn } from './dictionary.js';
import { type PdfFont, readFont, UNNAMED } from './font.js';
import { type PdfObject, PdfObjects } from './objects.js';

/** Pages and dictionaries nest no deeper in any real file. */
const MAX_DEPTH = 20;

/** Operators that show letters, and those that paint lines, pictures and forms. */
const WRITES = /\bT[jJ]\b|['"](?=\s)/;
const PAINTS = /(?:^|\s)(?:Do|EI|sh|[fFBb]\*?|[sS])(?=\s|$)/;
/** Signs that maps give where they know no letter: of private use (but not the boxes of Wingdings), and of programs. */
const NO_LETTERS = /[\ue000-\uefff\uf100-\uf8ff\p{Cn}\0-\x08\x0e-\x1f]/gu;
/** One alone shows nothing, as a soft hyphen, or is a dot before a line; behind Han it may be the rest of a name. */
const LOST = /\ufffd{2}|\p{Script=Han}\ufffd/u;

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
    if (lines === undefined) empty += 1;
    else addLines(passages, { kind: 'page', at: String(index + 1) }, lines);
  }
  for (const object of objects.all.values()) {
    const { text, stream } = object;
    if (stream === undefined)
      for (const each of textsOf(text)) passages.push({ where: { kind: 'property', at: '' }, text: each });
    else if (isForm(object)) addLines(passages, { kind: 'whole', at: '' }, reader.linesOfForm(object));
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

function isForm({ text }: PdfObject): boolean {
  return /\/Subtype\s*\/Form\b/.test(text);
}

function hasFiles({ all }: PdfObjects): boolean {
  return [...all.values()].some(({ text }) => /\/Type\s*\/EmbeddedFile\b|\/EF\s*<</.test(text));
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

class PageReader {
  readonly #objects: PdfObjects;
  readonly #fonts = new Map<PdfObject, PdfFont>();
  /** True once letters were shown that nobody can name. */
  hasUnnamed = false;

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  /** @returns undefined if the page draws something and writes nothing. */
  linesOfPage(page: PdfObject): string[] | undefined {
    const { all } = this.#objects;
    const contents = this.#objects.valueOf(entriesOf(page.text), 'Contents');
    const parts = contents?.stream ? [contents] : referencesIn(contents?.text ?? '').map((number) => all.get(number));
    const program = parts.map((part) => (part && this.#objects.unpack(part)?.toString('latin1')) ?? '').join('\n');
    const lines = this.#run(program, page);
    return lines.length === 0 && PAINTS.test(program) && !this.#hasForm(page) ? undefined : lines;
  }

  /** True if what the page shows is in a form that writes. */
  #hasForm(page: PdfObject): boolean {
    const objects = this.#objects;
    const resources = objects.valueOf(entriesOf(page.text), 'Resources');
    const list = resources && objects.valueOf(entriesOf(resources.text), 'XObject');
    return referencesIn(list?.text ?? '').some((number) => {
      const object = objects.all.get(number);
      return object !== undefined && isForm(object) && this.linesOfForm(object).length > 0;
    });
  }

  linesOfForm(form: PdfObject): string[] {
    return this.#run(this.#objects.unpack(form)?.toString('latin1') ?? '', form);
  }

  #run(program: string, owner: PdfObject): string[] {
    if (!WRITES.test(program)) return [];
    const lines = linesOfContent(program, this.#fontsOf(owner, 0)).map((line) => line.replace(NO_LETTERS, UNNAMED));
    if (lines.some((line) => LOST.test(line))) this.hasUnnamed = true;
    return lines.filter((line) => /[^\s\ufffd]/.test(line));
  }

  /** Fonts by the names a page's program calls them; pages inherit them. */
  #fontsOf(owner: PdfObject, depth: number): Map<string, PdfFont> {
    const objects = this.#objects;
    const fonts = new Map<string, PdfFont>();
    const entries = entriesOf(owner.text);
    const resources = objects.valueOf(entries, 'Resources');
    const list = resources && objects.valueOf(entriesOf(resources.text), 'Font');
    if (list === undefined) {
      const parent = depth < MAX_DEPTH ? objects.valueOf(entries, 'Parent') : undefined;
      return parent ? this.#fontsOf(parent, depth + 1) : fonts;
    }
    const named = entriesOf(list.text);
    for (const name of named.keys()) {
      const object = objects.valueOf(named, name);
      if (object) fonts.set(name, this.#fontOf(object));
    }
    return fonts;
  }

  #fontOf(object: PdfObject): PdfFont {
    const known = this.#fonts.get(object);
    if (known) return known;
    const font = readFont(object, this.#objects);
    this.#fonts.set(object, font);
    return font;
  }
}
