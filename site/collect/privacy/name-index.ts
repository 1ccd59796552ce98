import { SIMPLIFIED, traditionalOf } from '../../traditional.js';

/** Names by the characters they may begin with. */
export type NameIndex = ReadonlyMap<string, NamesFrom>;

/**
 * Names that begin alike, the longest first. A roster has hundreds of one family name, and few that go on as the text does: they are
 * found by their second character, which stands behind another gap in short names than in long ones.
 */
interface NamesFrom {
  long: Map<string, IndexedName[]>;
  short: Map<string, IndexedName[]>;
  /** Of one character. */
  lone: IndexedName[];
}

/** A name in the form that every way to write it comes down to; 諸葛小明 and 诸葛小明 have one. */
interface IndexedName {
  /** Simplified, without dots and blanks. */
  signs: readonly string[];
  isHan: boolean;
  /** The names so written → what stands in their place. */
  replacements: Map<string, string>;
}

/** A name that stands at a place. */
export interface FoundName {
  name: string;
  start: number;
  /** Exclusive. */
  end: number;
  replacement: string;
}

/** May stand between the characters of one name: blanks that align 张　三 with 李四光, and signs nobody sees. */
const BLANKS =
  /^[ \t\u00a0\u00ad\u034f\u061c\u115f\u1160\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]$/u;
/** How the variants of one Han character begin, which a reader does not tell apart; two code units. */
const VARIANT = '\udb40';
/** A name of two characters that a line parts is more often the end of a word and the beginning of another. */
const SHORTEST_BROKEN = 3;
/** Accents that stand behind their letter. */
const ACCENT = /^[\u0300-\u036f]$/;

