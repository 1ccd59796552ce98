import { readCount } from '../columns/award-columns.js';
import type { Award } from '../types.js';
import { parsePeople, splitOutsideBrackets } from '../words/people.js';
import { parseWrittenLevel } from '../words/read-level.js';
import { parsePlace } from '../words/read-place.js';

const PLACE_WORDS =
  /(?:国家级?|省级?|市级?|州级?|区级?|县级?|镇级?|校级?)?(?:[特一二三]等奖|优[秀胜]奖|鼓励奖|[金银铜]奖|优秀[^\s，、；：:]{0,6}奖|[^\s，、；：:《》]{0,6}奖)/;

/**
 * Awards of one list item: “一等奖：三（1）班 王小雨《会飞的房子》（指导教师：李老师）、…”, “王小雨《会飞的房子》获市级一等奖”,
 * “一等奖 12 名”.
 */
export function readAwardLine(text: string): Partial<Award>[] {
  const colon = /^([^：:《》（）()]{2,30}?)(?:[（(][^（）()]*[）)])?[：:]\s*(.+)$/s.exec(text);
  const place = colon?.[1] ? parsePlace(colon[1]) : undefined;
  if (colon?.[1] && colon[2] && place) {
    const base = placed(colon[1]);
    const count = readCount(colon[2].replace(/[。；]$/, ''));
    if (count !== undefined) return [{ ...base, count }];
    const parts = splitOutsideBrackets(colon[2].replace(/。$/, ''), (sign) => /[、；;\n]/.test(sign));
    return parts.filter((part) => part.trim() !== '').map((part) => ({ ...base, ...readOne(part.trim()) }));
  }
  const counted = /^(\S*?奖)\s*[：:]?\s*(\d+)\s*[人名件项个]$/.exec(text);
  if (counted?.[1]) return [{ ...placed(counted[1]), count: Number(counted[2]) }];
  return [readOne(text)];
}

/** One name or work with its remarks; the place may stand in its text. */
function readOne(text: string): Partial<Award> {
  const award: Partial<Award> = {};
  let rest = text;
  const tutor = /[（(，,]?\s*(?:指导|辅导)(?:教师|老师|员|者)?[：:]\s*([^（）()，,；]+)[）)]?/.exec(rest);
  if (tutor?.[1]) {
    award.tutors = parsePeople(tutor[1].trim(), 'adult');
    rest = rest.replace(tutor[0], ' ');
  }
  const work = /《([^《》]+)》/.exec(rest);
  if (work?.[1]) {
    award.work = work[1];
    rest = rest.replace(work[0], ' ');
  }
  rest = rest.replace(/[，,]?(?:荣获|获得|获)(?=.{0,12}奖)/, ' ');
  const place = PLACE_WORDS.exec(rest);
  if (place) {
    Object.assign(award, placed(place[0]));
    rest = rest.replace(place[0], ' ');
  }
  rest = rest
    .replace(/(?:荣?获得?|的?作品|，|,|：|:)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest !== '') award.people = parsePeople(rest);
  return award;
}

function placed(words: string): Partial<Award> {
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  return { placeText: words.trim(), ...(place && { place }), ...(level && { level }) };
}
