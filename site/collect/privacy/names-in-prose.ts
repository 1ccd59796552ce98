import { simplify } from '../traditional.js';
import { CLASS, hasCommonFamily, isGivenName, isLikelyName, isName, isThing, isWord } from './name-words.js';
import { namesInLists } from './names-in-lists.js';

/** Words that say of somebody that he is a pupil. */
const PUPIL = '(?:小?同学(?!们)|小朋友(?!们))';
const NAME = String.raw`(?![和由与及从])\p{Script=Han}{2,4}?`;
/** Where a name that stands behind a class may end. */
const END = String.raw`(?=[\s,，。;；、：:（(《“"）)\]】”/]|$|${PUPIL}|等|荣?获|的[《“]|凭|以[《“]|在|说|做|制作|设计|发明|画的?|绘|摄|写的|主讲|讲解|演讲|表演|主持|朗诵|[和与及])`;

/** What stands beside a class may also be a work: 水火箭 六（1）班. */
const BESIDE_CLASS: readonly RegExp[] = [
  // 三（1）班 卫条目 科幻画一等奖
  new RegExp(`${CLASS}(?:的|学生|班长|小队长|[\\s：:、]|—{1,2})?(${NAME})${END}`, 'gu'),
  // - 卫条目 三（1）班
  new RegExp(`(?:^|[\\s、，,；;。：:])(${NAME})[\\s　（(，,]{1,2}(?:[男女][\\s　，,]{1,2})?${CLASS}`, 'gu'),
];
/** What says little more than a class, so that a name has to be a sure one. */
const BESIDE_GRADE: readonly RegExp[] = [
  // 三年级林子轩, 纸牛（五年级 单子衿）
  new RegExp(`[一二三四五六七八九]年级(?:的|学生|[\\s：:、])?(${NAME})${END}`, 'gu'),
  // 林子轩（三年级）
  new RegExp(
    `(?:^|[\\s、，。；：:,;“|]|[和与及])(${NAME})\\s?[（(](?:[小初高]?[一二三四五六七八九]年级|[初高][一二三])[）)]`,
    'gu',
  ),
  // 一等奖林子轩, 二等奖得主王小禾
  new RegExp(`[特一二三]等奖(?:的?(?:获得者|获奖者|得主|同学|学生))?(${NAME})${END}`, 'gu'),
  // 小科学家林子轩, 班长林子轩带领, 学生 林子轩
  new RegExp(
    `(?:小(?:作者|选手|记者|主持人?|讲解员|导游|发明家|科学家|画家|作家|队员|组长)|班长|课代表|少先队员|学生(?:代表)?[ \u3000]?)(${NAME})(?:${END}|(?=发言|带领|介绍|表示|正在))`,
    'gu',
  ),
];
const PLAIN: readonly RegExp[] = [
  // 三（1）班沈散文同学
  new RegExp(`${CLASS}(?:的|学生|班长|小队长|[\\s：:、]|—{1,2})?(${NAME})${PUPIL}`, 'gu'),
  // 三年级的林子轩同学
  new RegExp(`年级(?:的|学生)?(${NAME})${PUPIL}`, 'gu'),
  // ，沈散文同学
  new RegExp(`(?:^|[\\s、，。；：:,;（(“\\[【]|[由和与及]|小作者|选手|学生|队员)(${NAME})${PUPIL}`, 'gu'),
  // 作者：沈散文画
  new RegExp(`(?:作者|作画|绘画|制作人?|设计人?|摄影|拍摄)[：:\\s]\\s?(${NAME})${END}`, 'gu'),
  // 沈散文，三年级学生; 我叫沈散文
  new RegExp(
    `(?:^|[\\s、。；：:;“|])(${NAME})[\\s，,（(]{1,2}[小初高]?[一二三四五六七八九1-9](?:年级)?的?(?:小?学生|同学)`,
    'gu',
  ),
  new RegExp(`(?:我(?:叫|是)|[他她]叫)(${NAME})(?=[\\s,，。;；、！]|$)`, 'gu'),
  // 沈散文（学生）
  new RegExp(
    `(?:^|[\\s、，。；：:,;“\\[【|]|[由和与及])(${NAME})\\s?[（(](?:男|女)?(?:学生|小作者|小选手|队员|班长|同学)[）)]`,
    'gu',
  ),
];
/** No other text holds any of what is looked for. */
const TELLING =
  /班|同[学學]|小朋友|我[叫是]|[他她]叫|年[级級]|作画|绘画|制作|设计|摄影|拍摄|[学學][生员員]|作者|[选選]手|[队隊社][员員]|奖|獎|[冠亚亞季][军軍]|姓名|[团團][队隊]|小[记記主讲講导導发發科画畫组組标標志]|主持|组[长長员員]|people|student|winner|第[一二三四五六]名|[（(][一二三四五六七八九初高1-9]/;

/** A name that stands in running text with what makes it plain. */
export interface NameInProse {
  name: string;
  /** From 0, in the text. */
  index: number;
  /** Whether nothing but the class beside it says that it is one. */
  isDoubtful: boolean;
}

/**
 * Finds names that no list holds, where class or form of address make plain that they are a pupil's: 三（1）班沈散文同学,
 * 卫条目 三（1）班, 指导学生：甲、乙、丙. What could be a word is left alone.
 */
export function namesInProse(written: string): NameInProse[] {
  if (!TELLING.test(written)) return [];
  const text = simplify(written).replace(/[\uff10-\uff19]/g, (digit) => digit.normalize('NFKC'));
  const found = new Map<number, Omit<NameInProse, 'index'>>();
  for (const [forms, judge] of [
    [BESIDE_GRADE, judgeBesideGrade],
    [BESIDE_CLASS, judgeBesideClass],
    [PLAIN, () => 'sure'],
  ] as const)
    for (const form of forms)
      for (const match of text.matchAll(form)) {
        const name = match[1] ?? '';
        if (!isName(name) || isOfAdult(text.slice(match.index + match[0].length))) continue;
        const judgement = judge(name);
        const index = match.index + match[0].lastIndexOf(name);
        if (judgement !== 'none') found.set(index, { name, isDoubtful: judgement === 'doubtful' });
      }
  for (const { name, index } of namesInLists(text)) found.set(index, { name, isDoubtful: false });
  return [...found]
    .map(([index, { name, isDoubtful }]) => ({ name: written.slice(index, index + name.length), index, isDoubtful }))
    .sort((a, b) => a.index - b.index);
}

type Judgement = 'sure' | 'doubtful' | 'none';

function judgeBesideClass(name: string): Judgement {
  if (isLikelyName(name)) return 'sure';
  return isThing(name) ? 'none' : 'doubtful';
}

/** Many things stand beside a grade, and behind a prize. */
function judgeBesideGrade(name: string): Judgement {
  const isSure =
    !isWord(name, 4) && isLikelyName(name) && isGivenName(name) && (hasCommonFamily(name) || !isThing(name));
  return isSure ? 'sure' : 'none';
}

/** 三（1）班 王建国老师 */
export function isOfAdult(behind: string): boolean {
  return /^\s?(?:老师|教师|主任|校长|辅导员)/.test(behind);
}
