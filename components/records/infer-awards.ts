/** What the words of an award say beyond their column, and what the title of its list says: 市级一等奖 in one cell, 一等奖（3名）. */
import { readCount, readEdition } from './columns/award-columns.js';
import { readChineseNumber } from './dates/chinese-numerals.js';
import { bareHeading, listName } from './heading-words.js';
import { settleTeachers, settleWinners, unquote } from './infer-people.js';
import type { Report, TableShape } from './kinds/kind.js';
import { isUnclearPlace, readWholePrize } from './several-prizes.js';
import { cellText, type GridRow } from './table/grid.js';
import type { Award, ReadContext } from './types.js';
import { levelOfContest } from './words/contest-level.js';
import { parseGrades } from './words/grades.js';
import { HEADING_PAIRS } from './words/heading-pairs.js';
import { parseLevel, parseWrittenLevel } from './words/read-level.js';
import { parsePlace } from './words/read-place.js';
import { findHonour, findPrize, isContest } from './words/read-prize.js';
import { simplify } from './words/simplify.js';

/**
 * Completes an award by what its words, the author of its list, its title and the headings above say, in this order. Of one list
 * among others the title, 科幻画 or 小学组, tells them apart.
 */
function completeAward(award: Partial<Award>, title: string, context: ReadContext, report: Report): void {
  award.work &&= unquote(award.work);
  readWholePrize(award, context);
  const isUnclear = isUnclearPlace(award.placeText ?? '');
  if (isUnclear) {
    award.place = 'other';
    report('place/unclear', award.placeText ?? '');
  }
  // The day as a spreadsheet counts it says nothing to readers.
  if (award.date && /^\d{5}$/.test(award.dateText ?? '')) delete award.dateText;
  if (!award.level && award.placeText && !isUnclear) {
    const level = parseLevel(award.placeText.replace(/[特一二三优優].*$/, '')) ?? levelOfPrize(award.placeText);
    if (level) award.level = level;
    // 市级 in a column of places says no place.
    if (level && /^.{1,3}[级級]$/.test(award.placeText)) {
      award.placeText = '';
      delete award.place;
    }
  }
  if (context.ofAll) for (const [key, said] of Object.entries(context.ofAll)) award[key as 'edition'] ??= said;
  const level = award.level ?? parseWrittenLevel(title);
  if (level) award.level = level;
  if (!award.placeText && award.count === undefined) takeHonour(award, title);
  if (!award.competition) {
    const competition = contestIn(award, title) ?? (context.isOneOfSeveral ? topicOf(award, title) : undefined);
    if (competition) award.competition = competition;
    else if (award.count !== undefined && !award.work && OF_SCHOOL.test(title)) award.scope = 'school';
  }
  for (const heading of context.headings ?? []) applySection(award, heading);
  // 看得最细 in the column of places is a place of the school's own.
  if (award.placeText) award.place ??= 'other';
  const edition = award.edition ?? readEdition(award.competition ?? title);
  if (edition) award.edition = edition;
}

/** What an award takes from the rows and headings above it, from its list and from its title; and who its winners are. */
export function settleAward(
  award: Partial<Award>,
  above: string,
  title: string,
  context: ReadContext,
  report: Report,
): void {
  const headings = [above || context.category, context.section].join('\n').split('\n');
  for (const heading of headings) applySection(award, heading);
  completeAward(award, title, context, report);
  settleWinners(award);
  settleTeachers(award, [title, ...headings, award.placeText ?? '']);
}

/** 国一, 国赛三等奖, 省一等奖, 市先进集体, 云岭县文明校园: the level stands before it. */
function levelOfPrize(words: string): Award['level'] {
  return levelOfContest(words.replace(/^国(?=[赛特一二三优])/, '全国').replace(/(?:学校|校园|基地|中心)$/, ''));
}

/** The level of an award of which neither its row nor its list says one, by the name of its contest. */
export function inferLevel(award: Partial<Award>): void {
  const level = award.level ?? levelOfContest(award.competition ?? '');
  if (level) award.level = level;
}

/** True for a contest by its name, and by who holds it or its edition; 纸桥赛 may be a part of another. */
export function isOwnContest(text: string): boolean {
  return /[国省市区县届]/.test(text) && competitionOf(text) !== undefined;
}

/** Fields of a table that says no more than who won which place. */
const OF_LIST = ['number', 'place', 'people', 'level'];

/** True for a table with one row for each place and the names of all who won it: 奖项 | 获奖学生. Who made something together is a team. */
export function listsWinners({ columns, headers }: TableShape, body: readonly GridRow[]): boolean {
  const place = columns.get('place');
  if (place === undefined || ![...columns.keys()].every((field) => OF_LIST.includes(field))) return false;
  const places = new Set(body.map(({ cells }) => cellText(cells[place])));
  return places.size === body.length && !/[队组]|成员|作者|参/.test(headers.join(''));
}

/**
 * 一等奖（3名） is 一等奖, the number of its winners beside it. Names as many as that have won one by one; without names it is a
 * row of numbers.
 *
 * @param isOneByOne Whether all names of a row have won one by one.
 */
