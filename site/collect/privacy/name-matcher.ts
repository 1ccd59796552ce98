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
const BLANKS = /^[ \u00a0\u00ad\u2002-\u200d\u202f\u2060\u3000\ufeff]$/;

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
      const names = byFirst.get(fold(text[index] as string));
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
    if (at > 0) while (BLANKS.test(text[index] ?? '')) index++;
    const found = text[index];
    if (found === undefined || (fold(found) !== name[at] && !(isDot(found) && isDot(name[at] as string)))) {
      return undefined;
    }
    index++;
  }
  return isLatin(name.at(-1)) && isLatin(text[index]) ? undefined : index;
}

function isDot(sign: string): boolean {
  return DOTS.includes(sign);
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);
}

/** The usual form of full-width letters and of characters that have two code points. */
function fold(sign: string): string {
  return sign >= '\uf900' && sign <= '\uffef' ? sign.normalize('NFKC') : sign;
}
