import { looksLikeName } from './family-names.js';
import {
  CLASS,
  hasCommonFamily,
  isGivenName,
  isLikelyName,
  isName,
  isNoName,
  isSureName,
  isWord,
} from './name-words.js';

/** A name, and where it stands in the text. */
interface ListedName {
  name: string;
  index: number;
}

const HAN = String.raw`\p{Script=Han}`;
/** Where a name of a list may end. */
const END = String.raw`(?=[、，,;；/／\s（(。.！!）)\]】”"'|<《]|$|等|小?同学|小朋友|荣?获|[和与及]|[一两二三四五六七八九十\d]{1,3}[位名个人])`;
/** Prizes that lists of winners begin with. */
export const PRIZE = String.raw`(?:[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[冠亚季]军|第[一二三四五六]名)`;
/** A class in brackets behind a name, which has brackets of its own now and then. */
const CLASS_BEHIND = String.raw`[ ]?[（(](?:[^（）()\n]|[（(][^（）()\n]*[）)]){1,14}[）)]`;
const ENTRY = new RegExp(
  `(?:\\d{1,3}[.．、)）]\\s?)?(?:《[^》\\n]{1,40}》[ ]?)?(${HAN}{2,4}?)${END}(${CLASS_BEHIND})?(?:[ ]?《[^》\\n]{1,40}》)?`,
  'uy',
);
const JOIN = /[ \t\u3000]*[、，,;；/／|][ \t\u3000]*|[ \t\u3000]+|[和与及]/y;

