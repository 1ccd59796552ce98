import type { Work } from '../types.js';
import { parseGrades } from '../words/grades.js';
import { isClass, parsePeople, splitOutsideBrackets, withoutVerbs } from '../words/people.js';
import {
  areBylines,
  type CaptionField,
  captionField,
  isAuthor,
  isByline,
  isEvent,
  isNames,
  isOffice,
  isPlace,
  isPrize,
  isShort,
  isTeacher,
  isTeaching,
  isThing,
  isWorkKind,
} from './caption-words.js';
import { LATIN_BEHIND, LATIN_NAME, LATIN_PLACED } from './latin-captions.js';
import { captionInUsualForm } from './usual-forms.js';

/**
 * A caption of a work as schools write it: “《会飞的房子》 三（2）班 王小雨 指导教师：李老师”, “图1 会飞的房子——王小雨”,
 * “科幻画：会飞的房子（作者：王小雨）”. The first line names it; further lines belong to that as long as they say no more than
 * who and what, then the description begins. Without 《》 the first part before a blank or a sign is the title; in letters it
 * goes on to what is clearly something else: Train to Saturn is a title. A short word that is nothing else is taken for a
 * name: better too many are masked than one too few.
 *
 * @returns The date is no more than its words, `dateText`.
 */
export function readWorkLine(text: string): Partial<Work> {
  const [first = '', ...more] = captionInUsualForm(text).split('\n');
  const work: Partial<Work> = {};
  const named = withoutNumber(first);
  // 石头 画 is no work of somebody.
  readSegments(work, /^\S+ \S$/.test(named) ? named : withoutVerbs(named));
  while (more[0] !== undefined && isAboutWork(more[0])) readSegments(work, more.shift() as string);
  note(work, more.join('\n'));
  return work;
}

/** 图1, 图 2-3：, 作品三：, 1. and （1） before the words; not 3D, not 100个气球. A figure of names alone is called by its number. */
function withoutNumber(text: string): string {
  const rest = text.replace(NUMBER, '');
  // 纸桥（三（2）班 王小雨）: whoever made it is in the bracket, so that before it is a title.
  const hasAuthor = BRACKET.test(rest) && splitParts(BRACKET.exec(rest)?.[1] ?? '').some((part) => !isPlace(part));
  const isNameless = rest !== text && !/[《：:]/.test(rest) && !hasAuthor && splitParts(rest).every(isByline);
  return isNameless ? text.replace(/^\s*(\S+)\s+(\d)/, '$1$2') : rest;
}

const NUMBER =
  /^\s*(?:(?:图片?|照片)\s*[\d一二三四五六七八九十]{1,3}(?:-\d+)?[\s：:.．、，]+|(?:作品|Fig(?:ure)?\.?)\s*[\d一二三四五六七八九十]{1,3}\s*[：:.．、]\s*|[（(]\d{1,3}[）)]\s*|\d{1,3}(?:[、．]|\.(?!\d))\s*)(?=\S)/i;

/** A bracket at the end, perhaps with brackets in it. */
const BRACKET = /[（(]((?:[^（）()：:]|[（(][^（）()]*[）)])*)[）)]\s*$/;

/** True for a line that says no more than who and what, or what its label says: 作者：王小雨, 三（2）班 王小雨. */
export function isAboutWork(line: string): boolean {
  const parts = splitParts(line);
  const [head = ''] = /^[^：:]*(?=[：:])/.exec(line) ?? [];
  return (head !== '' && captionField(head.trim()) !== undefined) || (parts.length > 0 && areBylines(parts));
}

