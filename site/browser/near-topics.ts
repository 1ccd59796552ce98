/** What comes near to words that were not found: pages and headings that share words with them, or their sounds. Pure. */
import type { SearchHit, WayOn } from '@kepu/components';
import { foldUnits, levelOneSyllables, type Titles } from '@kepu/components/search';

/** Words of questions, which many headings share without being about the same. */
const ASKING = /什么|怎么|怎样|如何|哪[里儿些个天]|多少|有没有|是不是|可不可以|能不能|可以|为何|几[点月号]/g;
/** What two characters together count, and what they do by their sound alone. One by itself – 队, 机, 打 – says nothing. */
const WORTH = { pair: 1, sound: 0.5 };

interface Topic {
  hit: SearchHit;
  /** Two characters beside each other and Latin words, and the same by sound. */
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
        const keys = keysOf((heading || title).replace(ASKING, ' '));
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
    const worthIn = (keys: ReadonlyMap<string, number>): number =>
      asked.reduce((sum, [key, own]) => sum + (keys.has(key) ? own * (1 + 1 / countOf(key)) : 0), 0);
    const near = topics.flatMap(({ hit, keys }) => {
      const score = worthIn(keys);
      return score > 0 ? [{ ...hit, score }] : [];
    });
    near.sort((a, b) => b.score - a.score);
    const pageOf = ({ url }: SearchHit) => url.replace(/#.*/, '');
    const first = near.filter((hit, at) => near.findIndex((other) => pageOf(other) === pageOf(hit)) === at);
    const worthOf = new Map(words.map((word) => [word, worthIn(keysOf(word))]));
    return {
      topics: first.slice(0, limit),
      words: [...words].sort((a, b) => (worthOf.get(b) as number) - (worthOf.get(a) as number)),
    };
  };
}
