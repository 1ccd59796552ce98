/** Awards of the items of a list, told apart by what their words look like. Pure. */
import { readCount } from '../columns/award-columns.js';
import type { Report } from '../kinds/kind.js';
import type { Award } from '../types.js';
import { parsePeople } from '../words/people.js';
import { parsePlace } from '../words/read-place.js';
import { findPrize, isContest } from '../words/read-prize.js';
import { placed, readPieces, winnersIn } from './award-pieces.js';
import { readLatinWinners } from './latin-winners.js';
import { eachWithPrize, inUsualForm } from './usual-forms.js';
import { eachApart, entriesOf, isClassAhead, partsOf, winnersApart } from './winners-apart.js';

/** Reads the words of a date; empty if they are none. */
export type ReadWhen = (words: string) => Pick<Award, 'date' | 'dateText'>;

/**
 * Awards of one list item: “一等奖：三（1）班 王小雨《会飞的房子》（指导教师：李老师）、…”, “王小雨《会飞的房子》获市级一等奖”,
 * “2023年5月 全国科技创新大赛二等奖 王浩然”, “2025年，我校被评为‘全国科普示范学校’”, “一等奖 12 名”; “2023年：…；…” are those of
 * the year, “市科幻画比赛：…；…” those of the contest.
 *
 * @param line With its tutors in brackets, see {@link bracketTutors}.
 */
