/** The level of a contest by its own name. */
import type { AwardLevel } from '../types.js';
import { HEADING_PAIRS } from './heading-pairs.js';
import { parseLevel } from './read-level.js';
import { simplify } from './simplify.js';

const LEVELS: readonly AwardLevel[] = ['national', 'province', 'city', 'county', 'school'];

/** What is not the name itself: a motto, a remark, the year, the edition. */
const BESIDE = /[“《].*?[”》]|\(.*?\)|\d{4}[-—\d]*学?年?度?|第.{1,3}届|\s/g;

/**
 * A round, or a seat of its own, has another level than the contest; a house or a school in the name says who held it;
 * 全国科普日答题 is held by a school on a day of the nation.
 */
const UNSURE =
  /赛区|[分初复预海]赛|选拔|杯|[小中大]学(?!生)|学[校院]|[园宫馆]|[协学]会|中心|^[全国世][^赛]{0,8}[日周月]/;

/** What a name begins with, a group for each of `LEVELS`; without what makes 省, 市, 区 and 校 part of something else. */
const BEGINNING =
  /^(全国)?((?:[^省节反]{2,4}|[全我本]?)省|[^省市]{0,6}自治区)?((?:[^市城都超神九]{2,4}|[^大新小老古]城|[全我本]?|.{2,9}自治)[市州](?![场民政际]))?((?:[^区县社地景街护小]{2,3}|[全我本]?)[区县](?![域块间])|.{0,8}自治[县旗]|[^国红]{2,4}旗)?([全我本]?校(?![园外际]))?/;

/**
 * The level that the name of a contest begins with: 市科技创新大赛 is a city's, 恩施州科普剧大赛 as well, 湖北省武汉市江岸区科幻画比赛 a district's, 全国…竞赛 the nation's; 自治区 is a province, 自治县 and 旗 are counties. County science fair is a county's.
 *
 * @returns `undefined` where that is not sure: 全国…大赛湖北赛区, 市少年宫航模赛, 省实验小学科技节, 社区科普比赛.
 */
export function levelOfContest(competition: string): AwardLevel | undefined {
  const [latin] =
    /^(?:national|provincial|regional|city|municipal|county|district|town|school)\b/i.exec(competition) ?? [];
  if (latin) return parseLevel(latin);
  const name = simplify(competition.normalize('NFKC'), HEADING_PAIRS)
    .replace(BESIDE, '')
    .replace(/中小学/g, '')
    // 校园科技节 is the school's, 校园足球赛 may be anyone's.
    .replace(/^(?:校园|学校)(?=[^赛校]{2,8}节)/, '校');
  if (UNSURE.test(name)) return undefined;
  const parts = BEGINNING.exec(name)?.slice(1) ?? [];
  return LEVELS[parts.map(Boolean).lastIndexOf(true)];
}
