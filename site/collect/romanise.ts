import { createHash } from 'node:crypto';
import type { Config } from '../config/config.js';
import type { Page } from '../parse/page.js';
import { listNamedColumns } from './privacy/names-in-columns.js';
import type { Readings } from './privacy/pinyin-names.js';
import { peopleOf } from './privacy/roster.js';

/** Turns each Han character of a text into its syllable: `科技节` → `['ke', 'ji', 'jie']`. */
export interface Romanise {
  (han: string): string[];
  /** Needed only to find names that are written in letters. */
  readings?: Readings;
}

/** Longest segment of an address, in characters: three of them still fit the 260 characters of a Windows path. */
const MAX_SEGMENT = 60;

/** File names Windows refuses, whatever their ending. */
const RESERVED = /^(?:con(?:in\$|out\$)?|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/**
 * Loads the pinyin table if any address needs it, or a name that is not to be shown in letters either. It costs a tenth of
 * a second and 40 MB, so a site without names whose paths, tags and categories are ASCII does without.
 */
export async function loadRomaniserFor(
  pages: readonly Page[],
  config: Pick<Config, 'urls' | 'privacy'>,
): Promise<Romanise | undefined> {
  const texts = function* (): Generator<string> {
    yield* config.privacy.takedown;
    for (const page of pages) {
      for (const { role, name } of peopleOf(listNamedColumns(page))) if (role === 'pupil') yield name;
      yield* page.tags;
      yield* page.attachments;
      for (const { category } of page.records.activities) if (category !== undefined) yield category;
      if (config.urls === 'pinyin') yield page.slug ?? page.path;
      for (const part of page.body) if (typeof part !== 'string' && part.type === 'link') yield part.href;
    }
  };
  for (const text of texts()) if (hasHan(text)) return loadRomaniser();
  return undefined;
}

/** Loads the pinyin table. */
export async function loadRomaniser(): Promise<Romanise> {
  const { pinyin } = await import('pinyin-pro');
  const plain = { toneType: 'none', type: 'array', v: true } as const;
  return Object.assign((han: string) => pinyin(han, plain), {
    readings: (character: string) => pinyin(character, { ...plain, multiple: true }),
  });
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Makes one segment of an address out of any text: lower-case ASCII letters, digits and single hyphens, 1–60
 * characters. ASCII survives FTP programs and zip tools that Han characters do not.
 *
 * @param romanise Without it Han characters are dropped.
 * @returns A segment that starts with a letter or digit; when nothing is left, `p-` and 8 hex of the text's hash.
 */
export function slugify(text: string, romanise?: Romanise): string {
  const latin = text
    .normalize('NFKC')
    .replace(/\p{Script=Han}+/gu, (han) => (romanise ? ` ${romanise(han).join(' ')} ` : ' '))
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase();
  const slug = latin.replace(/[^a-z0-9_]+/g, '-').replace(/^[-_]+|[-_]+$/g, '');
  if (slug === '') return `p-${shortHash(text, 8)}`;
  if (RESERVED.test(slug)) return `${slug}-page`;
  return slug.length <= MAX_SEGMENT ? slug : shorten(slug, text);
}

/**
 * Makes a segment that keeps its Han characters: only what a file system or an address cannot hold is replaced.
 *
 * @returns At most 200 bytes of UTF-8 in NFC.
 */
export function keepSegment(text: string): string {
  const kept = text
    .normalize('NFC')
    // Signs that are not seen turn what is seen around: gnp.exe reads exe.png.
    .replace(/\p{Format}+/gu, '')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*#%\s]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (kept === '') return `p-${shortHash(text, 8)}`;
  if (RESERVED.test(kept)) return kept.replace(RESERVED, (name) => `${name}-page`);
  if (Buffer.byteLength(kept) <= 200) return kept;
  let cut = '';
  for (const character of kept) {
    if (Buffer.byteLength(cut + character) > 190) break;
    cut += character;
  }
  return `${cut}-${shortHash(text, 4)}`;
}

/** The first `length` hex digits of the text's sha256. */
export function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** Cuts at a syllable and adds a hash, so that two long titles with one beginning stay apart. */
function shorten(slug: string, text: string): string {
  const cut = slug.slice(0, MAX_SEGMENT - 5);
  const atHyphen = cut.lastIndexOf('-');
  return `${(atHyphen > 20 ? cut.slice(0, atHyphen) : cut).replace(/-+$/, '')}-${shortHash(text, 4)}`;
}
