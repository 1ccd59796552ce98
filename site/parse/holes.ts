import type { BodyPart } from './page.js';

/** What stands in a hole: everything of a body that is not finished HTML. */
export type HolePart = Exclude<BodyPart, string>;

/** Brackets of a hole in HTML. Control characters: `parse` takes them out of every text before anything else. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const HOLE = /\u0001(\d+)\u0002/g;

/** Characters no text may bring along: they could forge a hole, and no reader could see them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Takes out the characters that mark holes, and the other invisible controls. TAB and line feed stay. */
export function withoutControls(text: string): string {
  return text.search(CONTROLS) < 0 ? text : text.replace(CONTROLS, '');
}

/** Replaces references to the marks (`&#1;`), which would come back when HTML is parsed. */
export function withoutControlReferences(html: string): string {
  return html.replace(/&#(?:0*[12](?!\d)|[xX]0*[12](?![\da-fA-F]));?/g, '\ufffd');
}

/** Typed holes of one page: a rule puts a part in and gets a mark to write into its HTML. */
export class Holes {
  readonly #parts: HolePart[] = [];

  /** Number of holes so far. */
  get count(): number {
    return this.#parts.length;
  }

  /** @returns The mark to write where the part stands. */
  add(part: HolePart): string {
    this.#parts.push(part);
    return `${OPEN}${this.#parts.length - 1}${CLOSE}`;
  }

  /** The part a text that is nothing but a mark stands for. */
  partOf(mark: string): HolePart | undefined {
    if (!mark.startsWith(OPEN) || !mark.endsWith(CLOSE)) return undefined;
    return this.#parts[Number(mark.slice(1, -1))];
  }

  /** Replaces marks of block-level parts, so that an HTML parser sees a block there. */
  replaceBlocks(html: string, replace: (mark: string) => string): string {
    return html.replace(HOLE, (mark) => (this.partOf(mark)?.type === 'island' ? replace(mark) : mark));
  }

  /** Cuts HTML at its marks. Two strings never stand side by side, and none is empty. */
  split(html: string): BodyPart[] {
    if (this.#parts.length === 0) return html === '' ? [] : [html];
    const body: BodyPart[] = [];
    let start = 0;
    for (const match of html.matchAll(HOLE)) {
      const part = this.#parts[Number(match[1])];
      if (part === undefined) continue;
      if (match.index > start) body.push(html.slice(start, match.index));
      body.push(part);
      start = match.index + match[0].length;
    }
    if (start < html.length) body.push(html.slice(start));
    return body;
  }
}