/** Reads a line: what stands before the first label, then what each label says. */
function readSegments(work: Partial<Work>, line: string): void {
  const text = line
    // 一等奖：会飞的房子, 【一等奖】会飞的房子
    .replace(/^[【[]?([^\s：:【】《]*?[等金银铜秀胜]奖)[】\]：:]\s*/, '$1 ')
    // 指导教师 李老师，作者王小雨
    .replace(/(^|[\s，,；;（(》])((?:指导|辅导)(?:教师|老师|员|(?=\s))|作者)[\s：:]*(?=\p{Script=Han})/gu, '$1 $2：')
    // 会飞的房子（三（2）班 王小雨）: who made it stands in the bracket.
    .replace(BRACKET, (bracket, words: string) => (areBylines(splitParts(words)) ? ` ${words}` : bracket))
    // 会飞的房子——王小雨. Without a name or a class behind it, a dash without blanks belongs to the title.
    .replace(/\s+[-–—―]+\s+(?=\p{Script=Han})/gu, ' ')
    .replace(/\s*[–—―]+\s*([^\s–—―，,]+)/g, (dash, words: string) =>
      isByline(words) || /^作者[：:]/.test(words) ? ` ${words}` : dash,
    );
  let field: CaptionField | string | undefined;
  let from = 0;
  for (const match of text.matchAll(LABEL)) {
    const [whole, before = '', label = ''] = match;
    const next = captionField(label) ?? (isWorkKind(label) ? label : undefined);
    if (next === undefined) continue;
    // 时间：永不停止 is a title.
    if (next === 'date' && !SAYS_DATE.test(text.slice(match.index + whole.length))) continue;
    readSegment(work, field, text.slice(from, match.index + before.length));
    field = next;
    from = match.index + whole.length;
  }
  readSegment(work, field, text.slice(from));
}

const SAYS_DATE =
  /^[^\s：:，,；;。]{0,8}?(?:\d|[〇零一二三四五六七八九十][年月日号]|[春夏秋冬]季|[寒暑]假|学[年期]|[上下]午|星期|周[一二三四五六日])/;

/** A word with its colon at the beginning, or behind a blank, a sign or a bracket. */
const LABEL = /(^|[\s，,；;。、|（(])(\p{Script=Han}{1,6}|[a-z]{4,9})\s*[：:]\s*/giu;

/** @param field What the label named, or the kind of work that stood in its place: 科幻画：会飞的房子. */
function readSegment(work: Partial<Work>, field: CaptionField | string | undefined, segment: string): void {
  const words = withoutLoneBrackets(segment);
  if (words === '') return;
  if (field === undefined || field === 'title') return readWords(work, words, work.title === undefined);
  if (field === 'description') return note(work, words);
  const parts = splitParts(words);
  if (field === 'people') return readWords(work, words, false);
  if (field === 'tutors') {
    const end = parts.findIndex((part) => isClass(part) || isPrize(part) || isWorkKind(part) || /[\d。]/.test(part));
    const names = end < 0 ? parts : parts.splice(0, end);
    addTutors(work, names.join('、'));
    return end < 0 ? undefined : readWords(work, parts.join(' '), false);
  }
  const [value = '', ...rest] = parts;
  if (field === 'class' || field === 'grade') readClass(work, value);
  else if (field === 'award') work.award ??= value;
  else if (field === 'date') work.dateText ??= value;
  else if (field === 'kind') work.kind ??= value;
  else {
    work.kind ??= field;
    return readWords(work, words, work.title === undefined && !isNames(words));
  }
  readWords(work, rest.join(' '), false);
}

/** Words without labels. */
function readWords(work: Partial<Work>, words: string, hasTitle: boolean): void {
  const quoted = /《([^《》]+)》((?:[\s、和与]*《[^《》]+》)*)/.exec(words);
  let rest = words;
  if (quoted?.[1] && work.title === undefined) {
    // 《春》《夏》 is one work of two titles, or two hung side by side.
    work.title = quoted[2] ? quoted[0] : quoted[1];
    rest = rest.replace(quoted[0], ' ').replace(/[–—―]+/g, ' ');
  }
  const needsTitle = hasTitle && work.title === undefined;
  const placed = needsTitle ? LATIN_PLACED.exec(rest.trim()) : null;
  if (placed) {
    const [, title = '', name = '', place = ''] = placed;
    work.title = title;
    addPeople(work, [`${name} (${place})`]);
    return;
  }
  if (LATIN_BEHIND.test(rest.trim())) return addPeople(work, [rest.trim()]);
  const latin = needsTitle ? LATIN_NAME.exec(rest.trim()) : null;
  if (latin?.[1]) {
    work.title = latin[1];
    addPeople(work, [latin[2] ?? latin[3] ?? '']);
    return;
  }
  const parts = splitParts(
    rest.replace(/(.*)。\s*$/, (all, words: string) => (isByline(splitParts(words).pop() ?? '') ? words : all)),
  );
  if (needsTitle) work.title = takeTitle(work, rest.trim(), parts);
  // 会飞的房子 我想住在天上，看星星。
  const end = /[。！？!?…]\s*$/.test(rest) ? lastByline(parts) + 1 : parts.length;
  if (end < parts.length) note(work, rest.slice(rest.lastIndexOf(parts.splice(end)[0] as string)));
  const hasPlace = quoted !== null || !hasTitle || work.class !== undefined || parts.some(isPlace);
  const people: string[] = [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1] ?? '';
    if (isPlace(part)) readClass(work, part);
    else if (isPrize(part)) work.award ??= part.replace(/^荣?获得?/, '');
    else if (isWorkKind(part)) work.kind ??= part;
    else if (/^\d{4}(?:[年.\-/]|$)/.test(part)) work.dateText ??= part;
    else if (NO_NAME.test(part)) continue;
    else if (isTeacher(part) || (isTeaching(parts[at - 1] ?? '') && isAuthor(part, true))) addTutors(work, part);
    else if (isTeaching(part) && isAuthor(next, true)) continue;
    else if (!isSaying(part) && isAuthor(part, hasPlace)) people.push(part);
    else if (needsTitle && work.title && people.length === 0 && !hasPlace) work.title += ` ${part}`;
    else note(work, part);
  }
  addPeople(work, people);
}

/** Labels without what they announce, and the words of links: 详情, 【点击查看】, 查看大图>>. */
const NO_NAME =
  /^[[【(（]?(?:作品|作者|题目|(?:点击|查看|阅读|更多|浏览)*(?:查看|详情|详细|更多|大图|原图|全文|原文|浏览))[\])】）]?[>»…]*$/;

function lastByline(parts: readonly string[]): number {
  let last = parts.length - 1;
  while (last >= 0 && !isByline(parts[last] as string)) last -= 1;
  return last;
}

/** Neither a name nor a group: it has figures outside of brackets, or is longer than names are. */
function isSaying(part: string): boolean {
  if (isNames(part)) return false;
  return /^[^（(]*\d|作品$/.test(part) || (/^\p{Script=Han}{7,}$/u.test(part) && !isGroup(part));
}

function readClass(work: Partial<Work>, words: string): void {
  if (words.endsWith('班')) work.class ??= words;
  const [grade, ...others] = parseGrades(words);
  if (grade !== undefined && others.length === 0) work.grade ??= grade;
}

function addPeople(work: Partial<Work>, names: readonly string[]): void {
  if (names.length > 0) work.people = [...(work.people ?? []), ...parsePeople(names.join('、'))];
}

function addTutors(work: Partial<Work>, names: string): void {
  const bare = names.replace(/[（(](?![^（）()]*[班\d])[\p{Script=Han}]{2,6}[）)]/gu, '');
  work.tutors = [...(work.tutors ?? []), ...parsePeople(bare, 'adult')];
}

function note(work: Partial<Work>, words: string): void {
  const description = [work.description, words.trim()].filter(Boolean).join('\n');
  if (description) work.description = description;
}

/** （ before a label and ） behind what it says; signs at both ends. */
function withoutLoneBrackets(text: string): string {
  const plain = text.replace(/^[\s，,；;。、|）)]+|[\s，,；;、|（(]+$/g, '');
  const opening = plain.match(/[（(]/g)?.length ?? 0;
  const closing = plain.match(/[）)]/g)?.length ?? 0;
  return closing > opening ? plain.replace(/[）)](?=[^（）()]*$)/, '').trim() : plain;
}

/** Parted by blanks and signs outside of brackets; 3D 打印 is one part, and so is 阿依古丽·买买提. */
function splitParts(text: string): string[] {
  const parts = splitOutsideBrackets(text, (sign) => /[\s，,；;|｜]/.test(sign))
    .flatMap((part) => {
      const pieces = part.split(/[·／/]/);
      return pieces.slice(1).some(isByline) ? pieces : part;
    })
    .map((part) => (/^[（(].*[）)]$/.test(part) && !isClass(part) ? part.slice(1, -1) : part))
    .filter((part) => /[^·]/.test(part));
  const [first = '', second = ''] = parts;
  const isPrefix = /^[a-z\d]{1,6}$/i.test(first) && /^\p{Script=Han}/u.test(second);
  if (isPrefix && !isClass(second) && !isPrize(second) && !isNames(second)) parts.splice(0, 2, `${first} ${second}`);
  return parts;
}

/**
 * The title of a caption.
 *
 * @param parts Of the caption; what belongs to the title is taken off.
 */
function takeTitle(work: Partial<Work>, text: string, parts: string[]): string {
  // 一等奖 王小雨 会飞的房子
  if (isPrize(parts[0] ?? '') && parts.length > 1) {
    work.award ??= parts.shift() as string;
    if (parts.every((part) => isNames(part, false))) return '';
  }
  // 望溪小学 会飞的房子
  if (/(?:小学|中学|学校|幼儿园)$/.test(parts[0] ?? '') && parts.length > 1) parts.push(parts.shift() as string);
  // 水墨 画展, 机器人 展区
  const [before = '', occasion = ''] = parts.length === 2 ? parts : [];
  const isNamed = isPlace(before) || isNames(before, false);
  if (!isNamed && occasion.length === 2 && isEvent(occasion)) return parts.splice(0).join(' ');
  const own = parts.filter((part) => !isGroup(part));
  const others = own.filter((part) => !isByline(part));
  // 科幻画 会飞的房子 王小雨
  if (isWorkKind(parts[0] ?? '') && others.length > 0) work.kind ??= parts.shift();
  // 评委 张伟
  if (isOffice(parts[0] ?? '') && parts.length > 1) parts.splice(0, 2, parts.slice(0, 2).join(' '));
  const [first = '', second = ''] = parts;
  if (isPlace(first)) return takeBehindPlace(parts);
  // 王小雨 会飞的房子, 王小雨 三（2）班
  if (isNames(first, parts.some(isPlace)) && (isPlace(second) || (others.length === 1 && own.length === 2))) {
    const at = parts.indexOf(others[0] ?? '');
    if (at >= 0) return parts.splice(at, 1)[0] as string;
    if (parts.filter((part) => isNames(part)).length < 2) return '';
  }
  parts.shift();
  if (!/[a-z]{2}.*\s.*[a-z]{2}/i.test(text)) return first;
  const next = parts.findIndex(isBehindLetters);
  const rest = next < 0 ? [] : parts.slice(next);
  parts.splice(0, parts.length, ...rest);
  const end = rest[0] === undefined ? text.length : text.indexOf(rest[0], first.length);
  return text.slice(0, end).replace(/[\s，,；;·|｜]+$/, '');
}

/** The title behind a class or a grade: 三（2）班 王小雨 会飞的房子, 三（2）班 王小雨的竹筏. Short words are names where no other is, unless they end as things do. */
function takeBehindPlace(parts: string[]): string {
  for (const [at, part] of parts.entries()) {
    const [, owner = '', thing = ''] = /^(\p{Script=Han}{0,4})的(.+)$/u.exec(part) ?? [];
    if (!thing || !(owner ? isNames(owner) : at > 1)) continue;
    parts.splice(at, 1, ...(owner ? [owner] : []));
    return thing;
  }
  const hasNames = parts.some((part) => isNames(part));
  const isTitle = (part: string) =>
    !isByline(part) &&
    !isGroup(part) &&
    !isTeaching(part) &&
    (hasNames || !isShort(part) || isEvent(part) || isThing(part));
  const title = parts.find(isTitle) ?? '';
  if (title) parts.splice(parts.indexOf(title), 1);
  return title;
}

function isGroup(text: string): boolean {
  return parsePeople(text).every(({ role }) => role === 'group');
}

/** Behind a title in letters also what is as long as Chinese names are. */
function isBehindLetters(part: string): boolean {
  return isByline(part) || isGroup(part) || /^\p{Script=Han}{2,4}$/u.test(part.replace(/等$/, ''));
}
