/** What comes near to words that were not found: pages and headings that share words with them, or their sounds. Pure. */
import type { SearchHit, WayOn } from '@kepu/components';
import { foldUnits, levelOneSyllables, type Titles } from '@kepu/components/search';

/** Words of questions, which many headings share without being about the same. */
const ASKING = /什么|怎么|怎样|如何|哪[里儿些个天]|多少|有没有|是不是|可不可以|能不能|可以|为何|几[点月号]/g;
/** What two characters together count, what they do by their sound alone, and what one does of which no neighbour is shared. */
const WORTH = { pair: 1, sound: 0.5, one: 0.1 };
/** One character says what a page is about where no more pages than these are called by it: 蛇, but not 学. */
const FEW = 3;
/** Characters that say nothing by themselves. */
const EMPTY =
  /[的了着过在和与及或等是为对从到向把被将让以由而也都又还就之所不没有无很最更太再能会可要用做去来出上下里外中内前后大小多少一二两三四五六七八九十个这那每其]/;

interface Topic {
  hit: SearchHit;
  /** Two characters beside each other and Latin words, the same by sound, and single characters. */
  keys: Map<string, number>;
}

/**
 * @param syllables Of the characters that `levelOneSyllables` does not have: syllable → characters.
 * @param root Prefix of the addresses.
 * @returns What a query that finds nothing comes near to: at most `limit` pages, the nearest first, none where nothing is
 *   shared; and all words, those that share something first.
 */
export function createNearTopics(
  { pages, words }: Titles,
  syllables: Readonly<Record<string, string>>,
  root: string,
): (query: string, limit: number) => WayOn {
  const sounds = levelOneSyllables();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) sounds.set(character, syllable);
  const all = [...new Set(sounds.values())].sort((a, b) => b.length - a.length).join('|');
  const syllable = new RegExp(all, 'g');
  const isSpelled = new RegExp(`^(?:${all})+$`);

  const keysOf = (text: string): Map<string, number> => {
    const keys = new Map<string, number>();
    for (const word of foldUnits(text).match(/[a-z]+|\d+|\p{Script=Han}+/gu) ?? []) {
      const spelled = isSpelled.test(word) ? word.match(syllable) : null;
      if (/^[a-z\d]/.test(word) && word.length > 1) keys.set(word, WORTH.pair);
      const units = /^[a-z\d]/.test(word) ? (spelled ?? []) : [...word];
      units.forEach((unit, at) => {
        if (!spelled && !EMPTY.test(unit)) keys.set(unit, WORTH.one);
        const next = units[at + 1];
        if (next === undefined) return;
        if (!spelled) keys.set(unit + next, WORTH.pair);
        keys.set(`${sounds.get(unit) ?? unit} ${sounds.get(next) ?? next}`, WORTH.sound);
      });
    }
    return keys;
  };

  let topics: Topic[] | undefined;
  const pagesWith = new Map<string, Set<string>>();
  const read = (): Topic[] =>
    pages.flatMap(({ url, title, kind, headings }) =>
      [{ heading: '', anchor: '' }, ...headings].map(({ heading, anchor }): Topic => {
        const keys = keysOf(heading || title);
        for (const key of keys.keys()) pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(url));
        const plain = (text: string) => [{ text, matched: false }];
        return {
          hit: {
            ...{ url: `${root}${url}${anchor && `#${anchor}`}`, title: plain(title) },
            ...{ path: heading ? [plain(heading)] : [], excerpt: [], score: 0 },
            ...(kind && { kind }),
          },
          keys,
        };
      }),
    );

  return (query, limit) => {
    topics ??= read();
    const asked = [...keysOf(query.replace(ASKING, ' '))];
    const countOf = (key: string) => pagesWith.get(key)?.size ?? 1;
    const worthIn = (keys: ReadonlyMap<string, number>, list: typeof asked): number =>
      list.reduce((sum, [key, own]) => sum + (keys.has(key) ? own * (1 + 1 / countOf(key)) : 0), 0);
    const nearBy = (list: typeof asked) =>
      (topics as Topic[]).flatMap(({ hit, keys }) => {
        const score = worthIn(keys, list);
        return score > 0 ? [{ ...hit, score }] : [];
      });
    const together = nearBy(asked.filter(([, own]) => own > WORTH.one));
    const near = together.length > 0 ? together : nearBy(asked.filter(([key]) => countOf(key) <= FEW));
    near.sort((a, b) => b.score - a.score);
    const pageOf = ({ url }: SearchHit) => url.replace(/#.*/, '');
    const first = near.filter((hit, at) => near.findIndex((other) => pageOf(other) === pageOf(hit)) === at);
    const worthOf = new Map(words.map((word) => [word, worthIn(keysOf(word), asked)]));
    return {
      topics: first.slice(0, limit),
      words: [...words].sort((a, b) => (worthOf.get(b) as number) - (worthOf.get(a) as number)),
    };
  };
}
