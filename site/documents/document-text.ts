import type { Table } from '@kepu/components/records';

/** What an attachment says, as far as it could be read. */
export interface DocumentText {
  /** Stretches of words: cells, paragraphs, properties. A name never spans two of them. */
  passages: Passage[];
  /** Tables, from which names are learnt as from those of pages. */
  tables: { where: Where; table: Table }[];
  /** Why all or some of it could not be read. */
  unread?: Unread;
}

export interface Passage {
  where: Where;
  text: string;
}

/** Where words stand, as somebody who opens the file finds them. */
export interface Where {
  kind: 'cell' | 'sheet' | 'slide' | 'page' | 'paragraph' | 'table' | 'property' | 'entry' | 'whole';
  /** `名单 B3`, the number of a slide or paragraph, the name of a file in an archive; empty for `property` and `whole`. */
  at: string;
}

/**
 * `encrypted`: a password is needed; `broken`: not what its name says, or damaged; `too-large`: more than we unpack;
 * `old`: a format of before 2007, searched without being understood; `scanned`: pages without letters; `letters`: some that nobody
 * can name; `partly`: there is more in it than text; `closed`: an archive of a kind nothing here opens.
 */
export type Unread = 'encrypted' | 'broken' | 'too-large' | 'old' | 'scanned' | 'letters' | 'partly' | 'closed';

/** Thrown by readers of formats. */
export class UnreadableDocument extends Error {
  constructor(readonly why: Unread) {
    super(why);
  }
}

/** What `read` gives, or why it could not read. */
export function tryToRead(read: () => DocumentText): DocumentText {
  try {
    return read();
  } catch (error) {
    // A number in a damaged file points anywhere, past its end too.
    if (!(error instanceof UnreadableDocument || error instanceof RangeError)) throw error;
    return { passages: [], tables: [], unread: error instanceof UnreadableDocument ? error.why : 'broken' };
  }
}

/** Adds what a file in a file says, its place the name of that file. */
export function addPart(document: DocumentText, name: string, part: DocumentText): void {
  const where: Where = { kind: 'entry', at: name };
  document.passages.push(...part.passages.map(({ text }) => ({ where, text })));
  document.tables.push(...part.tables.map(({ table }) => ({ where, table })));
  // What was searched roughly is the least of all.
  if (part.unread !== undefined && (document.unread ?? 'old') === 'old') document.unread = part.unread;
}
