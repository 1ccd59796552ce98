/** Writes what a line of awards says in rarer ways as most lines say it. Pure. */
import { ANY_CLASS, parsePeople, splitOutsideBrackets } from '../words/people.js';
import { findHonour, isContest } from '../words/read-prize.js';
import { isAuthor, isByline, isNames, isThing, isWorkKind } from './caption-words.js';

const NAMES = `[^（）()《》：:]*(?:[（(]\\d{1,2}[）)]班?[^（）()《》：:]*)?`;
/** “会飞的房子”, whatever stands before it. */
const QUOTED = /[“"]([^“”"《》]{2,20})[”"]/g;
/** 崔明轩同学的科幻画《夜空》, 绘本《夜空》. */
const KIND_BEFORE = /(^|[\s：:、，,；;]|(?:同学|小朋友)?的)((?:(?!的)[\p{Script=Han}\da-z]){2,8})(《[^《》]+》)/giu;
/** 《夜空》（手抄报） */
const KIND_BEHIND = /》\s*[（(]([^（）()]{2,8})[）)]/g;
/** 《夜空》（崔明轩，三（1）班） */
const AUTHORS_BEHIND = new RegExp(`([》〕])\\s*[（(](${NAMES})[）)]`, 'g');
/** 水塔（崔明轩） */
const THING_OF = new RegExp(`(^|[\\s：:、，,；;])([^\\s：:、，,；;《》（）()]{2,15})[（(](${NAMES})[）)]`, 'g');
const IN_BRACKETS = new RegExp(`^\\s*[（(](${NAMES})[）)]`);
/** 崔明轩（小学组）, 崔明轩（男） */
const GROUP_BEHIND =
  /(^|[^\p{Script=Han}])(\p{Script=Han}{2,4})[（(](?:[男女]生?|([^\s、，,（）()]{0,3}[^小][组段]))[）)]/gu;

/**
 * The line with works in 《》, their kinds behind them in 〔〕, groups and authors beside them and outside of brackets: 水塔（崔明轩） is
 * 《水塔》崔明轩. What may as well be somebody's name, or else, stays as it is written.
 */
export function inUsualForm(line: string): string {
  const isUntitled = !line.includes('《');
  const plain = line
    .replace(QUOTED, (whole, words: string, at: number) =>
      isUntitled && isTitle(words, line.slice(0, at), line.slice(at + whole.length)) ? `《${words}》` : whole,
    )
    .replace(KIND_BEFORE, (whole, before: string, kind: string, work: string) =>
      isWorkKind(kind) ? `${before.endsWith('的') ? ' ' : before}${work}〔${kind}〕` : whole,
    )
    .replace(KIND_BEHIND, (whole, kind: string) => (isWorkKind(kind) ? `》〔${kind}〕` : whole))
    .replace(AUTHORS_BEHIND, (whole, sign: string, names: string) =>
      areAuthors(names) ? `${sign}${authorsOf(names)} ` : whole,
    )
    .replace(GROUP_BEHIND, (whole, before: string, name: string, group = '') =>
      isAuthor(name, false) ? `${before}${name} ${group}` : whole,
    );
  // A list has one form.
  const things = [...plain.matchAll(THING_OF)];
  const isOfThings =
    things.some(([, , thing = '']) => isMade(thing)) &&
    things.every(([, , thing = '', names = '']) => couldBeMade(thing) && areAuthors(names));
  return isOfThings
    ? plain.replace(
        THING_OF,
        (_, before: string, thing: string, names: string) => `${before}《${thing}》${authorsOf(names)} `,
      )
    : plain;
}

/** As {@link inUsualForm}, for a caption. */
export function captionInUsualForm(line: string): string {
  return inUsualForm(line)
    .replace(/〔(.*?)〕/g, ' $1 ')
    .replace(/(\p{Script=Han}{2,4}?)(?:同学|小朋友)?的?作品(?=《)/gu, (whole, name: string) =>
      isNames(name) ? `${name} ` : whole,
    );
}

/** Parts of 樊雨桐（二等奖）、贺明轩（三等奖）, where each says its own prize; none of any other line. */
export function eachWithPrize(text: string): string[] {
  const parts = splitOutsideBrackets(text.replace(/[。；;]$/, ''), (sign) => /[、，,；;]/.test(sign));
  return parts.length > 1 && parts.every((part) => /[（(][^（）()]*奖[）)]\s*$/.test(part)) ? parts : [];
}

/** True for a work in quotes: somebody stands beside it, and it is neither what somebody is called nor who takes part. */
function isTitle(words: string, before: string, after: string): boolean {
  const [, behind = ''] = /^\s*(\p{Script=Han}{2,4})(?=$|[\s、，,；;（(])/u.exec(after) ?? [];
  const [, ahead = ''] = /(?:^|[\s：:、，,；;])(\p{Script=Han}{2,4}?)(?:同学)?的?\s*$/u.exec(before) ?? [];
  const [, inside = ''] = IN_BRACKETS.exec(after) ?? [];
  const isEnded = /^\s*(?:$|[、，,；;。（(\s]|荣?获)/.test(after);
  return (
    [behind, isEnded ? ahead : '', inside].some((names) => names !== '' && areAuthors(names)) &&
    !isGroup(words) &&
    !isContest(words) &&
    !words.endsWith('杯') &&
    findHonour(words) === undefined
  );
}

/** True for names, perhaps with their classes, and nothing else. */
function areAuthors(words: string): boolean {
  const parts = splitOutsideBrackets(words, (sign) => /[\s，,、]/.test(sign)).filter((part) => part !== '');
  return (
    parts.some((part) => isNames(part)) &&
    parts.every((part) => isNames(part) || new RegExp(`^${ANY_CLASS}$`).test(part))
  );
}

/** 崔明轩，三（1）班 is 崔明轩 三（1）班. */
function authorsOf(names: string): string {
  return names.replace(/[，,]\s*/g, (_, at: number) =>
    new RegExp(`^${ANY_CLASS}`).test(names.slice(at + 1).trim()) ? ' ' : '、',
  );
}

const isGroup = (words: string) => parsePeople(words)[0]?.role === 'group';

/** True for what cannot be a name: it ends as things do and begins as no name, or has 的 in it. */
function isMade(words: string): boolean {
  return couldBeMade(words) && (/.的./.test(words) || (isThing(words) && !isAuthor(`${words[0]}小雨`, false)));
}

/** True for words that are no short name, and nothing else that lists say. */
function couldBeMade(words: string): boolean {
  const isOther = isByline(words) || isContest(words) || isGroup(words) || /奖$/.test(words);
  return !isOther && !isAuthor(words, false) && (words.length > 3 || !isAuthor(`${words[0]}小雨`, false));
}