export function readAwardLine(line: string, readWhen: ReadWhen, report: Report): Partial<Award>[] {
  const { text, ...when } = takeDate(inUsualForm(line.replace(NUMBER, '').replace(TELEPHONE, '')), readWhen);
  const [first = '', ...others] = text.split(NEXT_PRIZE);
  if (others.length > 0) {
    const awards = readAwardLine(first, readWhen, report);
    const { competition } = awards[0] ?? {};
    const more = others.flatMap((part) => readAwardLine(part, readWhen, report));
    const base = { ...when, ...(competition && { competition }) };
    return [...awards, ...more].map((award) => ({ ...base, ...award }));
  }
  const several = eachWithPrize(text).map((part) => readOne(part, report));
  if (several.length > 0) {
    const { competition, category } = /^[^（(]*[：:]/.test(text) ? (several[0] ?? {}) : {};
    return several.map((award) => ({
      ...when,
      ...(competition && { competition }),
      ...(category && { category }),
      ...award,
    }));
  }
  const [, head = '', tail = ''] =
    /^([^：:《》（）()]{2,30}?)(?:[（(][^（）()]*[）)])?[：:]\s*(.+)$/s.exec(text) ?? LATIN_HEAD.exec(text) ?? [];
  if (isPrize(head)) {
    const base = { ...when, ...prizeIn(head) };
    const count = readCount(tail.replace(/[。；]$/, ''));
    if (count !== undefined) return [{ ...base, count }];
    const latin = readLatinWinners(tail);
    if (latin) return latin.map((award) => ({ ...base, ...award }));
    return winnersApart(tail).flatMap((part) => eachApart({ ...base, ...readOne(part, report, true) }));
  }
  const [, who = '', prize = ''] = LATIN_TAIL.exec(text) ?? [];
  const winners = isPrize(prize) && !isContest(head) && readLatinWinners(who);
  if (winners) return winners.map((award) => ({ ...when, ...placed(prize), ...award }));
  const alone = !isContest(head) && !text.split(/\s[–—-]\s/).some(isPrize) && readLatinWinners(text);
  if (alone) return alone.map((award) => ({ ...when, ...award }));
  const counted = /^(\S*?奖)\s*[：:]?\s*(\d+)\s*[人名件项个]$/.exec(text);
  if (counted?.[1]) return [{ ...when, ...prizeIn(counted[1]), count: Number(counted[2]) }];
  const listed = isClassAhead(text) ? winnersApart(text).map((part) => readOne(part, () => undefined)) : [];
  if (listed.length > 0 && listed.every(isNames)) return listed.flatMap((award) => eachApart({ ...when, ...award }));
  const isOfContest = isContest(head) && !/[获獲，,]/.test(head);
  const base = { ...when, ...(isOfContest && { competition: head }) };
  const parts = partsOf(isOfContest ? tail : text, /[；;\n]/);
  const read = (part: string) => (part === line ? [readOne(part, report)] : readAwardLine(part, readWhen, report));
  return parts.flatMap((part) => {
    const awards = (SEVERAL_WORKS.test(part) ? entriesOf(part) : [part]).flatMap(read);
    const [placed, ...others] = awards.filter((award) => award.placeText);
    const { people, work, tutors, ...said } = others.length > 0 ? {} : (placed ?? {});
    return awards.map((award) => ({ ...base, ...said, ...award }));
  });
}

/** Before the winners of another prize: 一等奖：王小雨；二等奖：李红. */
const NEXT_PRIZE =
  /[；;]\s*(?=[^；;，,、：:《》（）()]{0,9}奖[：:])|[;,]\s*(?=(?:\d[snrt][tdh]|first|second|third|gold|silver|bronze|runner|merit|highly)\b[a-z -]*(?::|\s[–—-]\s))/i;

/** A place that only one of them has is that of all. */
const SEVERAL_WORKS = /》.*《/s;

/** Prizes of a school's own: Best poster, Special mention. */
const LATIN_TITLE = /^(?:best|most|special|highly|joint|winners?|champion|runners?-up)\b/i;
const isPrize = (words: string) => parsePlace(words) !== undefined || LATIN_TITLE.test(words);
/** Best poster – Ada Lee; First prize, Ada Lee. */
const LATIN_HEAD = /^([A-Z\d][a-zA-Z\d '’-]{2,29}?(?=\s*[–—|])|[\w-]+ (?:prize|place|medal))\s*[–—|,]\s*([A-Z"“].+)$/;
/** Ada Lee (5B) – First prize; Ada Lee, first prize; Ada Lee (first prize). */
const LATIN_TAIL = /^([^–—]+?)(?:\s+[–—-]|,|\s*\()\s*([^–—,"“()]+?)\)?$/;

/** 1. and ① before the words. */
const NUMBER = /^\s*(?:\d{1,2}[.、．)）]\s*(?!\d)|[（(]\d{1,2}[）)]|[①-⑳])\s*(?=\S)/;
/** Belongs to no award. */
const TELEPHONE =
  /[\s，,]*[（(]?(?:家长|父亲|母亲|联系|本人)?(?:人?电话|手机)?(?:号码?)?\s*[：:]?\s*(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})[）)]?/g;

const AT_HEAD = /^[\s（(【[]*((?:(?:19|20)\d\d(?!\d)|[一二][〇零○九]..年|\d{1,2}月)[^，,：:）)\]】《]{0,20})/;
/** Behind a name: 王小雨 2025年10月县科幻画比赛. */
const BEHIND_NAME = /^(\p{Script=Han}{2,4}[\s，,]+)((?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?=\p{Script=Han})/u;
const AT_END = /[\s，,。（(【[]((?:19|20)\d\d[年./-][^，,：:）)\]】《\s]*)[）)】\]。\s]*$/;

/** The date at the head of an item, else behind the name there, else at its end, and what is left of its words. */
function takeDate(line: string, readWhen: ReadWhen): { text: string } & ReturnType<ReadWhen> {
  const [whole = '', head = ''] = AT_HEAD.exec(line) ?? [];
  const from = whole.length - head.length;
  for (let end = whole.length; end > from + 1; end -= 1) {
    const words = line.slice(from, end);
    const rest = line.slice(end);
    if (!/[\d年月日号旬初底末期度季假]$/.test(words)) continue;
    // A month without a year stands apart: 5月花海 may be anything.
    if (/^\d{1,2}月/.test(words) ? !/^[\s，,：:]/.test(rest) : /^[\d中期步评赛]/.test(rest)) continue;
    const when = readWhen(words.trim());
    if (when.dateText) return { ...when, text: rest.replace(/^[\s，,：:、）)】\]—–-]+/, '') };
  }
  const [before = '', name = '', words = ''] = BEHIND_NAME.exec(line) ?? [];
  const then = words ? readWhen(words) : {};
  if (then.dateText) return { ...then, text: name + line.slice(before.length) };
  const end = AT_END.exec(line);
  const when = end?.[1] ? readWhen(end[1]) : {};
  return end && when.dateText ? { ...when, text: line.slice(0, end.index) } : { text: line };
}

const TUTOR = /[（(，,]?\s*[指辅]导(?:[教老]师|[员者])?[：:\s]\s*([^（）()，,；]+)[）)]?/;

/** What the words behind it are, which they show themselves: 作者：王小雨 七（3）班, 作者王小雨. */
const LABEL =
  /(^|[\s，,；》])(?:作者(?=\p{Script=Han}{2,4}(?!\p{Script=Han}))|(?:作者|姓名|班级|年级|学校|选手|队员|获奖(?:者|人|学生|同学)|参赛(?:学生|选手)|等次|奖[项次]|级别|[类组]别|比赛|(?:作品|题目|作品名称)(?=[：:]?\s*《))(?:\s*[：:]\s*|\s+(?=\S)))/gu;

/** （一等奖） */
const IN_BRACKETS = /[（(]([^（）()]*[等优].?奖)[）)]/;

/** Alone in brackets it is a work as well: 王小雨（《纸桥》）; two of the same author are one: 《纸桥》和《水钟》. */
const WORK = /[（(](?:作品)?《([^《》]+)》[）)]|的?(?:作品)?《([^《》]+(?:》[和与及、]?《[^《》]+)*)》(?:〔(.*?)〕)?/;

/** Ada Lee won first prize. */
const WON = /\s+(?:won|wins|took|takes|received|was awarded)(?:\s+(?:a|the))?\s+(?=\S)/;

/** （作者：王小雨、李红 七（3）班） */
const OF_AUTHOR = /[（(]\s*作者(?:\s*[：:]\s*|\s+)((?:[^（）()]|[（(][^（）()]*[）)])+)[）)]/;

/**
 * One name or work with its remarks, or one award with all it says.
 *
 * @param isPlaced Whether the place stood before it: what is left then is a name.
 */
function readOne(text: string, report: Report, isPlaced = false): Partial<Award> {
  const award: Partial<Award> = {};
  let rest = text;
  const tutor = TUTOR.exec(rest);
  if (tutor?.[1]) {
    award.tutors = parsePeople(tutor[1].trim(), 'adult');
    rest = rest.replace(tutor[0], ' ');
  }
  rest = rest.replace(OF_AUTHOR, ' $1 ').replace(LABEL, '$1').replace(WON, ' ');
  if (!isPlaced) rest = rest.replace(IN_BRACKETS, ' $1 ');
  rest = rest.replace(WORK, (_, bracketed: string, work: string, kind?: string) => {
    award.work = bracketed || work.replace(/》[和与及、]?《/g, '、');
    if (kind) award.category = kind;
    return ' ';
  });
  return { ...award, ...(readTold(rest) ?? readPieces(rest, isPlaced, report)) };
}

/** True for an award of which no more is said than who won it. */
function isNames(award: Partial<Award>): boolean {
  return Object.keys(award).join() === 'people';
}

/** 张三 区科幻画比赛. */
const AND_CONTEST = /^(\p{Script=Han}{2,4})\s+(\S*(?:比赛|大赛|竞赛|赛|展评|评选|活动))$/u;

/**
 * 祝贺张三同学荣获区科幻画比赛三等奖, 李四在区航模比赛中获二等奖, 我校被评为“全国科普示范学校”: who, and behind it in what and which
 * place.
 */
function readTold(sentence: string): Partial<Award> | undefined {
  const text = sentence.replace(/[。！!\s]+$/, '');
  const [, before = '', verb = '', what = ''] =
    /^(.*?)[，,]?((?:被|喜)?(?:评为|授予)|荣获|喜获|获得|获评|获)(.{2,})$/s.exec(text) ?? [];
  const [, said = '', name = ''] = /^在(.{2,}?)[中上里][，,]\s*(\S+)\s*$/s.exec(before) ?? [];
  const [, who = before, event = ''] = said
    ? ['', name, said]
    : (/^(.*?)[，,\s]*(?:在|参加)(.{2,}?)[中上里]?[，,\s]*$/s.exec(before) ?? AND_CONTEST.exec(before) ?? []);
  const [, quoted] = /^为?[“"]([^“”"]{2,})[”"](?:荣誉)?(?:称号)?$/.exec(what) ?? [];
  const title = quoted ?? what.replace(/(?:荣誉)?称号$/, '').trim();
  const prize = findPrize(title);
  const isPrize = prize?.after === '';
  if (verb === '' || !(isPrize || title !== what || /[评授]/.test(verb))) return undefined;
  const people = winnersIn(who.replace(/^(?:热烈)?(?:祝贺|恭喜)?/, ''));
  const competition = (event || (isPrize ? prize.before : '')).trim();
  return {
    ...placed(isPrize ? prize.placeText : title),
    ...(people.length > 0 && { people }),
    ...(competition && { competition }),
  };
}

/** 全国科技创新大赛二等奖 is a contest and its place; 小学组一等奖 is a place. */
function prizeIn(words: string): Partial<Award> {
  const prize = findPrize(words);
  if (!prize || prize.after !== '' || !isContest(prize.before)) return placed(words);
  return { ...placed(prize.placeText), competition: prize.before };
}
