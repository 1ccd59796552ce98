/** Prizes that stand in one piece with their contest, as sentences and lists of honours write them. */
import { contestSeries } from './contest-series.js';
import { HEADING_PAIRS } from './heading-pairs.js';
import { parsePeople } from './people.js';
import { simplify } from './simplify.js';

/** A prize within a text. */
export interface FoundPrize {
  /** What stands before it: its contest, or anything else. */
  before: string;
  /** With the level, where that is part of it: 市级一等奖, 省赛二等奖. */
  placeText: string;
  after: string;
}

const PLACE =
  /[特一二三]等奖|优[秀胜](?:作品)?奖|鼓励奖|入围奖|佳作奖|[金银铜][奖牌]|第[\d一二三四五六七八九十]{1,3}名|[冠亚季]军|(?:first|second|third) prize/i;
/** The level of the prize itself, not of the contest before it. */
const LEVEL = /(?:^(?:全国|[国省市州区县镇乡校]赛?)|(?:国家|[省市州区县镇乡校])级)$/;
const CONTEST_WORDS =
  '赛|节(?![能约水电目])|杯|展(?:[评览演示（(类组]|$)|评[选比]|活动|[普技化传][月周]|征[集文]|奥林匹克|挑战|大会|测评|contest|competition';
const CONTEST = new RegExp(CONTEST_WORDS, 'i');
/** A prize with a name of its own, perhaps behind its contest: 最佳创意奖. */
const NAMED = new RegExp(`^(.{2,}(?:${CONTEST_WORDS}))?([^\\s，,、；;：:（）()]{2,12}奖)$`);
const BEHIND_CONTEST = new RegExp(`^(.*(?:${CONTEST_WORDS}))?(.*)$`);
/** What is as short as names are ends on it: 科技节, 省赛; 张赛 and 王展 are people. */
const SHORT_CONTEST = /^(?:[国省市州区县镇校初复决]赛|.{2,}[赛节]|...[杯展]|.*[普技][月周])$/;
/** Honours that are no prize of a contest. */
const HONOUR =
  /先进|优[秀胜]|十佳|最[美佳]|称号$|之星$|标兵|能手|达人|三好|院士|基地$|状$|示范|(?:特色|文明|书香)..|(?:^|..)小.{1,4}[家手兵士使]$/;
/** What a list calls those who are in it, for an honour: 环保小卫士, 科普讲解员. 小制作 is what they made, 参赛选手 no honour. */
const CALLED =
  /^(?!.*(?:参|选|获奖|人士))(?:.*小(?!学|组).+[^明作文验造计题究报品频课组队班站段类查告事]|.{2,}(?:[家匠使星兵锋范手士光]|[讲解传测察播]员|工作者|[广言]人|少年|家庭|班级|集体))$/;

/** True for the name of a contest: 省机器人竞赛. */
export function isContest(text: string): boolean {
  const plain = simplify(text, HEADING_PAIRS);
  if (/^\p{Script=Han}{1,4}$/u.test(plain)) return SHORT_CONTEST.test(plain);
  return CONTEST.test(plain) && !parsePeople(text).some((person) => person.class);
}

/** True for what somebody is called: 全国科普示范学校, 科技之星. */
export function isHonour(text: string): boolean {
  return HONOUR.test(simplify(text));
}

/** What the title of a list calls those in it, behind its contest and without its year: 第三届科技节 | 先进班级. */
export function findHonour(title: string): FoundPrize | undefined {
  const [, before = '', words = ''] = BEHIND_CONTEST.exec(title) ?? [];
  const placeText = contestSeries(words);
  const isOne = isHonour(placeText) || CALLED.test(placeText);
  return isOne && placeText.length < 13 ? { before, placeText, after: '' } : undefined;
}

/** The prize in a text, 全国科技创新大赛 | 二等奖; a word that ends as prizes do is one as a whole. */
export function findPrize(text: string): FoundPrize | undefined {
  const plain = simplify(text, HEADING_PAIRS);
  const match = PLACE.exec(plain);
  const named = match ? null : NAMED.exec(plain);
  if (!match && !named) return undefined;
  const at = match ? match.index : (named?.[1]?.length ?? 0);
  const end = match ? at + match[0].length : text.length;
  const start = at - (match ? (LEVEL.exec(plain.slice(0, at))?.[0].length ?? 0) : 0);
  return { before: text.slice(0, start).trim(), placeText: text.slice(start, end), after: text.slice(end).trim() };
}
