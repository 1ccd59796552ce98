import { familyLength } from '../../names/family-names.js';
import type { NameMatch } from './name-matcher.js';
import type { Readings } from './pinyin-names.js';

/** More readings of a whole name than these are nonsense of rare characters. */
const MOST_READINGS = 16;

/** Zhang X.M., Zhang XM, ZHANG X. M.; the family name is at least a syllable, the rest single letters. */
const FAMILY_FIRST =
  /(?<![\p{L}\d])(\p{Lu}\p{L}+),?[\s\u00a0_]+((?:\p{Lu}\.?[\s\u00a0-]?){0,2}\p{Lu}(?:\.|(?![\p{L}\d])))/gu;
/** X.M. Zhang, X. M. ZHANG. */
const FAMILY_LAST = /(?<![\p{L}\d])((?:\p{Lu}\.?[\s\u00a0-]?){0,2}\p{Lu}\.?)[\s\u00a0_]+(\p{Lu}\p{L}+)(?![\p{L}\d])/gu;
/** Z.X.M., Z. X. M. */
const DOTTED = /(?<![\p{L}\d.])\p{Lu}(?:\.[\s\u00a0]?\p{Lu}){2,3}\.?(?![\p{L}\d])/gu;
/** ZXM, zxm: letters that stand alone. */
const ALONE = /(?<![\p{L}])[A-Za-z]{3,4}(?![\p{L}])/gu;

/** In names of files: zhang-xm, zhang_xm. */
const IN_PATH = /(?<!\p{L})(\p{L}{2,6})[-_.\s](\p{L}{2,3})(?!\p{L})/gu;

/** What names of files in a school consist of more often than of the initials of a child. */
const USUAL = new Set(
  (
    'led dna rna usb cpu gpu ram rom lan wan gps ppt pdf doc csv xls zip jpg png svg gif mov avi web app api www url xml ' +
    'rss faq new old one two day sun sky sea lab art map max min sum top end the and for all how why out law sci tech math ' +
    'stem logo home news plan list page menu data file test demo show city zone year term week'
  ).split(' '),
);

/** Finds names of which letters alone are left. */
export interface InitialsFinder {
  /** With the family name written out, or with dots: Zhang X.M., X.M. Zhang, Z.X.M. */
  inText(text: string): NameMatch[];
  /** Letters that stand alone, in capitals: ZXM. Only those of the people to whom the text belongs. */
  inOwnText(text: string, own: ReadonlySet<string>): NameMatch[];
  /** In a path these letters in any case, its extension excepted. */
  inPath(path: string): NameMatch[];
}

/**
 * Makes a function that finds names by their initials.
 *
 * @param names Names in Han characters → what stands in their place.
 */
export function makeInitialsFinder(names: ReadonlyMap<string, string>, readings: Readings): InitialsFinder {
  /** `zhang xm`, `zxm` → what stands in its place. */
  const withFamily = new Map<string, string>();
  const alone = new Map<string, string>();
  /** `zxm` → all names with these initials. */
  const namesOf = new Map<string, string[]>();
  for (const [name, shown] of names) {
    if (!/^\p{Script=Han}{2,4}$/u.test(name)) continue;
    const family = familyLength(name);
    for (const syllables of readingsOf(name, readings)) {
      const initials = syllables.map((syllable) => syllable[0] ?? '');
      withFamily.set(`${syllables.slice(0, family).join('')} ${initials.slice(family).join('')}`, shown);
      // Two letters are anything.
      if (initials.length < 3) continue;
      const key = initials.join('');
      alone.set(key, shown);
      namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
    }
  }
  const matches = (
    text: string,
    pattern: RegExp,
    keyOf: (groups: string[]) => string,
    from: typeof alone,
  ): NameMatch[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const replacement = from.get(keyOf([...match]));
      return replacement === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, replacement }];
    });
  const inText = (text: string): NameMatch[] =>
    // Chinese prose has no capitals.
    withFamily.size === 0 || !/[A-Z]/.test(text)
      ? []
      : apart([
          ...matches(text, DOTTED, ([all]) => lettersOf(all), alone),
          ...matches(text, FAMILY_FIRST, ([, family, given]) => `${lettersOf(family)} ${lettersOf(given)}`, withFamily),
          ...matches(text, FAMILY_LAST, ([, given, family]) => `${lettersOf(family)} ${lettersOf(given)}`, withFamily),
        ]);
  return {
    inText,
    inOwnText: (text, own) =>
      matches(text, ALONE, ([all = '']) => (all === all.toUpperCase() ? lettersOf(all) : ''), alone).filter((match) =>
        namesOf.get(lettersOf(text.slice(match.start, match.end)))?.some((name) => own.has(name)),
      ),
    inPath(path) {
      const end = /\.[^./]*$/.exec(path)?.index ?? path.length;
      const found = matches(
        path.slice(0, end),
        ALONE,
        ([all]) => (USUAL.has(lettersOf(all)) ? '' : lettersOf(all)),
        alone,
      );
      const joined = matches(
        path.slice(0, end),
        IN_PATH,
        ([, family, given]) => `${lettersOf(family)} ${lettersOf(given)}`,
        withFamily,
      );
      return apart([...inText(path), ...joined, ...found]);
    },
  };
}

function readingsOf(name: string, readings: Readings): string[][] {
  let read: string[][] = [[]];
  for (const character of name) {
    const next = read.flatMap((before) => [...new Set(readings(character))].map((syllable) => [...before, syllable]));
    read = next.slice(0, MOST_READINGS);
  }
  return read;
}

/** Zhāng X.-M. → `zhangxm`. */
function lettersOf(text = ''): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ü/g, 'v')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

/** In their order, without those that lie in one before. */
function apart(found: readonly NameMatch[]): NameMatch[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      const isApart = match.start >= end;
      if (isApart) end = match.end;
      return isApart;
    });
}
