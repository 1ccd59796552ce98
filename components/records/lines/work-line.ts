import type { Work } from '../types.js';
import { isClass, parsePeople, splitOutsideBrackets } from '../words/people.js';

/**
 * A caption of a work: “《会飞的房子》 三（2）班 王小雨 指导教师：李老师”. The first line names it; further lines are the
 * description. Without 《》 the first part before a blank or a sign is the title.
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
  const quoted = /《([^《》]+)》/.exec(rest);
  const parts = splitOutsideBrackets(rest.replace(quoted?.[0] ?? '', ' ').trim(), (sign) =>
    /[\s，,；;·|｜]/.test(sign),
  ).filter((part) => part !== '');
  if (quoted?.[1]) work.title = quoted[1];
  else work.title = parts.shift() ?? '';
  const people: string[] = [];
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
