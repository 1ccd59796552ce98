/** Awards in the shapes that lists have: 市级一等奖 in one cell, a column for each place, numbers without names. */
import { readCount, readEdition } from './columns/award-columns.js';
import { readChineseNumber } from './dates/chinese-numerals.js';
import { inferGradeOfClass, unquote } from './infer-people.js';
import type { Report, RowRemarks, TableShape } from './kinds/kind.js';
import { normaliseHeader } from './match-columns.js';
import type { Award } from './types.js';
import { levelOfContest } from './words/contest-level.js';
import { parseGrades } from './words/grades.js';
import { HEADING_PAIRS } from './words/heading-pairs.js';
import { parsePeople } from './words/people.js';
import { parseLevel, parseWrittenLevel } from './words/read-level.js';
import { parsePlace } from './words/read-place.js';
import { simplify } from './words/simplify.js';

/**
 * Completes an award by what its words and the title of its list say.
 *
 * @param isOneOfSeveral Whether other lists stand beside it: then its title, 科幻画 or 小学组, tells them apart.
 */
export function completeAward(award: Partial<Award>, title: string, report: Report, isOneOfSeveral = false): void {
  award.work = unquote(award.work ?? '');
  readShortPlace(award);
  if (SEVERAL_PLACES.test(award.placeText ?? '')) {
    award.place = 'other';
    report('place/unclear', award.placeText ?? '');
  }
  // The day as a spreadsheet counts it says nothing to readers.
  if (award.date && /^\d{5}$/.test(award.dateText ?? '')) delete award.dateText;
  if (!award.level && award.placeText) {
    const level = parseLevel(award.placeText.replace(/[特一二三优優].*$/, ''));
    if (level) award.level = level;
  }
  const level = award.level ?? parseWrittenLevel(title);
  if (level) award.level = level;
  if (!award.placeText) {
    const place = parsePlace(title.replace(/获奖.*$|名单.*$/, ''));
    if (place && place !== 'other')
      Object.assign(award, { place, placeText: title.match(/[特一二三]等奖|优[秀胜]奖/)?.[0] ?? '' });
  }
  // 看得最细 in the column of places is a place of the school's own.
  if (award.placeText) award.place ??= 'other';
  if (!award.competition) {
    const competition = competitionOf(title) ?? (isOneOfSeveral ? topicOf(award, title) : undefined);
    if (competition) award.competition = competition;
  }
  const edition = award.edition ?? readEdition(award.competition ?? '');
  if (edition) award.edition = edition;
  inferGradeOfClass(award);
}

/** Two places in one cell, 一/二等奖. A number before its own place, 二、二等奖, is none. */
const SEVERAL_PLACES = /([特一二]).{0,2}[/／、和或及](?!\1)[一二三]等/;

/** 国一, 省二: level and place in two characters. 第二 of a column of places is the second. */
function readShortPlace(award: Partial<Award>): void {
  const [, level = '', place = ''] = /^([国省市州区县校第])([特一二三])$/.exec(award.placeText ?? '') ?? [];
  const found = place && parsePlace(`${place}等奖`);
  if (!found) return;
  award.place = found;
  const named = parseLevel(`${level.replace('国', '国家')}级`);
  if (named) award.level ??= named;
}

/** The level of an award of which neither its row nor its list says one, by the name of its contest. */
export function inferLevel(award: Partial<Award>): void {
  const level = award.level ?? levelOfContest(award.competition ?? '');
  if (level) award.level = level;
}

/**
 * 一等奖（3名） is 一等奖, the number of its winners beside it. Names as many as that have won one by one; without names it is a
 * row of numbers.
 */
export function splitByWinners(award: Partial<Award>): Partial<Award>[] {
  const [, placeText, number = ''] =
    /^(.*?)\s*[（(]\s*共?\s*([\d０-９]+|[一二三四五六七八九十]+)\s*[人名个]\s*[）)]$/.exec(award.placeText ?? '') ?? [];
  if (!placeText) return [award];
  const count = readCount(number) ?? readChineseNumber(number);
  const placed = { ...award, placeText };
  const { people = [] } = award;
  if (award.work) return [placed];
  if (people.length > 1 && people.length === count) return people.map((person) => ({ ...placed, people: [person] }));
  const isNumber = people.length === 0 && count !== undefined && award.count === undefined && !award.countText;
  return [isNumber ? { ...placed, count } : placed];
}

/** The heading across the table, or over several columns, says the place, the level, the grade, else the category. */
export function applySection(award: Partial<Award>, section: string): void {
  if (section === '') return;
  const words = section.replace(/[（(][^（）()]*[）)]/g, '').trim();
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  const grade = parseGrades(words);
  if (level) award.level ??= level;
  if (place && !award.placeText) {
    award.place = place;
    award.placeText = words.replace(/^.*级(?=[特一二三优])/, '');
  } else if (grade.length === 1 && grade[0] !== undefined) {
    award.grade ??= grade[0];
  } else if (!place && !(level && words.length <= 4)) {
    award.category ??= words;
  }
}

/** 第十届科技节科幻画比赛获奖名单（公示） is the list of 第十届科技节科幻画比赛. A title without a contest names none. */
function competitionOf(title: string): string | undefined {
  const name = bareTitle(title);
  return /(?:赛|节|评选|展|活动|征集|奥林匹克|挑战|杯)$/.test(simplify(name, HEADING_PAIRS)) ? name : undefined;
}

