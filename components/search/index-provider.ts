import { excerptOf, toRuns } from '../search-box/highlight.js';
import {
  type SearchFacets,
  type SearchHit,
  type SearchNote,
  type SearchOptions,
  type SearchProvider,
  throwIfAborted,
} from '../search-box/search-provider.js';
import { allows, countFacets } from './count-facets.js';
import { dayName } from './days.js';
import { findSections, typedIn } from './find-sections.js';
import { type SearchCore, SKIPS_FROM } from './index-format.js';
import { IndexReader, type LoadPart, type Section } from './index-reader.js';
import { placesToMark } from './marks.js';
import type { Group } from './parse-query.js';
import type { Ranked } from './rank.js';
import type { Titles } from './title-part.js';
import { daysOf, plainOf, verify } from './verify.js';

const DEFAULT_LIMIT = 10;
/** Sections looked into beyond those shown. */
const BEYOND = 30;
/** The same for what has to stand there to the letter, as long as there are too few. */
const BEYOND_TO_THE_LETTER = 60;
/** More sections of nearly the same score than these are not looked through. A large site has hundreds of the same one. */
const WINDOW = 1_000;
/** By so much a section has to be better than one whose text is there, for each part of text that is fetched already. */
const PRICE = { small: 0.03, large: 0.05 };
/** The same for what holds only a part of what was asked, behind something that holds all. */
const PRICE_OF_PART = 0.1;
/** So many parts of text are fetched for these: on a large site each of them lies in another one. */
const PARTS_OF_PART = { small: 5, large: 2 };
/** From here on a section holds all that was asked. */
const ALL = 0.9;

export interface IndexProvider extends SearchProvider {
  prepare(query?: string): Promise<void>;
  /** What may be suggested before a search has run, and the syllables of its rarer characters. */
  titles(): Promise<{ titles: Titles; syllables: Record<string, string> }>;
}

/**
 * A provider over the parts of an index.
 *
 * @param core Gives the first part.
 * @param load Gives any other.
 * @param root Prefix of the addresses of hits: from the page to the portal's root.
 */
