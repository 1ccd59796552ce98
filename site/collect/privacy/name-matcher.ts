/** A name found in a text and what stands in its place. */
export interface NameMatch {
  start: number;
  /** Exclusive. */
  end: number;
  replacement: string;
}

/** Replaces names in running text; `find` only says where they are. */
export interface ReplaceNames {
  (text: string): string;
  find(text: string): NameMatch[];
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

/** Signs that separate the parts of a name, as different keyboards have them. */
const DOTS = '·•・‧∙⋅．.';

/**
 * Makes a function that replaces whole names, longest first, wherever they stand.
 *
 * A name may have blanks between its characters in the text; one in Latin letters ends where its word ends. Cost grows
 * with the text, not with the number of names: a name list of a whole school is a few thousand entries, and an
 * alternation of them would be tried at every place.
 *
 * @param replacements Name → what stands in its place. A name that maps to itself is protected: shorter names in it
 *   are left alone, which keeps the adult 张明华 whole beside the pupil 张明.
 * @param findMore Finds names in other forms; what overlaps a name found by its own form is left out.
 */
export function makeNameReplacer(
  replacements: ReadonlyMap<string, string>,
  findMore: (text: string) => NameMatch[] = () => [],
): ReplaceNames {
  const byFirst = new Map<string, string[]>();
  for (const name of replacements.keys()) {
    const first = name[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

  const findWhole = (text: string): NameMatch[] => {
    const matches: NameMatch[] = [];
    if (byFirst.size === 0) return matches;
    for (let index = 0; index < text.length; ) {
      const names = byFirst.get(signAt(text, index).sign);
      const match = names && longestMatch(text, index, names);
      if (!match) {
        index++;
        continue;
      }
      const replacement = replacements.get(match.name) as string;
      if (replacement !== match.name) matches.push({ start: index, end: match.end, replacement });
      index = match.end;
    }
    return matches;
  };
  return alsoFinding(replacerOf(findWhole), findMore);
}

/** A replacer that also replaces what `findMore` finds, as far as it does not overlap with what is found already. */
export function alsoFinding(replace: ReplaceNames, findMore: (text: string) => NameMatch[]): ReplaceNames {
  return replacerOf((text) => {
    const found = replace.find(text);
    const more = findMore(text);
    if (more.length === 0) return found;
    const all = [...found];
    for (const match of more)
      if (!all.some((each) => each.start < match.end && match.start < each.end)) all.push(match);
    return all.sort((a, b) => a.start - b.start);
  });
}

function replacerOf(find: (text: string) => NameMatch[]): ReplaceNames {
  const replace = (text: string): string => {
    let out = '';
    let keptTo = 0;
    for (const { start, end, replacement } of find(text)) {
      out += text.slice(keptTo, start) + replacement;
      keptTo = end;
    }
    return keptTo === 0 ? text : out + text.slice(keptTo);
  };
  return Object.assign(replace, { find });
}

function longestMatch(
  text: string,
  start: number,
  names: readonly string[],
): { name: string; end: number } | undefined {
  for (const name of names) {
    const end = matchAt(text, start, name);
    if (end !== undefined) return { name, end };
  }
  return undefined;
}

/** Where `name` ends if it stands at `start`. */
function matchAt(text: string, start: number, name: string): number | undefined {
  if (isLatin(name[0]) && isLatin(text[start - 1])) return undefined;
  let index = start;
  for (let at = 0; at < name.length; at++) {
    if (at > 0) index = skipBlanks(text, index, name.length >= SHORTEST_BROKEN);
    const { sign, length } = signAt(text, index);
    if (length === 0 || (sign !== name[at] && !(isDot(sign) && isDot(name[at] as string)))) return undefined;
    index += length;
  }
  return isLatin(name.at(-1)) && isLatin(text[index]) ? undefined : index;
}

function skipBlanks(text: string, from: number, overLines: boolean): number {
  let index = from;
  let isBroken = false;
  for (;;) {
    const sign = text[index] ?? '';
    if (sign === VARIANT) index += 2;
    else if (BLANKS.test(sign)) index += 1;
    else if (sign === '\n' && overLines && !isBroken) {
      isBroken = true;
      index += 1;
    } else return index;
  }
}

/** The character at a place in its usual form, and how long it is there. */
function signAt(text: string, index: number): { sign: string; length: number } {
  const first = text[index] ?? '';
  let length = first.length;
  while (ACCENT.test(text[index + length] ?? '')) length += 1;
  return { sign: length > 1 ? text.slice(index, index + length).normalize('NFC') : fold(first), length };
}

function isDot(sign: string): boolean {
  return DOTS.includes(sign);
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);
}

/** The usual form of full-width letters, of radicals as PDF files have them, and of characters that have two code points. */
function fold(sign: string): string {
  const isOther = (sign >= '\u2e80' && sign <= '\u2fdf') || (sign >= '\uf900' && sign <= '\uffef');
  return isOther ? sign.normalize('NFKC') : sign;
}
