import { simplify } from '../traditional.js';
import { beginsWithFamilyName, familyLength, looksLikeName } from './family-names.js';

/** A class: 三（1）班, 3.2班, 初一（4）班, 八年级2班, 三年级二班, 2023级1班, 大（1）班. */
export const CLASS = String.raw`(?:(?:[一二三四五六七八九]|[1-9]|初[一二三]|高[一二三]|[一二三四五六七八九]年级|20\d\d级|[大中小]班?)(?:[（(.]\d{1,2}[）)]?|\d{1,2}|[（(][一二三四五六七八九十]{1,2}[）)])|[一二三四五六七八九]年级[一二三四五六七八九十]{1,2})班`;
/** What begins as names do and is none. */
const NO_NAME =
  /^[初高][一二三]$|[年级班组队届名位个些种多次校各全每们的了是有在我你他她它这那哪此某到]|同学|学生|老师|教师|主任|代表|获|奖|人$|学校|小学|中学|作品|平均|平时|当时|时候|先生|女士|本人|负责|单独|成立|成绩|应该|应当|喜欢|经过|于是|和谐|所有|许多|任何|任意|相关|终于|关于|属于|对于|由于|鼓励|方便|方法|方阵|方队|安排|安全|广大|高兴|高年|高段|高中|初中|小学|黄金|马上|万一$|向来|从此|从前|国家|全体|参加|强调|强化|支持|别的|时间|和平|平等|通过|通知|曾经|居然|温暖|幸福|常常|常年|都[说有是能会在来去很要没]|容易|解决|解答|闻名|农村|城区|乐于|甘于|勤于|善于|易于|从缺|尚[未缺]|宣布/u;

/** A given name of one character that stands twice. */
const TWICE = /^.(.)\1$/u;

/** What names end on hardly ever. */
const THING =
  /[箭缸筒画塔灯摆薯篮车计鸟帽藤笼钟机仪毡鸽盒熊针桌窝器板梯桥船球箱杯瓶盘塑模扇伞笛鼓鱼鼠兔龟虫蝶蛙猫狗树叶草果菜豆秆绳线纸布衣裙鞋桶袋架床椅凳柜锁镜笔尺表炉锅碗勺艇舰弹枪炮轮具品物瓜鲸豚弩筝蜓蜂蚁报课操舞曲戏剧赛节展座圈泵罩屋房楼]$/u;

/** Words of dictionaries that begin with a common family name. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  '胡萝卜 张家界 张家口 张家港 何首乌 唐三彩 唐人街 周期性 罗马字 苏维埃 孟加拉 徐家汇 许多人 何止是 郑重地 师生 方可 方能 方知 应可 许可 时可'.split(
    ' ',
  ),
);

/** Family names that are more often little words. */
const LITTLE = /^[和由与及从于向在有经]/u;

/** Family names that are common, and no words. */
const COMMON = new Set(
  '王李张刘陈杨赵吴周徐孙胡朱郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖韦贾邹孟秦薛阎侯陶黎贺顾郝龚邵覃戴喻葛施尤章窦鲁俞柳殷倪褚翟柯霍骆樊凌阮舒祝臧闵欧聂晏',
);

/** Characters of which names given since the nineties are made, and names of plants, stones and tools hardly ever. */
const GIVEN = new Set(
  '子梓宇雨轩涵萱欣怡佳嘉思诗语博浩皓睿瑞泽晨辰昊俊杰伟志豪鑫鹏翔洋航凯涛婷娜芳敏慧颖莹琳琪瑶璐妍晓悦馨依伊艺奕亦逸允昱煜懿钰玥悠宸诺恩芷若桐彤可乐雯雅静美丽娟艳燕霞强磊军勇刚斌峰超辉健沐熙婉彦铭霖琦玮瑾萌媛筱茜蕾薇菲莎婕曦晟晗楷楠灏煊炜烨珂琛琰璇祺峻屹岚昕沁楚妤彬熠宥瀚澄霏阳',
);

/** True for a character that given names of today are made of, and names of things hardly ever. */
export function isGivenCharacter(character: string): boolean {
  return GIVEN.has(character);
}

/** Characters of given names that those who teach today bear as well: 李伟, 王丽娟, 张志强. */
const ELDER = /[芳敏慧颖莹丽娟艳燕霞强磊军勇刚斌峰超辉健伟志杰鹏涛静美娜洪红华建国秀英]/u;

/** True for a name as children of today bear them, and their teachers hardly ever: 孙欣怡, 宋雨泽. */
export function isOfToday(name: string): boolean {
  const given = [...name].slice(familyLength(name));
  return given.length > 1 && !ELDER.test(given.join('')) && given.some((each) => GIVEN.has(each));
}

/** True for names among which those of children are two at least, a third, and more than those of adults; others may be of either. */
export function areOfChildren(names: readonly string[]): boolean {
  const ofToday = names.filter(isOfToday).length;
  const ofElders = names.filter((name) => ELDER.test(name.slice(familyLength(name)))).length;
  return ofToday > 1 && ofToday > ofElders && ofToday * 3 >= names.length;
}

