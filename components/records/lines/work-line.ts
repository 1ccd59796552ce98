import type { Work } from '../types.js';
import { isClass, parsePeople, splitOutsideBrackets } from '../words/people.js';

/**
 * A caption of a work: “《会飞的房子》 三（2）班 王小雨 指导教师：李老师”. The first line names it; further lines are the
 * description. Without 《》 the first part before a blank or a sign is the title; in letters it goes on to what is clearly
 * something else: Train to Saturn is a title.
 */
export function readWorkLine(text: string): Partial<Work> {
  const [first = '', ...more] = text.split('\n');
  const work: Partial<Work> = {};
  let rest = first;
  const tutor = /[（(]?(?:指导|辅导)(?:教师|老师|员)?[：:]\s*([^（）()]+)[）)]?/.exec(rest);
  if (tutor?.[1]) {
    work.tutors = parsePeople(tutor[1].trim(), 'adult');
    rest = rest.replace(tutor[0], ' ').trim();
  }
  // 会飞的房子（三（2）班 王小雨）: who made it stands in the bracket.
  rest = rest.replace(/[（(]((?:.*班|[一二三四五六七八九]年级|作者[：:])[\s，,]*[^（）()]{2,})[）)]$/, ' $1');
  // 会飞的房子——三（2）班 王小雨. Without a class behind it, a dash without blanks belongs to the title.
  rest = rest.replace(BYLINE_DASH, ' ');
  const quoted = /《([^《》]+)》/.exec(rest);
  const latin = quoted ? null : LATIN_NAME.exec(rest.trim());
  const parts = splitParts(latin ? '' : quoted ? rest.replace(quoted[0], ' ').replace(/[–—―]+/g, ' ') : rest);
  if (quoted?.[1]) work.title = quoted[1];
  else if (latin?.[1]) work.title = latin[1];
  else work.title = takeTitle(rest.trim(), parts);
  const people: string[] = latin ? [latin[2] ?? latin[3] ?? ''] : [];
  for (const part of parts) {
    const words = part
      .replace(/^(?:作者|班级|姓名)[：:]/, '')
      .replace(/^[（(]|[）)]$/g, (sign) => (isClass(part) ? sign : ''));
    if (isClass(words)) work.class ??= words;
    else if (/奖$/.test(words)) work.award ??= words;
    else people.push(words);
  }
  if (people.length > 0) work.people = parsePeople(people.join('、'));
  const description = more.join('\n').trim();
  if (description) work.description = description;
  return work;
}

/** Parted by blanks and signs outside of brackets. */
function splitParts(text: string): string[] {
  return splitOutsideBrackets(text, (sign) => /[\s，,；;·|｜]/.test(sign)).filter((part) => part !== '');
}

/**
 * The title of a caption.
 *
 * @param parts Of the caption; what belongs to the title is taken off.
 */
function takeTitle(text: string, parts: string[]): string {
  const first = parts.shift() ?? '';
  if (!/[a-z]{2}/i.test(text)) return first;
  const next = parts.findIndex(isByline);
  const rest = next < 0 ? [] : parts.slice(next);
  parts.splice(0, parts.length, ...rest);
  const end = rest[0] === undefined ? text.length : text.indexOf(rest[0], first.length);
  return text.slice(0, end).replace(/[\s，,；;·|｜]+$/, '');
}

const BYLINE_DASH =
  /\s+[-–—―]+\s+(?=\p{Script=Han})|\s*[–—―]+\s*(?=[^\s–—―]{1,9}班|[一二三四五六七八九]年级|作者[：:])/gu;

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v)';

/** Barometer by …; or names in pinyin behind a sign: Barometer, Lin Xiaotong. */
const LATIN_NAME = new RegExp(
  `^(.+?)(?:[，,；;|｜\\s]+by\\s+(\\S.*)|\\s*[，,；;|｜]\\s*((?:(?:${SYLLABLE}){1,3}[ -]){1,2}(?:${SYLLABLE}){1,3}))$`,
  'i',
);

/** A class, an award, what says that it is a name, or as long as Chinese names are: 王小雨、张三等. */
function isByline(part: string): boolean {
  if (/^(?:作者|班级|姓名)[：:]|奖$/.test(part) || isClass(part.replace(/^[（(]|[）)]$/g, ''))) return true;
  return parsePeople(part).every(
    ({ name, role, class: of }) =>
      role === 'group' || of || /^\p{Script=Han}{2,4}$/u.test(name.replace(/^[（(]|[）)]$|等.*$/g, '')),
  );
}
