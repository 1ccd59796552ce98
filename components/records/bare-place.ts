/** Words that are a place and nothing else. Pure. */
import { normaliseHeader } from './match-columns.js';
import { PLACE_WORDS } from './words/read-place.js';

/** What stands beside a place and says no more: 奖, 获得者, 人数, prizes, award winners. */
const BESIDE =
  /^(?:[奖作品获得者人学生名单姓件项个数量次-]|prize|place|award|medal(?:l?ist)?|winner|student|numberof|s|honou?rable|special|highly|up|ed)*$/;

/** One of a longer row: 第四名, 4th. */
const FARTHER = /^第.{1,2}名|^\dth/;

/** True for 一等奖, 金牌 and First prize, as heads of columns and rows and cells are; a figure, 一 or 1, and First name are none. */
export function isBarePlace(text: string): boolean {
  const plain = normaliseHeader(text);
  return (
    !/^[\d一二三]?$|name/i.test(plain && text) &&
    [...PLACE_WORDS.map(([, words]) => words), FARTHER].some(
      (words) => words.test(plain) && BESIDE.test(plain.replace(words, '')),
    )
  );
}
