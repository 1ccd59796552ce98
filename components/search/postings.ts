/**
 * Lists of sections as text: each posting is the distance to the section before it and a weight of 1–8, in one number,
 * written with a digit set of 43 letters that end a number and 43 that go on with it. Text, because one form of a part
 * has to be fetched by http and run as a script from a stick.
 */
const BASE = 43;
/** Printable ASCII without `"`, `\`, and the marks of a shard. */
const DIGITS = Array.from({ length: 2 * BASE }, (_, index) =>
  String.fromCharCode(0x23 + index + (index > 56 ? 1 : 0)),
).join('');
const VALUES = new Map(Array.from(DIGITS, (digit, index) => [digit.charCodeAt(0), index]));

export interface Posting {
  /** Number of the section. */
  section: number;
  /** 1–8, how much the term says about the section. */
  weight: number;
}

/** @param postings Ascending, each section × 8 + weight − 1: numbers, because a large site has millions. */
export function encodePostings(postings: Iterable<number>): string {
  // A string that grows letter by letter is kept as a tree of its pieces, thirty times as large as itself.
  const digits: (string | undefined)[] = [];
  let next = 0;
  for (const posting of postings) {
    let rest = posting - next;
    next = posting - (posting % 8) + 8;
    while (rest >= BASE) {
      digits.push(DIGITS[BASE + (rest % BASE)]);
      rest = Math.floor(rest / BASE);
    }
    digits.push(DIGITS[rest]);
  }
  return digits.join('');
}

/** The other way round; reads from `start` to `end` of a shard. */
export function decodePostings(text: string, start = 0, end = text.length): Posting[] {
  const postings: Posting[] = [];
  let section = -1;
  let value = 0;
  let scale = 1;
  for (let at = start; at < end; at += 1) {
    const digit = VALUES.get(text.charCodeAt(at)) ?? 0;
    if (digit >= BASE) {
      value += (digit - BASE) * scale;
      scale *= BASE;
      continue;
    }
    value += digit * scale;
    section += Math.floor(value / 8) + 1;
    postings.push({ section, weight: (value % 8) + 1 });
    value = 0;
    scale = 1;
  }
  return postings;
}
