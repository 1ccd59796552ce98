/** Replaces names in running text. */
export type ReplaceNames = (text: string) => string;

/** Between the characters of one name: the blanks that align 张　三 with 李四光. */
const BLANKS = new Set([' ', '\u3000', '\u00a0']);

/**
 * Makes a function that replaces whole names, longest first, wherever they stand.
 *
 * A name may have blanks between its characters in the text. Cost grows with the text, not with the number of names:
 * a name list of a whole school is a few thousand entries, and an alternation of them would be tried at every place.
 *
 * @param replacements Name → what stands in its place. A name that maps to itself is protected: shorter names in it
 *   are left alone, which keeps the adult 张明华 whole beside the pupil 张明.
 */
export function makeNameReplacer(replacements: ReadonlyMap<string, string>): ReplaceNames {
  if (replacements.size === 0) return (text) => text;
  const byFirst = new Map<string, string[]>();
  for (const name of replacements.keys()) {
    const first = name[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

  return (text) => {
    let out = '';
    let keptTo = 0;
    for (let index = 0; index < text.length; ) {
      const names = byFirst.get(text[index] as string);
      const match = names && longestMatch(text, index, names);
      if (!match) {
        index++;
        continue;
      }
      const replacement = replacements.get(match.name) as string;
      if (replacement !== match.name) {
        out += text.slice(keptTo, index) + replacement;
        keptTo = match.end;
      }
      index = match.end;
    }
    return keptTo === 0 ? text : out + text.slice(keptTo);
  };
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

/** Where `name` ends if it stands at `start`, blanks between its characters allowed. */
function matchAt(text: string, start: number, name: string): number | undefined {
  let index = start;
  for (let at = 0; at < name.length; at++) {
    if (at > 0) while (BLANKS.has(text[index] as string)) index++;
    if (text[index] !== name[at]) return undefined;
    index++;
  }
  return index;
}
