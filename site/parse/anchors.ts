import { isReservedId } from './reserved-ids.js';

/** 一、 （一） 1. 1、 （1） ① 第三章 1.2 … at the beginning of a heading, possibly several in a row. */
const NUMBER =
  /^(?:第[一二三四五六七八九十百零\d]{1,6}[章节条篇部分]+[、.．：:\s]*|[一二三四五六七八九十百]{1,4}[、.．：:]\s*|[（(][一二三四五六七八九十百\d]{1,4}[）)][、.．：:]?\s*|\d{1,3}(?:[.．]\d{1,3}){0,4}(?:[、.．）)]\s*|\s+)|[①-⑳㈠-㈩⑴-⒇]\s*)/;

/** A heading without its outline number; the whole heading if nothing else is in it. */
export function withoutNumber(heading: string): string {
  let rest = heading.trim();
  // 第一章 一、总则 carries two; more would be a list of numbers.
  for (let round = 0; round < 2; round += 1) {
    const match = NUMBER.exec(rest);
    if (match === null || match[0].length === rest.length) break;
    rest = rest.slice(match[0].length);
  }
  return rest.trim();
}

/** True if a text begins like a heading of a Chinese outline. */
export function isNumbered(text: string): boolean {
  return NUMBER.test(text.trim());
}

/** Longest anchor, in characters; a longer heading is cut. */
const MAX_LENGTH = 48;

/** Turns a heading into an anchor: letters, digits, Han and hyphens. Empty if nothing of that is in it. */
export function makeAnchor(heading: string): string {
  const anchor = withoutNumber(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .slice(0, MAX_LENGTH);
  return anchor.replace(/^-+|-+$/g, '');
}

/** The ids of one page: unique, and harmless to the scripts that run beside it. */
export class Anchors {
  readonly #taken = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** True for an id given or registered before. */
  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Registers an id of the author's; false if it is taken, reserved or no id. */
  claim(id: string): boolean {
    if (this.#taken.has(id) || isReservedId(id) || !/^[^\s"'<>&`=]{1,100}$/.test(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** A free id made of a text; `fallback` when nothing of it can stand in an id. Repeats get `-2`, `-3` … */
  make(text: string, fallback: string): string {
    const made = makeAnchor(text) || fallback;
    const base = isReservedId(made) ? `h-${made}` : made;
    let count = this.#repeats.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (this.#taken.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    this.#repeats.set(base, count + 1);
    this.#taken.add(id);
    return id;
  }
}
