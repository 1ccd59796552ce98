import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { collect } from '../../../../../site/collect/collect.js';
import { loadRomaniser, shortHash } from '../../../../../site/collect/romanise.js';
import type { Site } from '../../../../../site/collect/site.js';
import type { Config } from '../../../../../site/config/config.js';
import { defaultConfig } from '../../../../../site/config/defaults.js';
import { readDocuments } from '../../../../../site/documents/read-documents.js';
import { makeOutputs } from '../../../../../site/outputs/outputs.js';
import { parse } from '../../../../../site/parse/parse.js';
import { measurePictures } from '../../../../../site/pictures/measure-pictures.js';
import { PictureStore } from '../../../../../site/pictures/picture-store.js';
import { read } from '../../../../../site/read/read.js';
import { search } from '../../../../../site/search/search.js';
import { makeSearchLines } from '../../../../../site/search/search-lines.js';
import { outputText } from '../../../../support/output-text.js';
import { renderAll } from '../../../render/support/small-site.js';
import { searchNames } from '../../make-pages.js';
import { FILES, PUPILS, SETTINGS } from './names-everywhere.js';

const PINYIN = [
  'w[aá]ng(?:[-_, ]|%20)*xi[aǎ]o[- ]?m[ií]ng',
  'xiao-?ming[- ]wang',
  'ou[- ]?yang[- ]?ruo[- ]?xi',
  'tom-?smith',
  'wang,? x\\. ?m',
  '(?<![a-z\\d])w\\.x\\.m',
  '(?<![a-z\\d])wxm(?![a-z\\d])',
  '(?<![a-z\\d])wang-xm(?![a-z\\d])',
];

/** Writes the school's files into a folder. */
export function writeSchool(folder: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The school as it is published under these settings. */
export async function siteWith(folder: string, privacy: Config['privacy']): Promise<Site> {
  const config: Config = { ...defaultConfig(), ...SETTINGS, privacy };
  const { files } = read(folder);
  const { pages } = parse(files, { config, buildDate: '2026-10-09' });
  await measurePictures(files, () => true, new PictureStore());
  readDocuments(files, () => true);
  return collect(pages, files, { config, buildDate: '2026-10-09', drafts: false, romanise: await loadRomaniser() })
    .site;
}

/** Everything a build writes as text, names of files included; of pictures what they are drawn from. */
export async function outputOf(site: Site): Promise<string[]> {
  const files = [...makeOutputs(site), ...(await search(site, searchNames)).files, makeSearchLines(site)];
  const texts = files.map(({ path, contents }) => {
    if (typeof contents === 'object' && 'copyOf' in contents) return `${path}\n${textOfArchive(contents.copyOf)}`;
    const drawn =
      typeof contents === 'object' && 'pictureOf' in contents ? contents.pictureOf.text : outputText(contents);
    return `${path}\n${drawn ?? ''}`;
  });
  return [...texts, ...[...(await renderAll(site))].map(([path, contents]) => `${path}\n${contents}`)];
}

/** All text of an Office file, without its tags. */
function textOfArchive(path: string): string {
  const parts = Object.values(unzipSync(readFileSync(path)));
  return parts.map((part) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');
}

/** What ids and addresses would end in if they were made of words with names: whoever tries all names of a class would find them. */
export function hashesOfNames(folder: string): string[] {
  const { pages } = parse(read(folder).files, { config: { ...defaultConfig(), ...SETTINGS }, buildDate: '2026-10-09' });
  const isNamed = (text: string): boolean => PUPILS.some((name) => text.includes(name));
  const records = pages.flatMap(({ records: { activities, awards, works, phases } }) => [
    ...[...activities, ...works, ...phases].map(({ id, title }) => ({ id, title })),
    ...awards.map(({ id, work = '' }) => ({ id, title: work })),
  ]);
  return [
    ...records.filter(({ title }) => isNamed(title)).map(({ id }) => id.slice(id.lastIndexOf('~'))),
    ...pages.filter(({ path }) => isNamed(path)).map(({ path }) => `-${shortHash(path, 4)}/`),
  ];
}

/** Names found in any of the ways a text can hide them. */
export function namesIn(texts: readonly string[], names: readonly string[] = PUPILS): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const shown = text
      .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
      .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
      .replace(/[A-Za-z0-9+/]{24,}={0,2}/g, (bytes) => `${bytes}\n${Buffer.from(bytes, 'base64').toString('utf8')}`)
      .replace(/\r?\n[ \t]/g, '');
    const spoken = shown.replace(/<[^>]*>/g, '');
    for (const form of [shown, spoken]) {
      const plain = form
        .normalize('NFKC')
        .replaceAll('&nbsp;', '')
        .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
        .replaceAll('•', '·');
      for (const name of names)
        if (plain.includes(name.replaceAll(' ', ''))) found.add(`${name} in ${text.split('\n', 1)[0]}`);
    }
    for (const pinyin of PINYIN)
      if (new RegExp(pinyin, 'i').test(shown)) found.add(`${pinyin} in ${text.split('\n', 1)[0]}`);
  }
  return [...found].sort();
}
