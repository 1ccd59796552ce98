import { captionWord } from '@kepu/components/records';
import { type NameOrWork, nameOrWork } from '../names/name-or-work.js';
import { CLASS, endsAsThing } from '../names/name-words.js';
import { orderLatinCaption } from './latin-caption.js';

/** A class as captions have it, with whoever stands right behind: 三（1）班, 五年一班蒋依依, 四年级. */
const PLACE = new RegExp(
  String.raw`^(${CLASS}|[一二三四五六七八九]年(?:级)?[（(]?[一二三四五六七八九十\d]{1,2}[）)]?班|[小初高]?[一二三四五六七八九]年级|[1-9]\d{2}班)(.*)$`,
  'u',
);
/** Says itself what is what: 《飞船》, 作者：, 指导, 王小雨的…; or is a sentence. */
const PLAIN =
  /[《》“”。！？!?…\n]|作者|姓名|指导|辅导|老师|教师|同学|小朋友|(?:班级|作品|题目|名称|学校|说明|简介|时间|日期)\s*[:：]/;
const NUMBER = /^(?:图片?|照片)?\s*\d{1,3}\s*[.．、号]\s*(?=\D)|^图\s*\d{1,3}\s+/;
const PRIZE_AHEAD = /^[【[]?([^\s：:【】《]*?[等金银铜秀胜]奖)[】\]：:]\s*/;
const AGE = /^[（(]?(?:[男女][，, ]?)?\d{1,2}\s*(?:周?岁半?)[）)]?$/;
const AGE_BEHIND = /[（(](?:[男女][，, ]?)?\d{1,2}\s*周?岁半?[）)]/g;
const GENDER = /^[男女]$/;
/** What was done, behind whoever did it: 陈晨曦作品, 韩雨桐摄, 秦思远/摄. */
const DONE = /^(\p{Script=Han}{2,4}?)(?:的?作品|\s*[/／]?\s*(?:摄影?|拍摄))$/u;
/** The same before: 绘画：管彤彤. */
const DOES = /^(?:绘画?|画|摄影?|制作|创作)\s*[：:]\s*(\S+)$/u;
/** 焦阳的科幻画 */
const OWNED = /^(\p{Script=Han}{2,4})的(\S+)$/u;
/** 钱多多和他的小车 */
const WITH_WORK = /^(\p{Script=Han}{2,4})和[他她]的\S+$/u;
/** 文/何雨田 图/吴佳怡 */
const CREDIT = /(^|\s)(?:图文|文图|[图文]|摄影?)\s*[/／]\s*(?=\p{Script=Han}{2,4}(?:\s|$))/gu;
/** Of a pupil, and of no work: 苏婉清，女，9岁，《鱼菜共生》. */
const OF_CHILD =
  /(?:[，,、\s][男女](?=[，,、\s])|[，,、\s]\d{1,2}\s*周?岁半?(?=[，,、\s]*《)|[（(]\d{1,2}\s*周?岁半?[）)](?=\s*《))/g;
