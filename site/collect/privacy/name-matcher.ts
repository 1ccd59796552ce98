import { findNames, indexNames, type NameIndex } from './name-index.js';

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

/**
 * Makes a function that replaces whole names, longest first, wherever they stand.
 *
 * A name may have blanks and ornaments between its characters in the text, and be written in traditional characters; one in Latin
 * letters ends where its word ends. Cost grows with the text, not with the number of names: a name list of a whole school is a few
 * thousand entries, and an alternation of them would be tried at every place.
 *
 * @param replacements Name → what stands in its place. A name that maps to itself is protected: shorter names in it
 *   are left alone, which keeps the adult 张明华 whole beside the pupil 张明.
 * @param findMore Finds names in other forms; what overlaps a name found by its own form is left out.
 * @param others Names that are looked for as well; an index is made once.
 */
export function makeNameReplacer(
  replacements: ReadonlyMap<string, string>,
  findMore: (text: string) => NameMatch[] = () => [],
  others?: NameIndex,
): ReplaceNames {
  const indexes = [...(replacements.size > 0 ? [indexNames(replacements)] : []), ...(others ? [others] : [])];
  const findWhole = (text: string): NameMatch[] =>
    indexes.length === 0 ? [] : findNames(text, indexes).filter(({ name, replacement }) => replacement !== name);
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
