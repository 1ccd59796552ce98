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
  const told = readTold(rest);
  if (told) return { ...award, ...told };
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

/** What ends a sentence of news: the place, with a level of its own, or the title of honour. */
const WON =
  /(?:(?:国家|省|市|州|区|县|镇|校)级)?(?:[特一二三]等奖|优[秀胜](?:作品)?奖|鼓励奖|入围奖|[金银铜][奖牌]|(?:优秀|最佳)[^\s，、]{0,6}奖|第[\d一二三四五六七八九十]+名|[冠亚季]军)$/;

/** 祝贺张三同学荣获区科幻画比赛三等奖, 李四在区航模比赛中获二等奖: who, and behind it in what and which place. */
function readTold(sentence: string): Partial<Award> | undefined {
  const text = sentence.replace(/[。！!\s]+$/, '');
  const [, before = '', what = ''] = /^(.*?)[，,]?(?:荣获|喜获|获得|获)(.{2,})$/s.exec(text) ?? [];
  const [, who = before, event = ''] = /^(.*?)[，,\s]*在(.{2,}?)[中上里]?[，,\s]*$/s.exec(before) ?? [];
  const place = WON.exec(what);
  const honour = /^[“"]?([^“”"\s]{2,}?)[”"]?(?:荣誉)?称号$/.exec(what);
  const contest = event || what.slice(0, place?.index ?? 0).trim();
  const names = who.replace(/^(?:热烈)?(?:祝贺|恭喜)?(?:[我本]校)?/, '').trim();
  if (names === '' || (!place && !honour)) return undefined;
  const level = parseWrittenLevel(what) ?? parseWrittenLevel(contest);
  return {
    people: parsePeople(names.replace(/(?:同学|学生|小朋友)们?$/, '')),
    ...placed(place?.[0] ?? honour?.[1] ?? ''),
    ...(level && { level }),
    ...(contest && { competition: contest }),
  };
}

function placed(words: string): Partial<Award> {
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  return { placeText: words.trim(), ...(place && { place }), ...(level && { level }) };
}