/** Signs that separate the parts of a name, as different keyboards have them, and dashes: 欧阳·若曦, 欧阳-若曦. */
const DOTS = /^[·•・･‧∙⋅●．.\-‐‑‒–—―−－_＿]$/u;
/** Part of a name, which not everybody writes: D’Arcy. */
const APOSTROPHES = /^['’‘`]$/;
/** What else people adorn a name with: 王★小明, 王/小明. Radicals are symbols too. */
const ORNAMENTS = /^(?![\u2e80-\u2fdf])[\p{So}*＊~～^|｜/／+＋=＝\\'’‘`"”“]$/u;
/** So many of them in one gap, at most. */
const MOST_ORNAMENTS = 2;

/** Makes names findable; those that differ only in how they are written are found as one. */
export function indexNames(replacements: ReadonlyMap<string, string>): NameIndex {
  const byKey = new Map<string, IndexedName>();
  for (const [name, replacement] of replacements) {
    const signs = signsOf(name);
    const key = signs.join('');
    const known = byKey.get(key);
    if (known) known.replacements.set(name, replacement);
    else if (signs.length > 0)
      byKey.set(key, { signs, isHan: isHan(signs[0]), replacements: new Map([[name, replacement]]) });
  }
  const index = new Map<string, NamesFrom>();
  for (const name of [...byKey.values()].sort((a, b) => b.signs.length - a.signs.length)) {
    const [first = '', second] = name.signs;
    for (const sign of [first, ...traditionalOf(first)]) {
      const names: NamesFrom = index.get(sign) ?? { long: new Map(), short: new Map(), lone: [] };
      index.set(sign, names);
      if (second === undefined) names.lone.push(name);
      else {
        const bySecond = isShort(name) ? names.short : names.long;
        const list = bySecond.get(second);
        if (list) list.push(name);
        else bySecond.set(second, [name]);
      }
    }
  }
  return index;
}

/** Of so few characters that no line may part it. */
function isShort({ signs }: IndexedName): boolean {
  return signs.length < SHORTEST_BROKEN;
}

/** Finds names in a text, the longest at each place; a name may have blanks, dots and ornaments between its characters. */
export function findNames(text: string, indexes: readonly NameIndex[]): FoundName[] {
  const found: FoundName[] = [];
  for (let start = 0; start < text.length; ) {
    const name = findNameAt(text, start, indexes);
    if (name) found.push(name);
    start = name?.end ?? start + 1;
  }
  return found;
}

function findNameAt(text: string, start: number, indexes: readonly NameIndex[]): FoundName | undefined {
  let longest: Standing | undefined;
  let sign = text[start] as string;
  // Most characters stand as they are in the index.
  if (isFolded(text, start)) sign = signAt(text, start).sign;
  for (const index of indexes) {
    const names = index.get(sign);
    const own = names && longestOf(names, text, start);
    if (own && own.entry.signs.length > (longest?.entry.signs.length ?? 0)) longest = own;
  }
  return longest && { start, end: longest.end, ...exactly(longest.entry, text.slice(start, longest.end)) };
}

/** A name that a text has at a place, and where it ends there. */
interface Standing {
  entry: IndexedName;
  end: number;
}

/** The longest of the names that stands at a place. */
function longestOf({ long, short, lone }: NamesFrom, text: string, start: number): Standing | undefined {
  const behind = start + signAt(text, start).length;
  const secondOf = (isInShort: boolean): string => signAt(text, skipGap(text, behind, isInShort).end).sign;
  return (
    (long.size > 0 ? firstAt(text, start, long.get(secondOf(false))) : undefined) ??
    (short.size > 0 ? firstAt(text, start, short.get(secondOf(true))) : undefined) ??
    firstAt(text, start, lone)
  );
}

function firstAt(text: string, start: number, names: readonly IndexedName[] = []): Standing | undefined {
  for (const entry of names) {
    const end = endOf(text, start, entry);
    if (end !== undefined) return { entry, end };
  }
  return undefined;
}

/** Of names that are written almost alike the one that is written so, else one that is masked. */
function exactly({ replacements }: IndexedName, written: string): Pick<FoundName, 'name' | 'replacement'> {
  const names = [...replacements];
  const plain = written.normalize('NFKC');
  const [name, replacement] = (names.find(([each]) => each === plain) ??
    names.find(([each, shown]) => each !== shown) ??
    names[0]) as [string, string];
  return { name, replacement };
}

/** Where a name ends if it stands at `start`. */
function endOf(text: string, start: number, entry: IndexedName): number | undefined {
  const { signs, isHan: isOfHan } = entry;
  if (isLatin(signs[0]) && isLatin(text[start - 1])) return undefined;
  const isInShort = isShort(entry);
  let index = start;
  let isAdorned = false;
  for (const [at, wanted] of signs.entries()) {
    if (at > 0) {
      const gap = skipGap(text, index, isInShort);
      isAdorned ||= gap.isAdorned;
      index = gap.end;
    }
    const { sign, length } = signAt(text, index);
    if (length === 0 || sign !== wanted) return undefined;
    index += length;
  }
  if (isLatin(signs.at(-1)) && isLatin(text[index])) return undefined;
  // 纸张-成品 holds no 张成.
  if (isInShort && isAdorned && (!isOfHan || (isHan(text[start - 1]) && isHan(text[index])))) return undefined;
  return index;
}

/** Passes over what may stand between two characters of a name. */
function skipGap(text: string, from: number, isInShort: boolean): { end: number; isAdorned: boolean } {
  let end = from;
  let isBroken = isInShort;
  let ornaments = 0;
  for (;;) {
    const sign = text[end] ?? '';
    // The next character stands here most of the time.
    if (sign >= '\u4e00' && sign <= '\u9fff') break;
    if (sign === VARIANT) end += 2;
    else if (BLANKS.test(sign)) end += 1;
    else if (sign === '\n' && !isBroken) {
      isBroken = true;
      end += 1;
    } else {
      const whole = String.fromCodePoint(text.codePointAt(end) ?? 0);
      if (ornaments >= MOST_ORNAMENTS || !(DOTS.test(whole) || (!isInShort && ORNAMENTS.test(whole)))) break;
      ornaments += 1;
      end += whole.length;
    }
  }
  return { end, isAdorned: ornaments > 0 };
}

function signsOf(name: string): string[] {
  const signs: string[] = [];
  for (let index = 0; index < name.length; ) {
    const { sign, length } = signAt(name, index);
    if (!DOTS.test(sign) && !APOSTROPHES.test(sign) && !BLANKS.test(sign)) signs.push(sign);
    index += length;
  }
  return signs;
}

/** The character at a place in its usual form, simplified, and how long it is there. */
function signAt(text: string, index: number): { sign: string; length: number } {
  const first = text[index] ?? '';
  let length = first.length;
  while (ACCENT.test(text[index + length] ?? '')) length += 1;
  if (length > 1) return { sign: text.slice(index, index + length).normalize('NFC'), length };
  const sign = fold(first);
  return { sign: SIMPLIFIED.get(sign) ?? sign, length };
}

/** The usual form of full-width letters, of radicals as PDF files have them, and of characters that have two code points. */
function fold(sign: string): string {
  const isOther = (sign >= '\u2e80' && sign <= '\u2fdf') || (sign >= '\uf900' && sign <= '\uffef');
  return isOther ? sign.normalize('NFKC') : sign;
}

/** False for most characters, which stand for themselves. */
function isFolded(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if ((code >= 0x2e80 && code <= 0x2fdf) || code >= 0xf900) return true;
  const next = text.charCodeAt(index + 1);
  return next >= 0x300 && next <= 0x36f;
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);
}

function isHan(sign: string | undefined): boolean {
  return sign !== undefined && /\p{Script=Han}/u.test(sign);
}