export function createIndexProvider(core: () => Promise<SearchCore>, load: LoadPart, root = ''): IndexProvider {
  let reading: Promise<IndexReader> | undefined;
  let readingRecords: Promise<IndexReader> | undefined;
  const ready = (): Promise<IndexReader> => {
    reading ??= core().then((value) => new IndexReader(value, load));
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
  const readyRecords = ({ core: { records } }: IndexReader): Promise<IndexReader> => {
    readingRecords ??= load(records).then((value) => new IndexReader(value as SearchCore, load));
    readingRecords.catch(() => {
      readingRecords = undefined;
    });
    return readingRecords;
  };
  return {
    async prepare(query = '') {
      const reader = await ready();
      // The terms alone: which texts are needed, the next letter may change.
      if (query.trim() !== '') await findSections(reader, query);
    },
    async titles() {
      const reader = await ready();
      return { titles: await reader.titles(), syllables: reader.core.syllables };
    },
    async search(query, options = {}) {
      if (typeof query !== 'string')
        throw new TypeError(`A query is a string, not ${query === null ? 'null' : typeof query}.`);
      if (query.trim() === '') return { query, hits: [], total: 0, approximate: false, notes: [] };
      const reader = await ready();
      const [sections, records] = await Promise.all([
        searchIn(reader, query, options, root),
        options.records && reader.core.records
          ? readyRecords(reader).then((own) => searchIn(own, query, { ...options, facets: false }, root))
          : undefined,
      ]);
      const notes = notesOf(sections, records);
      return {
        query,
        hits: sections.hits,
        total: sections.total,
        ...(records && { records: records.hits, totalRecords: records.total }),
        ...(sections.facets && { facets: sections.facets }),
        approximate: notes.some(({ type }) => type === 'corrected' || type === 'partial'),
        notes,
      };
    },
  };
}

interface Answer {
  hits: SearchHit[];
  total: number;
  notes: SearchNote[];
  facets: SearchFacets | undefined;
}

/** What is said of an answer: nothing is missing that a record says. */
function notesOf(sections: Answer, records: Answer | undefined): SearchNote[] {
  if (!records?.total) return sections.notes;
  if (sections.total === 0) return records.notes;
  const isSaid = records.notes.every(({ type }) => type === 'pinyin');
  return isSaid ? sections.notes.filter(({ type }) => type !== 'partial') : sections.notes;
}

/** Searches one index. */
async function searchIn(
  reader: IndexReader,
  query: string,
  options: SearchOptions,
  root: string,
  absent: readonly string[] = [],
): Promise<Answer> {
  const { signal, limit = DEFAULT_LIMIT } = options;
  const { ranked: found, results, groups, pieces, notes, worth } = await findSections(reader, query, absent);
  throwIfAborted(signal);
  const { grade, kind, schoolYear, category } = options;
  const filter = { grade, kind, schoolYear, category };
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const facetsOf = isFiltered || options.facets ? await reader.facets() : undefined;
  // What is counted has to be what is shown.
  const all = facetsOf ? found.slice(0, results) : found;
  const ranked = facetsOf && isFiltered ? all.filter(({ section }) => allows(facetsOf(section), filter)) : all;
  const wanted = Math.min(limit, results, ranked.length);
  const turns = groups.some((group) => group.turns);
  const lookInto = async (places: readonly Ranked[]) => {
    const read = await Promise.all(
      places.map(async ({ section, score, held }) => ({ section: await reader.section(section), score, held })),
    );
    throwIfAborted(signal);
    const ofPages = worth?.(read.map(({ section }) => section));
    return read
      .map(({ section, score, held }, place) => ({
        ...{ section, held },
        score: turns ? 1 / (1 + place) : score * verify(section, groups, pieces) * (ofPages?.[place] ?? 1),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
  let { near, isCut } = nearest(reader, ranked, wanted);
  let shown = await lookInto(near);
  // What has to stand there to the letter may not, though all its pairs do: others come in its place.
  // On a large site they would lie in as many other parts.
  const most = reader.core.sections > SKIPS_FROM ? 0 : wanted + BEYOND_TO_THE_LETTER;
  let asked = wanted;
  while (shown.length > 0 && shown.length < wanted && near.length < ranked.length && asked < most) {
    asked += wanted - shown.length;
    ({ near, isCut } = nearest(reader, ranked, asked));
    shown = await lookInto(near);
  }
  const held = isCut ? near.length : Math.min(results, ranked.length);
  const strict = groups.filter((group) => group.strict);
  if (shown.length === 0 && near.length > 0 && strict.length > 0 && absent.length === 0)
    return searchIn(reader, query, options, root, strict.map(typedIn));
  if (worth && notes.length === 0 && shown.slice(0, 1).some(isPart))
    notes.push({ type: 'partial', from: query, to: '' });
  const years = otherYears(strict, shown);
  const said = years.length > 0 ? [...notes.filter(({ type }) => type !== 'partial'), ...years] : notes;
  const total = shown.length === 0 ? 0 : Math.min(held, shown.length + (isCut ? 0 : ranked.length - near.length));
  const looked = new Set(near.map(({ section }) => section));
  const kept = new Set(shown.map(({ section }) => section.number));
  const counted = all.filter(({ section }) => (!isCut && !looked.has(section)) || kept.has(section));
  return {
    facets:
      options.facets && facetsOf
        ? countFacets(
            counted.map(({ section }) => facetsOf(section)),
            filter,
          )
        : undefined,
    hits: shown.slice(0, Math.min(limit, total)).map(({ section, score }) => toHit(section, score, groups, root)),
    total,
    notes: total > 0 ? said.filter(({ type }) => type !== 'none') : [{ type: 'none', from: query, to: '' }],
  };
}

const isPart = ({ held }: Pick<Ranked, 'held'>): boolean => held <= ALL;

/** A day without its year is of the year of its page: no further off than this, in milliseconds. */
const SAME_YEAR = 300 * 864e5;

/** Days that stand only in another year, or without one where their page does not say which. */
function otherYears(strict: readonly Group[], shown: readonly { section: Section }[]): SearchNote[] {
  return strict.flatMap((group): SearchNote[] => {
    const day = group.alternatives.find(({ core }) => core);
    if (!day || shown.length === 0) return [];
    const words = group.alternatives.filter(({ core }) => !core).map(({ units }) => units.join(''));
    const isThere = shown.some(({ section }) => {
      const { title, head, body } = plainOf(section);
      const { all } = daysOf(section);
      const isNear = (word: string) =>
        all.includes(day.units[0] as string) &&
        Math.abs(Date.parse(word) - Date.parse(section.page.date ?? '')) < SAME_YEAR;
      return words.some((word) => [title, head, body, all].some((place) => place.includes(word)) || isNear(word));
    });
    return isThere ? [] : [{ type: 'partial', from: typedIn(group), to: dayName(day.units.join('')) }];
  });
}

/**
 * The sections whose text is looked into: those shown, and some more that lie in the same parts, because their order may
 * change once their text is there. Weights are known to an eighth, so of sections that score nearly alike the ones whose
 * text is fetched anyway are shown first, the sooner the more parts there are. For those beyond no part is fetched.
 *
 * @returns `isCut`: what holds only a part of what was asked is not worth its texts, and there is no more than this.
 */
function nearest(reader: IndexReader, ranked: readonly Ranked[], limit: number): { near: Ranked[]; isCut: boolean } {
  const parts = new Set<number>();
  const left = ranked.slice(0, limit + WINDOW);
  // Places in `left` that are shown or left out; the part of each is looked up once.
  const done = new Set<number>();
  const partOf = new Int32Array(left.length).fill(-1);
  const isNear = (place: number): boolean => {
    if (partOf[place] === -1) partOf[place] = reader.textPartOf((left[place] as Ranked).section);
    return parts.has(partOf[place] as number);
  };
  const isAnswered = ranked.slice(0, 1).some((best) => !isPart(best));
  const shown: Ranked[] = [];
  const show = (place: number): void => {
    done.add(place);
    parts.add(reader.textPartOf((left[place] as Ranked).section));
    shown.push(left[place] as Ranked);
  };
  const size = reader.core.sections > SKIPS_FROM ? 'large' : 'small';
  let forPart = 0;
  let isCut = false;
  for (let first = 0; first < left.length && shown.length < limit; first += 1) {
    if (done.has(first)) continue;
    const best = left[first] as Ranked;
    const onlyPart = isAnswered && isPart(best);
    if (isCut) {
      if (!onlyPart || isNear(first)) show(first);
      continue;
    }
    const least = best.score * (1 - (onlyPart ? PRICE_OF_PART : PRICE[size]) * parts.size);
    const isAsGood = (place: number) => place < left.length && (left[place] as Ranked).score >= least;
    let next = first;
    while (isAsGood(next) && (done.has(next) || !isNear(next))) next += 1;
    if (isAsGood(next)) {
      show(next);
      // The first one waits for its turn.
      if (next > first) first -= 1;
      continue;
    }
    if (onlyPart) forPart += 1;
    if (forPart > PARTS_OF_PART[size]) isCut = true;
    else show(first);
  }
  if (isCut) return { near: shown, isCut };
  const beyond: Ranked[] = [];
  for (let place = 0, looked = 0; place < left.length && looked < BEYOND; place += 1)
    if (!done.has(place)) {
      looked += 1;
      if (isNear(place)) beyond.push(left[place] as Ranked);
    }
  return { near: [...shown, ...beyond], isCut };
}

function toHit(section: Section, score: number, groups: readonly Group[], root: string): SearchHit {
  const { page, anchor, heading, path, text, simple } = section;
  const { title, head, body } = plainOf(section);
  const marks = marksOf(`${title}\n${head}\n${body}\n${daysOf(section).all}`, groups);
  const places = (own: string) => placesToMark(section, simple(own), marks);
  const mark = (own: string) => toRuns(own, places(own));
  return {
    url: `${root}${page.url}${anchor ? `#${anchor}` : ''}`,
    title: mark(page.title),
    path: [...path, ...(heading ? [heading] : [])].map(mark),
    excerpt: text ? excerptOf(text, places(text)) : [],
    score,
    ...(page.kind ? { kind: page.kind } : {}),
    ...(page.date ? { date: page.date } : {}),
  };
}

/** What to mark: the words that stand there, else the pairs of characters of them. */
function marksOf(plain: string, groups: readonly Group[]): string[] {
  return groups.flatMap(({ alternatives }) => {
    const words = alternatives.map(({ units }) => units.join('')).filter((word) => plain.includes(word));
    if (words.length > 0) return words;
    const units = alternatives[0]?.units ?? [];
    return units.slice(1).map((unit, index) => `${units[index]}${unit}`);
  });
}