export function splitByWinners(award: Partial<Award>, isOneByOne: boolean): Partial<Award>[] {
  const [, placeText, number = ''] =
    /^(.*?)\s*[（(]\s*共?\s*([\d０-９]+|[一二三四五六七八九十]+)\s*[人名个]\s*[）)]$/.exec(award.placeText ?? '') ?? [];
  const { people = [] } = award;
  const each = (placed: Partial<Award>) => people.map((person) => ({ ...placed, people: [person] }));
  if (!placeText) return isOneByOne && people.length > 1 && !award.work ? each(award) : [award];
  const count = readCount(number) ?? readChineseNumber(number);
  const placed = { ...award, placeText };
  if (award.work) return [placed];
  if (people.length > 1 && people.length === count) return each(placed);
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
    const { category } = award;
    // 三、四年级 in its row is a part of what the heading says: 水火箭.
    const isPart = category !== undefined && OF_GROUP.test(category) && !OF_GROUP.test(words);
    award.category = isPart ? `${words}（${category}）` : (category ?? words);
  }
}

/** Who competes with each other, not what in. */
const OF_GROUP = /^[^（）]*(?:[组段]|年级|学部|[小中]学|[高初]中)$/;

/** 第十届科技节科幻画比赛获奖名单（公示） is the list of 第十届科技节科幻画比赛. A title without a contest names none. */
export function competitionOf(title: string): string | undefined {
  const name = bareTitle(title);
  return /(?:[^参]赛|节|评[选比]|展[评示演]?|活动周?|[普技化传][月周]|征集|奥林匹克|挑战|杯)$/.test(
    simplify(name, HEADING_PAIRS),
  )
    ? name
    : undefined;
}

/** The contest that a title names, and behind it what of the contest the list is of: 第五届科技节科幻画获奖名单, …大赛（学生部分）. */
function contestIn(award: Partial<Award>, title: string): string | undefined {
  const competition = competitionOf(title);
  if (competition) return competition;
  const name = bareTitle(title);
  const [, contest = '', topic = ''] = OF_CONTEST.exec(simplify(name, HEADING_PAIRS)) ?? [];
  if (!competitionOf(contest)) return undefined;
  if (!/^(?:(?:其[他它余]|各|优秀|参|获).*|(?:项目|作品|学生|[教老]师)(?:部分|作品)?|[组类])$/.test(topic))
    applySection(award, topic.replace(/类$/, ''));
  return name.slice(0, contest.length);
}

/** The contest of a list among others, unless its title is a group, a place, a level or a grade. */
function topicOf(award: Partial<Award>, title: string): string | undefined {
  const name = bareTitle(title);
  if (!/[组段类]$/.test(name) && !parsePlace(name) && !parseWrittenLevel(name) && parseGrades(name).length === 0)
    return name || undefined;
  applySection(award, name);
  return undefined;
}

/** The prize that the title of a list names, 二等奖 or 第五届科技节优秀组织奖, or the honour that it is: 科技之星. */
function takeHonour(award: Partial<Award>, title: string): void {
  const name = listName(simplify(bareHeading(title), HEADING_PAIRS)).replace(/评选$/, '');
  const told = findPrize(name) ?? findHonour(name);
  const { placeText = '' } = told ?? {};
  const place = parsePlace(placeText) ?? 'other';
  // What is said behind a prize of its own name is what the list is of.
  if (!told || (place === 'other' && (told.after || name.endsWith('作品')))) return;
  Object.assign(award, { place, placeText });
  if (isContest(told.before)) award.competition ??= told.before;
}

/** A contest of an edition, a year, a level or a season, and a short topic behind it. */
const OF_CONTEST =
  /^(.*?(?:[国省市州区县镇校届\d]|科技|科普|科学).*(?:[^参初复决预]赛(?!区)|节(?![能约水电目气])|[普技化传][月周]|活动周|杯))(\p{Script=Han}{2,6})$/u;

/** What counts all awards of a school year, or of several. */
const OF_SCHOOL =
  /^(?!.*(?:学期|[队组社班].*参加|[教老]师)).*(?:历[年届次]|近.年|学年|年度|[我本全]校|各级各类).*(?:获奖|成绩|荣誉|统计)/;

/**
 * When, who, a field as wide as 科技, and words of any list of awards: they name no contest. 2025年我校师生科普竞赛, 参加各级各类比赛. Each
 * word can be read in one way only, so that no title takes long.
 */
const OF_ANY =
  /^(?:.*参加)?(?:[\d\s年月度春秋季—–~上下半期青少儿童生师小初高中教育科技普创新各级类竞比赛事活动成绩获奖统计在的和及与-]|[学本](?!校)|[我本全学]校|近.|历[年届次]|第.学|[国家省市州区县镇校]+级及?以上|[省市州区县镇校]{2,3}级)+$/;

function bareTitle(title: string): string {
  const plain = simplify(title, HEADING_PAIRS);
  const name = listName(plain)
    .replace(/(?:国家|[省市州区县镇校])级$|[特一二三]等奖$/, '')
    .replace(OF_ANY, '')
    .trim();
  // As its author writes it, where it is one piece.
  const at = plain.indexOf(name);
  return at < 0 ? name : title.slice(at, at + name.length);
}