/** What a list of pupils begins with: 获奖学生：, 小作者：, 学生姓名：. */
const OF_PUPILS =
  /(?:(?:指导|参赛|获奖|参与|参加|优秀|代表|表演)(?:学生|同学|选手|队员)|获奖(?:者|人|人员|名单)|学生(?:姓名|名单|代表|作者|主持人?|讲解员)?|小(?:作者|选手|记者|主持人?|讲解员|导游|发明家|科学家|画家|队员|组长|标兵|志愿者)|参赛(?:者|人员)|优秀(?:学员|社员|组员|少先队员|班干部|毕业生)|[男女]主持人?|[队学社]员)(?:名单|姓名)?["”]?\s*[:：][\s"“[【]*/g;
/** 组长：, 组员：, where the line speaks of pupils. */
const OF_MEMBERS = /(?:小组)?组[长员]\s*[:：]\s*/g;
/** 三（1）班：, 三年级1班 */
const OF_CLASS = new RegExp(`${CLASS}(?:的|学生)?(?:\\s*[:：、—]{1,2}\\s*|[ \\t\u3000]*)`, 'gu');
/** The same of teams, which may be of adults. */
const OF_TEAM = /(?<!教师|教研|专家|管理|领导|导师|志愿|科研|研究)团队(?:成员)?\s*[:：]\s*/g;
/** What a list of prizes says before the names: 一等奖：, 一等奖获得者：, 获得一等奖的同学是, 获奖的有. */
const OF_PRIZE = new RegExp(
  String.raw`(?:${PRIZE}|获奖)(?:[（(]\d+[名人项][）)])?(?:的?(?:获得者|获奖者|得主|同学|学生|选手|小朋友))?(?:的?分别)?(?:的?[是为有])?(?:\s*[:：]\s*|[ \t\u3000]+|(?<=[者主是为有]))`,
  'g',
);
/** 小记者 许嘉言 */
const BEFORE_BLANK = /小(?:作者|选手|记者|主持人?|讲解员|导游|发明家|科学家|队员)[ \u3000]+/g;
/** 郑予安（三1）, （四2）, （初一4） behind the name of anything. */
const WITH_CLASS = new RegExp(
  `(?<!${HAN})(${HAN}{2,4})[ ]?[（(](?:[一二三四五六七八九1-9]|初[一二三]|高[一二三]|[一二三四五六七八九]年级)(?:[（(.．-]?\\d{1,2}[）)]?|[（(][一二三四五六七八九十]{1,2}[）)])班?[）)]`,
  'gu',
);
/** 3-2 邹言溪 一等奖, 八（2）邹言溪 */
const AFTER_CLASS = new RegExp(
  `(?:^|[\\s、，,；;：:])(?:[1-9]-\\d{1,2}[ \\t]|[初高]?[一二三四五六七八九][（(]\\d{1,2}[）)][ \\t]?)(${HAN}{2,4}?)(?=[\\s、，,；;。]|$)`,
  'gmu',
);
/** 等五位同学, behind 赵一、钱二和孙三. */
const TOGETHER = /等?(?:[一二两三四五六七八九十\d]{1,3}[位名个])?(?:小?同学(?!们)|小朋友(?!们))/g;
/** Characters before it in which they stand. */
const REACH = 80;
/** What may stand before the first of them: 我校学生. */
const LEAD = /^.*(?:学生|选手|队员|小组|[由给向让有是])/u;
/** 林子轩、王小禾分别荣获一等奖 */
const WON = /(?:分别|双双|同时)?(?:荣?获|夺得|取得|赢得)得?[^。；！\n]{0,20}?[特一二三]等奖/g;
/** 我校学生王北辰荣获 */
const ACTING = new RegExp(`(?:学生|选手|队员)(${HAN}{2,3})(?=荣?获|以[《“]|凭|参加|代表|说[：:，])`, 'gu');
/** 柏书瑶一等奖、范梦琪获二等奖 */
const WINNING = new RegExp(`(?<!${HAN})(${HAN}{2,4}?)(?=(?:荣?获)?[特一二三]等奖)`, 'gu');
/** 姓名：彭东篱，班级：三（1）班 */
const FORM = new RegExp(`姓名["”]?\\s*[:：]\\s*["“]?(${HAN}{2,4}?)${END}`, 'gu');

/** "people": ["葛悠然"] */
const IN_JSON = new RegExp(`"(?:people|(?:student|pupil|winner)s?)"\\s*:\\s*\\[?\\s*"(${HAN}{2,4})"`, 'gu');

/** Beginnings of lists, how many names make one, and whether nothing else stands behind them. */
const LISTS = [
  { pattern: OF_PUPILS, fewest: 1, isOfPupils: true },
  { pattern: OF_MEMBERS, fewest: 1, isOfPupils: true },
  { pattern: OF_CLASS, fewest: 1, isOfPupils: false },
  { pattern: OF_TEAM, fewest: 2, isOfPupils: false },
  { pattern: OF_PRIZE, fewest: 2, isOfPupils: false },
  { pattern: BEFORE_BLANK, fewest: 1, isOfPupils: true },
];

/** Finds names of pupils in lists that stand in a text: behind what says so, behind prizes, before classes. */
export function namesInLists(text: string): ListedName[] {
  const found: ListedName[] = [];
  for (const { pattern, fewest, isOfPupils } of LISTS) {
    for (const match of text.matchAll(pattern)) {
      if (pattern === OF_MEMBERS && !/学生|同学|年级|小选手|[）)]班/.test(lineAround(text, match.index))) continue;
      const { names, hasClass, end } = readRun(text, match.index + match[0].length, isOfPupils);
      const sure = names.filter(({ name }) => isLikelyName(name)).length;
      // 二等奖：方云舒 in a line of its own.
      const isAlone =
        names[0] !== undefined &&
        (names[0].name.length > 2 || isGivenName(names[0].name)) &&
        /^[ \t。；;]*(?:\n|$)/.test(text.slice(end));
      const isList = names.length >= fewest || (names.length > 0 && (hasClass || isAlone));
      if (isList && (isOfPupils || sure * 2 >= names.length)) found.push(...names);
    }
  }
  for (const pattern of [WITH_CLASS, AFTER_CLASS, ACTING, WINNING, IN_JSON]) {
    for (const { 0: all, 1: name = '', index } of text.matchAll(pattern))
      if (isName(name) && (pattern === IN_JSON || isSureName(name)))
        found.push({ name, index: index + all.indexOf(name) });
  }
  for (const pattern of [TOGETHER, WON]) {
    for (const { index } of text.matchAll(pattern)) {
      const names = namesBefore(text, index);
      const isOfAdults = pattern === WON && /教师|老师/.test(lineAround(text, index));
      if (!isOfAdults && names.length > 1 && names.some(({ name }) => isSureName(name))) found.push(...names);
    }
  }
  for (const { 0: all, 1: name = '', index } of text.matchAll(FORM)) {
    const line = lineAround(text, index);
    const isOfPupil = /班|年级|学号|性别|学生|作品/.test(line) && !/职务|职称|任教/.test(line);
    if (isOfPupil && isName(name)) found.push({ name, index: index + all.length - name.length });
  }
  return found;
}