/** Names in letters are read as they stand. */
const IN_LETTERS = /^[\p{Script=Latin}.'’-]+$/u;

/**
 * Puts the words of a caption in an order that is read without doubt: 三（1）班 水火箭 → 《水火箭》 三（1）班, 马梓涵 10岁 机械手 → 《机械手》
 * 作者：马梓涵. Behind a class, an age, a prize or before 摄 words are somebody only if they could be a name.
 *
 * @param doubt Told what may be a name or a work; it is left where somebody stands.
 * @returns The caption itself where it says all that, or nothing speaks for a name.
 */
export function orderCaption(caption: string, doubt: (name: string) => void): string {
  const [first = '', ...more] = caption.split('\n');
  const latin = orderLatinCaption(first);
  if (latin) return [latin, ...more].join('\n');
  const credited = first.replace(CREDIT, '$1作者：');
  if (credited !== first) return [credited, ...more].join('\n');
  const ordered = PLAIN.test(first) ? first.replace(OF_CHILD, ' ') : orderLine(first, doubt);
  return ordered === undefined ? caption : [ordered, ...more].join('\n');
}

interface Parts {
  place?: string;
  award?: string;
  kind?: string;
  /** An age behind or a verb says that somebody is named. */
  isOfSomebody: boolean;
  /** Right behind the class, without a blank. */
  glued?: string;
  words: string[];
}

function orderLine(line: string, doubt: (name: string) => void): string | undefined {
  const [, makers = '', made = ''] = /^([^：:]+)[：:]\s*([^：:]+)$/.exec(line) ?? [];
  const people = makers.trim().split(/[、，,\s]+|[和与](?=..)/);
  if (made && areNames(people)) return written({ title: made, people });
  const [, maker = ''] = DOES.exec(line) ?? DONE.exec(line) ?? [];
  if (maker && (judge(maker) === 'name' || (/摄/.test(line) && judge(maker) === 'unclear')))
    return written({ people: [maker] });
  const [, owner = '', thing] = OWNED.exec(line) ?? WITH_WORK.exec(line) ?? [];
  if (owner && (!thing || captionWord(thing) === 'kind') && judge(owner) === 'name')
    return written({ title: line, people: [owner] });
  const parts = partsOf(line);
  if (parts === undefined) return undefined;
  const { place, award, kind, isOfSomebody, glued, words } = parts;
  if (!(place || award || isOfSomebody) || words.length === 0) return undefined;
  // 王小雨的竹筏 is read as it is, and 三（1）班合影 is a title.
  if (words.some((word) => IN_LETTERS.test(word) || isOwned(word)) || (glued && judge(glued) !== 'name'))
    return undefined;
  const judged = words.map((word) => ({ word, is: judge(word) }));
  const hasName = judged.some(({ is }) => is === 'name');
  const isWork = ({ word, is }: { word: string; is: NameOrWork }): boolean =>
    is === 'work' || (hasName && is === 'unclear' && (endsAsThing(word) || word.length > 3));
  const works = judged.filter(isWork).map(({ word }) => word);
  const named = judged.filter((each) => !isWork(each));
  // 三（1）班 纸桥 夏天: of two one is the name.
  if (works.length === 0) for (const { word, is } of named) if (is === 'unclear' && !isOfSomebody) doubt(word);
  return written({
    ...parts,
    title: works.join(' '),
    people: named.map(({ word }) => word),
    ...(kind && { kind }),
  });
}

function partsOf(line: string): Parts | undefined {
  const parts: Parts = { isOfSomebody: false, words: [] };
  let rest = line.trim().replace(NUMBER, '');
  const ahead = PRIZE_AHEAD.exec(rest);
  if (ahead) {
    parts.award = ahead[1] as string;
    rest = rest.slice(ahead[0].length);
  }
  if (/[：:]/.test(rest)) return undefined;
  const aged = rest.replace(AGE_BEHIND, ' ');
  parts.isOfSomebody = aged !== rest;
  for (const part of aged.split(/[\s，,；;|｜]+/).filter(Boolean)) {
    const [, place, behind = ''] = PLACE.exec(part) ?? [];
    if (AGE.test(part)) parts.isOfSomebody ||= parts.words.length > 0;
    else if (GENDER.test(part)) continue;
    else if (place && !parts.place && !/^(?:的|全体|学生|作品)/.test(behind)) {
      parts.place = place;
      if (behind) parts.words.push((parts.glued = behind));
    } else {
      const word = captionWord(part);
      if (word === 'adult' || word === 'class' || /[（()）]/.test(part)) return undefined;
      if (word === 'award' && !parts.award) parts.award = part;
      else if (word === 'kind' && !parts.kind) parts.kind = part;
      else parts.words.push(part);
    }
  }
  return parts;
}

/** Several names are one part: 王浩然、李思雨. */
function judge(words: string): NameOrWork {
  const all = words.split(/[、和与]/).map(nameOrWork);
  if (all.length === 1) return all[0] as NameOrWork;
  return all.includes('name') && !all.includes('work') ? 'name' : nameOrWork(words.replace(/[、和与]/g, ''));
}

function isOwned(words: string): boolean {
  const [owner = ''] = /^.*?(?=的.)/.exec(words) ?? [];
  return owner !== '' && nameOrWork(owner) !== 'work';
}

function areNames(words: readonly string[]): boolean {
  const all = words.map(nameOrWork);
  return all.includes('name') && !all.includes('work');
}

function written({
  title,
  people,
  place = '',
  kind,
  award,
}: Partial<Parts> & { title?: string; people: readonly string[] }): string {
  return [
    title && `《${title}》`,
    place,
    people.length > 0 && `作者：${people.join('、')}`,
    kind && `类别：${kind}`,
    award && `获奖：${award}`,
  ]
    .filter(Boolean)
    .join(' ');
}