/** True for what has the shape of a name, begins or goes on as names mostly do, and is no word: 王小禾, 林子轩. */
export function isGivenName(name: string): boolean {
  if (isNoName(name) || isWord(name, 4)) return false;
  const characters = [...name];
  return (
    familyLength(name) > 1 || COMMON.has(characters[0] ?? '') || characters.slice(1).some((each) => GIVEN.has(each))
  );
}

/** True for what has the shape of a name and is no word. */
export function isName(word: string): boolean {
  return beginsWithFamilyName(word) && looksLikeName(word) && !isNoName(word) && !isWord(word);
}

/** True for what has the shape of a name and is words: 高年级, 成绩单, 和同学; 孙多多 is somebody. */
export function isNoName(word: string): boolean {
  return (NO_NAME.test(word) && !TWICE.test(word)) || LITTLE.test(word);
}

/** True for what ends as things and works do, whether a dictionary knows it or not. */
export function endsAsThing(name: string): boolean {
  return THING.test(name);
}

/** True for a name of which more speaks than its first character: it is sure, or made of what names are made of. */
export function isLikelyName(name: string): boolean {
  return isSureName(name) || [...name].slice(familyLength(name)).some((each) => GIVEN.has(each));
}

/**
 * True for a name that cannot be half a word and half another, as 水火箭 and 石膏像 are: one with a common family name, or with a given
 * name of two characters that no dictionary knows.
 */
export function isSureName(name: string): boolean {
  const family = familyLength(name);
  if (family > 1) return true;
  const first = wordsIn(name)[0] as string;
  // Dictionaries know people of today, too, whose names others bear.
  if (first === name) return name.length === 3 && hasCommonFamily(name) && !THING.test(name) && !KNOWN_WORDS.has(name);
  return first.length === 1 && (COMMON.has(first) || (name.length > 2 && !isWord(name.slice(family), 3)));
}

/** True for a name with a family name that is common. */
export function hasCommonFamily(name: string): boolean {
  return COMMON.has(name[0] ?? '');
}

/** Characters that foreign names, and those of other peoples of China, are written with: 买买提, 巴特尔, 次仁卓玛. */
const TRANSCRIBED =
  /^[阿艾里买提尔古丽江努热依扎米拉卜杜其格乌日巴特桑梅朵尼玛次仁姆索朗旺堆孜帕娜苏萨斯琴布木汗央金旦增洛丹罗才让卓多吉吾麦吐鲁地力克如赛合夏西亚娅伊莎琳达姆森莉奥莱安]+$/u;
/** What stands before a word and is no family name: 小火箭, 新希望. */
const BEFORE_WORD = /^[小大新老超酷]$/u;

/** True for what may be a name of another people of China, or a foreign one: 买买提, 次仁卓玛. */
export function isTranscribed(text: string): boolean {
  return TRANSCRIBED.test(text);
}

/**
 * True for words in the place of a name that are nobody’s: they begin with no family name, or are longer than names are, and
 * at least half of them, or all of the longer ones, are words that a dictionary knows: 机器人, 人工智能, 海洋之星. What it does
 * not know may be a rare name.
 */
export function isNobody(name: string): boolean {
  const text = simplify(name);
  if (!/^\p{Script=Han}{2,}$/u.test(text) || looksLikeName(text) || isTranscribed(text)) return false;
  const words = wordsIn(text);
  const [first = ''] = words;
  // 仉启航 may be somebody.
  if (text.length === 3 && words.length === 2 && first.length === 1 && !BEFORE_WORD.test(first)) return false;
  const known = words.filter((word) => word.length > 1).join('').length;
  // 王小明绘 is somebody, 阳光少年 nobody.
  return beginsWithFamilyName(text) ? known === text.length : known * 2 >= text.length;
}

/** True for a name that is also a word: 高山, 向日葵. 王安石 is called as somebody was. */
export function isAlsoWord(name: string): boolean {
  return isWord(name, 4) && !(name.length === 3 && COMMON.has(name[0] ?? ''));
}

let segmenter: Intl.Segmenter | undefined;

/** No word goes beyond one of these. */
const SIGN = /(?<=[\s，。；：、！？（）《》“”,.;:!?|])/;

/** Texts as short as names, with their words: the same few are asked for again and again. */
const known = new Map<string, readonly string[]>();
const SHORT = 4;
const MOST_KNOWN = 20_000;

/** The words a dictionary cuts a text into. */
export function wordsIn(text: string): readonly string[] {
  if (text.length > SHORT) return cut(text);
  const before = known.get(text);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const words = cut(text);
  known.set(text, words);
  return words;
}

function cut(text: string): string[] {
  const words = (segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' }));
  // Each word comes with a copy of all that was given: a text is cut piece by piece.
  return text.split(SIGN).flatMap((piece) => Array.from(words.segment(piece), ({ segment }) => segment));
}

/**
 * True for what a dictionary knows as one word.
 *
 * @param longest Characters; longer ones are no words to us.
 */
export function isWord(word: string, longest = 2): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word) && word.length <= longest && wordsIn(word).length === 1;
}