/** Names joined to one another that end at a place. */
function namesBefore(text: string, end: number): ListedName[] {
  const start = Math.max(0, end - REACH);
  const words = [...text.slice(start, end).matchAll(/[^、，,和与及\s。；;：:！？]+/gu)].reverse();
  const names: ListedName[] = [];
  let next = end;
  for (const { 0: word, index } of words) {
    const at = start + index;
    // Nothing but one sign may part them.
    if (!/^(?:[、，,]\s?|[和与及])?$/.test(text.slice(at + word.length, next))) break;
    const lead = isName(word) ? 0 : (LEAD.exec(word)?.[0].length ?? 0);
    const name = word.slice(lead);
    if (!isName(name)) break;
    names.unshift({ name, index: at + lead });
    if (lead > 0) break;
    next = at;
  }
  return names;
}

/** Names of a line that is nothing but names, with numbers and classes beside them. */
export function namesOfLine(line: string): ListedName[] {
  const start = /^\s*(?:[-*+>•●:：]\s+)*/.exec(line)?.[0].length ?? 0;
  const { names, end } = readRun(line, start);
  return /^[\s。；;，,、]*$/.test(line.slice(end)) ? names : [];
}

/** Names from a place on, as far as they go; none if the first word that is no name stands where one should. */
function readRun(
  text: string,
  from: number,
  isOfPupils = false,
): { names: ListedName[]; end: number; hasClass: boolean } {
  const names: ListedName[] = [];
  let hasClass = false;
  let end = from;
  for (let at = from; ; ) {
    ENTRY.lastIndex = at;
    const entry = ENTRY.exec(text);
    const name = entry?.[1] ?? '';
    if (entry === null || !looksLikeName(name)) break;
    if (isOfPupils ? /[年级班组校们]|^(.)\1(.)\2$/.test(name) : isNoName(name)) break;
    end = ENTRY.lastIndex;
    // 王建国老师 and 李红（指导教师） are adults.
    if (!/老师|教师|主任|校长|辅导/.test(entry[2] ?? ''))
      names.push({ name, index: entry.index + startOfName(entry[0], name) });
    hasClass ||= entry[2] !== undefined && /\d|班/.test(entry[2]);
    JOIN.lastIndex = end;
    const join = JOIN.exec(text);
    if (join === null) break;
    at = JOIN.lastIndex;
  }
  return { names: withoutWords(names), end, hasClass };
}

/** 高山 between names is one; what follows a word may be no name either, unless most are. */
function withoutWords(names: ListedName[]): ListedName[] {
  const isPlainWord = ({ name }: ListedName): boolean => isWord(name, 4) && !hasCommonFamily(name);
  const words = names.filter(isPlainWord).length;
  const likely = names.filter((each) => !isPlainWord(each) && isLikelyName(each.name)).length;
  return words === 0 || likely >= words * 2 ? names : names.slice(0, names.findIndex(isPlainWord));
}

/** A title before the name may hold it, too. */
function startOfName(entry: string, name: string): number {
  return entry.indexOf(name, /^[^《]*《[^》]*》(?=[ ]?\p{Script=Han})/u.exec(entry)?.[0].length ?? 0);
}

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}
