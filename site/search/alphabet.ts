import type { Romanise } from '../collect/romanise.js';
import type { Site } from '../collect/site.js';
import { type RecordNames, recordsOf } from './records.js';
import { writtenSections } from './sections.js';

/** Everything that can be searched by its first letter, as at the end of a book: for readers without script. */
export interface Letter {
  /** `A`–`Z`; `#` for what begins with none, last. */
  letter: string;
  entries: AlphabetEntry[];
}

export interface AlphabetEntry {
  text: string;
  /** Where it stands, in the order of the site. */
  places: AlphabetPlace[];
}

export interface AlphabetPlace {
  /** Relative to the root. */
  url: string;
  /** Title of the page; undefined if the entry is that title. */
  title?: string;
  /** What sort of record it is, if it is one. */
  record?: string;
}

/** Number of an outline before a heading: nobody looks it up by that. */
const NUMBER = /^(?:第?[一二三四五六七八九十百\d]+[、.．)）章节条]|[（(][一二三四五六七八九十\d]+[)）])\s*(?=\S)/u;
/** Quotes and other signs at the beginning. */
const SIGNS = /^[^\p{L}\p{N}]+/u;
/** 长 as in 生长, which the table reads as in 长短 where no word says so. */
const GROWING = /^长(?=[在出成满着得进])/u;
/** A family name stands before one of these: 曾老师 is no céng. */
const NAMED = /^\p{Script=Han}(?:某|老师|同学|校长|主任|院士|教授|博士|馆长|医生|工程师|爷爷|奶奶|叔叔|阿姨)/u;

/**
 * Titles, headings and records by the pinyin of their first character, each letter in the order of pinyin.
 *
 * @param romanise Syllables of a text, by its words: 长 of 长跑 and of 校长 differ.
 * @param surname Syllable of a family name.
 */
export function alphabetOf(
  site: Site,
  names: RecordNames,
  { romanise, surname }: { romanise: Romanise; surname: (character: string) => string },
): Letter[] {
  const places = new Map<string, AlphabetPlace[]>();
  const add = (text: string, place: AlphabetPlace) => {
    const list = places.get(text) ?? [];
    if (list.length === 0) places.set(text, list);
    if (!list.some(({ url, record }) => url === place.url && record === place.record)) list.push(place);
  };
  for (const { page, anchor, heading } of writtenSections(site.pages)) {
    const name = heading.replace(NUMBER, '');
    if (heading === '') add(page.title, { url: page.url });
    // What is called as its page is found there.
    else if (name !== page.title) add(name, { url: `${page.url}#${anchor}`, title: page.title });
  }
  for (const { page, anchor, heading } of recordsOf(site, names, 'written'))
    add(heading, {
      url: anchor === '' ? page.url : `${page.url}#${anchor}`,
      title: page.title,
      record: page.kind ?? '',
    });

  const adults = site.config.privacy.adults;
  const soundOf = (text: string): string => {
    const plain = text.replace(SIGNS, '') || text;
    const [first = '', ...rest] = romanise(plain);
    const isName = NAMED.test(plain) || adults.some((name) => plain.startsWith(name));
    const head = isName ? surname(plain.charAt(0)) : GROWING.test(plain) ? 'zhang' : first;
    return [head, ...rest].join(' ').toLowerCase();
  };
  const collator = new Intl.Collator('zh-CN');
  const sorted = Array.from(places, ([text, list]) => ({ text, places: list, sound: soundOf(text) })).sort(
    (a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : 0) || collator.compare(a.text, b.text),
  );
  const letters = new Map<string, AlphabetEntry[]>();
  for (const { text, places: list, sound } of sorted) {
    const letter = /^[a-z]/.exec(sound)?.[0].toUpperCase() ?? '#';
    const entries = letters.get(letter) ?? [];
    if (entries.length === 0) letters.set(letter, entries);
    entries.push({ text, places: list });
  }
  return Array.from(letters, ([letter, entries]) => ({ letter, entries })).sort(
    (a, b) => Number(a.letter === '#') - Number(b.letter === '#') || (a.letter < b.letter ? -1 : 1),
  );
}

/** Loads what `alphabetOf` needs of the pinyin table. */
export async function loadSounds(): Promise<{ romanise: Romanise; surname: (character: string) => string }> {
  const { pinyin } = await import('pinyin-pro');
  const plain = { toneType: 'none', type: 'array', v: true } as const;
  return {
    romanise: (text) => pinyin(text, plain),
    surname: (character) => pinyin(character, { ...plain, mode: 'surname' })[0] ?? '',
  };
}
