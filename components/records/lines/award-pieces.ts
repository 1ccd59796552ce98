/** The parts of an item of a list of awards that stand in any order, parted by blanks and signs. Pure. */
import type { Report } from '../kinds/kind.js';
import type { Award, Person } from '../types.js';
import { isOnlyGrades, parseGrades } from '../words/grades.js';
import { BRACKETS_BEHIND, isClass, isShortClass, parsePeople, splitOutsideBrackets } from '../words/people.js';
import { parseWrittenLevel } from '../words/read-level.js';
import { parsePlace } from '../words/read-place.js';
import { findPrize, isContest, isHonour } from '../words/read-prize.js';
import { isNames as isNamesOf, isWorkKind } from './caption-words.js';

/** As short as names are, or written as those of other peoples are. */
const NAME = /^(?:\p{Script=Han}{1,4}|\p{Script=Han}+[·•][\p{Script=Han}·•]+|[A-Z][\p{L}.'’ -]+)$/u;
/** What is made or done, and nobody's name; 王航天 is somebody. */
const EVENT =
  /^(?:..|小)?(?:编程|实验|发明|制作|设计|[论作]文|演讲|朗诵|摄影|书法|手工|标本|科[技学普]|航[空天模])|[幻漫绘简]画$|[报机车船]$|机器/;
/** Who competes with each other; 航模小组 is a team. */
const GROUP = /^.{1,5}[^小]组$|^(?:团体|集体|个人)(?:赛|全能)?$/;
const OURS = /^(?:[我本]|学)校$/;

/**
 * Reads “吴梓涵 市科幻画比赛 一等奖”: names are words as short as names that are neither a contest nor a prize, a class, a grade, a
 * group nor what is made. What is nothing of that stays in its words, and is reported.
 *
 * @param isPlaced Whether the place stood before it: what is left then is a name.
 */
export function readPieces(text: string, isPlaced: boolean, report: Report): Partial<Award> {
  const award: Partial<Award> = {};
  const people: string[] = [];
  const left: string[] = [];
  /** Whether classes stand before the names. */
  let isAhead = false;
  const waiting = tokensOf(text.replace(/(第.{1,4}[届屆])\s+/g, '$1'));
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const words = /^[（(【[]([^（）()]*)[）)】\]]$/.exec(part)?.[1] ?? part;
    const pieces = words === part ? [] : tokensOf(words);
    if (pieces.length > 1) {
      waiting.unshift(...pieces);
      continue;
    }
    const prize = award.placeText ? undefined : findPrize(words);
    const grades = isOnlyGrades(words) ? parseGrades(words) : [];
    const level = /^.{1,3}级$/.test(words) && parseWrittenLevel(words);
    if (prize) {
      const isOwn = prize.before.length < 5 && /[省市州区县]$/.test(prize.before);
      Object.assign(award, placed(isOwn ? prize.before + prize.placeText : prize.placeText));
      waiting.unshift(
        ...tokensOf(isOwn ? '' : prize.before.replace(/[团集]体$|个人$/, ' $&')),
        ...tokensOf(prize.after),
      );
    } else if (level) award.level = level;
    else if (isClass(words) || isShortClass(words)) {
      isAhead ||= people.length === 0;
      people.push(isAhead ? `${words.replace(/班?$/, '班')}：` : `${people.pop()}（${words}）`);
    } else if (grades.length > 0) award.grade ??= grades[0] as number;
    else if (GROUP.test(words)) award.category ??= words;
    else if (isWorkKind(words) && !isNamesOf(words)) award.category ??= words;
    else if (isContest(words)) award.competition = [award.competition, words].filter(Boolean).join(' ');
    else if (!isPlaced && !award.placeText && isHonour(words)) Object.assign(award, placed(words));
    else if (isPlaced || isTeam(words) || (isNames(words) && !EVENT.test(words))) people.push(words);
    else left.push(words);
  }
  settleLeft(award, people, left, report);
  // A class is that of all names behind it, or has won itself.
  const winners = winnersIn(
    people
      .join(' ')
      .replace(/：(?=$| [^ ]+：)/g, '、')
      .replace(/： /g, '：'),
  );
  return { ...award, ...(winners.length > 0 && { people: winners }) };
}

function tokensOf(text: string): string[] {
  const signs = splitOutsideBrackets(
    text,
    (sign, before, next) =>
      /[，,：:|｜—–]/.test(sign) || (/\s/.test(sign) && !(/[a-z.]$/i.test(before) && /[a-z]/i.test(next))),
  );
  return signs.map((part) => part.trim()).filter((part) => part !== '');
}

/** 海棠小学, 机器人社团. */
function isTeam(words: string): boolean {
  return parsePeople(words).every(({ role }) => role === 'group');
}

function isNames(words: string): boolean {
  return parsePeople(words).every(({ name, class: ofClass }) => {
    const [, inside] = BRACKETS_BEHIND.exec(name) ?? [];
    return ofClass !== undefined || NAME.test(name) || (inside !== undefined && isNamesOf(inside));
  });
}

/** What is told of nothing else: the one part that may be a longer name, an honour, what is made, else the author's words. */
function settleLeft(award: Partial<Award>, people: string[], left: string[], report: Report): void {
  const [only = ''] = left;
  if (only === '') return;
  const words = left.join(' ');
  if (
    left.length === 1 &&
    people.length === 0 &&
    award.placeText &&
    /^\p{Script=Han}{5,8}$/u.test(only) &&
    !EVENT.test(only)
  )
    people.push(only);
  else if (!award.placeText && !award.work) {
    Object.assign(award, placed(words));
    report('award/unclear', words);
  } else {
    if (award.category || !left.every((part) => EVENT.test(part))) report('award/unclear', words);
    award.category = [award.category, words].filter(Boolean).join(' ');
  }
}

/** Winners as a sentence names them: 我校王小雨、李红两位同学; 我校 is the school itself. */
export function winnersIn(text: string): Person[] {
  const names = text.trim();
  if (OURS.test(names)) return [{ name: names, role: 'group' }];
  const bare = names
    .replace(/^[我本]校\s*/, '')
    .replace(/^(?:学生|同学|选手|[教老]师)/, '')
    .replace(/的?作品$/, '')
    .replace(/等?(?:[\d两二三四五六七八九十]+[位名个])?(?:同学|学生|小朋友|选手)?们?$/, '');
  const role = /^(?:[我本]校)?\s*[教老]师/.test(names) ? 'adult' : 'pupil';
  return bare === '' ? [] : parsePeople(bare, role);
}

/** A prize with the place and the level that its words say. */
export function placed(words: string): Partial<Award> {
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  return { placeText: words.trim(), ...(place && { place }), ...(level && { level }) };
}