/** The contest of a list among others, unless its title is a group, a place, a level or a grade. */
function topicOf(award: Partial<Award>, title: string): string | undefined {
  const name = bareTitle(title);
  if (!/[组段类]$/.test(name) && !parsePlace(name) && !parseWrittenLevel(name) && parseGrades(name).length === 0)
    return name || undefined;
  applySection(award, name);
  return undefined;
}

function bareTitle(title: string): string {
  const plain = simplify(title, HEADING_PAIRS);
  const name = plain
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/(?:获奖|表彰|评选)?(?:名单|结果|情况|一览表?|汇总表?|统计表?|公示|公告|通报)+$/g, '')
    .replace(/(?:获奖|获奖作品|获奖学生)$/, '')
    .replace(/(?:国家|省|市|州|区|县|镇|校)级$|[特一二三]等奖$/, '')
    .trim();
  // As its author writes it, where it is one piece.
  const at = plain.indexOf(name);
  return at < 0 ? name : title.slice(at, at + name.length);
}

/** 若干, 不超过参赛人数的 10%, 略: a number that is still open or not told, and nobody's name. */
const OPEN_NUMBER = /若干|不限|[不待另]定|空缺|适量|酌情|比例|略|附[件表]|[\d%％]/;

/** Awards of a row of a table with a column for each place: a figure becomes one with `count`, names become one each. */
export type AwardMatrix = (award: Partial<Award>, row: RowRemarks) => Partial<Award>[];

/** @returns `undefined` unless at least two headings that no field took are places, or levels. */
export function readAwardMatrix(shape: TableShape): AwardMatrix | undefined {
  return readPlaceMatrix(shape) ?? readLevelMatrix(shape);
}

/** 2024 | 国家级 | 省级 | 合计: numbers by level. Where a column of a level holds words it is one of the author's own. */
function readLevelMatrix({ headers, upperHeads, columns }: TableShape): AwardMatrix | undefined {
  const known = new Set(columns.values());
  const levels = headers.flatMap((header, column) => {
    const level = !known.has(column) && levelOfHeader(header);
    return level ? [{ column, header, level }] : [];
  });
  if (levels.length < 2) return undefined;
  return (award, { extras, textAt }) => {
    const counted = levels.flatMap(({ column, header, level }) => {
      const count = readCount(textAt(column));
      if (count === undefined) return [];
      takeAway(header, extras);
      if (count === 0) return [];
      const counted = { ...award, level, count };
      applySection(counted, upperHeads[column] ?? '');
      return [counted];
    });
    if (counted.length === 0) return [award];
    dropSums(headers, extras);
    return counted;
  };
}

/** Takes out columns of one heading, as `readExtras` names them. */
function takeAway(header: string, extras: Record<string, string>): void {
  for (let name = header; name in extras; name += "'") delete extras[name];
}

/** A sum of the row is said by its numbers. */
function dropSums(headers: readonly string[], extras: Record<string, string>): void {
  for (const header of headers) if (SUM.test(normaliseHeader(header))) takeAway(header, extras);
}

const SUM = /^(?:合|总|小|共)计$/;

/** The level that a heading is: 国家级, 区县级. */
function levelOfHeader(text: string): Award['level'] {
  const plain = normaliseHeader(text);
  return /^[^班]{1,2}级$/.test(plain) ? parseLevel(plain) : undefined;
}

function readPlaceMatrix({ headers, upperHeads, columns }: TableShape): AwardMatrix | undefined {
  const known = new Set(columns.values());
  const places = headers.flatMap((header, column) => {
    const upper = upperHeads[column] ?? '';
    if (known.has(column)) return [];
    if (isPlaceHeader(header)) return [{ column, header, placeText: header, section: upper }];
    // 一等奖 over 小学, 初中 and their sum.
    const isOver = isPlaceHeader(upper) && !SUM.test(normaliseHeader(header));
    return isOver ? [{ column, header, placeText: upper, section: header }] : [];
  });
  if (places.length < 2) return undefined;
  return (award, { extras, textAt }) => {
    const awards: Partial<Award>[] = [];
    for (const { column, header, placeText, section } of places) {
      takeAway(header, extras);
      const text = textAt(column);
      const count = readCount(text);
      const place = parsePlace(normaliseHeader(placeText));
      const placed = { ...award, placeText, ...(place && { place }) };
      applySection(placed, section);
      if (count !== undefined && count > 0) awards.push({ ...placed, count });
      else if (count === undefined && OPEN_NUMBER.test(text)) awards.push({ ...placed, countText: text });
      else if (count === undefined && !/^[-—–/无]?$/.test(text)) {
        for (const person of parsePeople(text)) awards.push({ ...placed, people: [person] });
      }
    }
    if (awards.some(({ count }) => count !== undefined)) dropSums(headers, extras);
    return awards;
  };
}

/** True for a heading that is a place or a level: lists of numbers have a column for each. */
export function isCountHeader(text: string): boolean {
  return isPlaceHeader(text) || levelOfHeader(text) !== undefined;
}

function isPlaceHeader(text: string): boolean {
  return /^(?:特等?|[一二三123]等)奖?$|^优[秀胜]奖?$|^鼓励奖$|^[金银铜]奖$/.test(normaliseHeader(text));
}
