import type { Person } from '@kepu/components/records';
import { beginsWithFamilyName, looksLikeName } from '../../names/family-names.js';
import { isGroup, isGroupOrName } from '../../names/group-words.js';
import { peopleIn } from '../../parse/people-table.js';
import { namesOfWords } from './names-in-group.js';
import { normaliseName } from './person-name.js';

/** The bare names in what a list says of one person or of a few: 冯雪莹（女） is 冯雪莹. */
export interface NamesInCell {
  /** In the form names are compared in, without repeats. Names that the school shortened itself are not among them. */
  names: readonly string[];
  /** Words of which nobody can say whether they are a name; they are not shown as they are, and told. */
  unclear: readonly string[];
}

/** Signs people shorten a name with; `_` and `*` may also be a mark behind a name that is written in full. */
const SIGNS = '*×✕○〇□■_';
const DOTS = '·•・‧∙⋅.';

/** A text of nothing but letters is one name, as long as it is. */
const PLAIN = /^[\p{L}\p{M}·•・‧∙⋅.'’ -]+$/u;
const PIECE = new RegExp(`[\\p{L}\\p{M}${DOTS}'’ ${SIGNS}-]+`, 'gu');

/** What stands before a name and is none. */
const BEFORE =
  /^(?:第?[一二三四]?作者|小作者|学生作者|姓名|学生代表|代表|学生|男生|女生|[正副小]?[组队班社]长|队员|组员|成员|选手|主持人?|主演|朗诵|设计|制作|主创|领唱|同学|[小初高]?[一二三四五六七八九](?:年级|班)|[小初高][一二三]|[班级])[:：]?/;
/** What stands behind one. */
const BEHIND =
  /(?:等(?:\p{Script=Han}{0,2}(?:人|名|位|同学))?|小?同学|小朋友|选手|(?<=.{3})[绘摄]|的?(?:爸爸|妈妈|父亲|母亲|家长|家庭)|获?[特一二三]等奖|优[秀胜]奖|[正副小]?[组队班社]长|队员|组员)$/u;
/** Words beside names, and parts of classes. */
const REMARK =
  /^(?:[男女]生?|男孩|女孩|男队|女队|[组队]长|[副正][组队]长|队员|组员|成员|班[长委]|第?[一二三四]?作者|主持人?|同学|学生|班|级|年级|年|月|日|届|岁|等|名|人|共|和|及|与|第|[小初高中]?[一二三四五六七八九十]+(?:年级|班|级)?(?:学生)?|[小初高]中?|小学|初中|高中|[低中高]年级|[低中高]段|\p{Script=Han}{1,4}族|个人|集体|团体|单人|双人|多人|单打|双打|转学|转入|转出|已?毕业|走读|住校|替补|代领|代\p{Script=Han}?|缺席|请假|特长生?|左|右|前排|后排|左[一二三四]|右[一二三四]|girl|boy|male|female|captain|class|grade|f|m)$/iu;
/** What brackets behind a name say of the award, the contest, the instrument, the place; half of it begins as names do. */
const BESIDE =
  /^(?:[金银铜]奖|[金银铜]牌|[特一二三]等奖?|优[秀胜]奖?|[冠亚季殿]军|第[一二三四五六七八九十]名?|并列|[红黑白蓝黄绿]方|主力|[上下]册|单项|全能|越野|平衡|计时|语文|数学|英语|科学|美术|音乐|体育|信息(?:科技|技术)?|劳动|道法|双语|国画|油画|水彩|版画|素描|书法|毛笔|硬笔|剪纸|陶艺|钢琴|古筝|二胡|竹?笛子?|琵琶|吉他|葫芦丝|架子鼓|单簧管|萨克斯|[大小]提琴|朗诵|演讲|舞蹈|声乐|器乐|管乐|合唱|围棋|象棋|[航车船海建]模|编程|机器人|无人机|摄影|文字|解说|讲解|改编|原创|成品|路演|(?:操作|通讯|讲解|观察|记录|解说)[手员]|病假|事假|康复中?|留守|农村|城镇|本部|[东西南北中新老]校区|北京|天津|上海|重庆|河[北南]|山[西东]|江[苏西]|浙江|安徽|福建|湖[北南]|广[东西]|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|辽宁|吉林|黑龙江|内蒙古|香港|澳门|台湾|(?:\p{Script=Han}{1,3}(?:老师|教师|校长)|班主任)(?:指导|辅导|推荐)?)$/u;
/** Works, and the tutors of one pupil; names on their two sides are two. */
const ASIDE = /《[^》]*》|[（(](?:指导|辅导)(?:教师|老师)?[:：]?[^）)]*[）)]/gu;
/** Ends of places; in brackets a name that ends so may be one. */
const PLACE = /[省市区县镇乡村路街]$/u;
/**
 * Reads the names out of a cell as schools write it: 冯雪莹（女）, 尤佳同学, 三1谢宇轩, 男生组：潘子豪, 梦想小队（队长许子墨、何佳欣）,
 * 沈佳怡*. Of an adult it is the whole text.
 */
export function namesInCell({ name, role }: Pick<Person, 'name' | 'role'>): NamesInCell {
  const text = normaliseName(joinNames(name))
    .replace(ASIDE, '，')
    .replace(/^，+|，+$/g, '');
  if (role === 'adult') return { names: text === '' ? [] : [text], unclear: [] };
  return role === 'group' ? namesOfGroup(text) : namesOfPupils(text);
}

function namesOfPupils(text: string): NamesInCell {
  if (!PLAIN.test(text) || text.includes('某')) return readPieces(text, true);
  const several = text.split(/[-·和与及]/u);
  if (several.length > 1 && several.every(looksLikeName)) return { names: several, unclear: [] };
  const names = [withoutRemarks(text)].filter(isSomebody);
  // 王小明李红 is two pupils who were written as one.
  return { names, unclear: names.filter((name) => /^\p{Script=Han}{5,}$/u.test(name) && beginsWithFamilyName(name)) };
}

/** A group has no name of a person, unless it may be one itself, or names its people. */
function namesOfGroup(text: string): NamesInCell {
  const words = text.split('、');
  return words.every((word) => PLAIN.test(word)) ? namesOfWords(words) : readPieces(text, false);
}

function readPieces(text: string, isOfPupils: boolean): NamesInCell {
  const names = new Set<string>();
  const unclear = new Set<string>();
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const isBeside = /[（(【[][^）)】\]]*$/u.test(text.slice(0, index));
    const found = readPiece(trimmed(piece, text.slice(index + piece.length)), isBeside, isOfPupils);
    if (found === undefined) continue;
    if (found.isName) names.add(found.word);
    if (found.isUnclear) unclear.add(found.word);
  }
  return { names: [...names], unclear: [...unclear] };
}

/** Without what belongs to a class behind it: 王冒雨三 before （2）班. */
function trimmed(piece: string, rest: string): string {
  const edges = new RegExp(`^[${DOTS}'’ -]+|[${DOTS}'’ -]+$`, 'gu');
  const word = piece.replace(edges, '');
  return /^[(（]?\d/u.test(rest) ? word.replace(/[小初高]?[一二三四五六七八九]$/u, '').replace(edges, '') : word;
}

interface Found {
  word: string;
  isName: boolean;
  isUnclear: boolean;
}

/** @param isBeside The piece stands in brackets, beside a name or a group. */
function readPiece(piece: string, isBeside: boolean, isOfPupils: boolean): Found | undefined {
  if (isBeside && BESIDE.test(piece)) return undefined;
  const signed = new RegExp(`[${SIGNS}某]`, 'u').test(piece);
  const whole = signed ? withoutMarks(piece) : piece;
  if (whole === undefined || whole === '' || REMARK.test(whole)) return undefined;
  const word = withoutRemarks(whole);
  if (REMARK.test(word) || [...word].length < 2) return undefined;
  if (isGroupOrName(word)) return { word, isName: true, isUnclear: true };
  if (isGroup(word)) return undefined;
  if (looksLikeName(word)) {
    // 张明* may be 张明, or 张明 with a third character left out.
    const isShort = word.length === 2 && (signed || (isBeside && word === whole) || !isOfPupils);
    return { word, isName: true, isUnclear: isShort || (PLACE.test(word) && (isBeside || !isOfPupils)) };
  }
  if (PLACE.test(word)) return undefined;
  if (!isOfPupils || (signed && /^\p{Script=Han}{1,2}$/u.test(word))) return undefined;
  if (!isBeside) return { word, isName: true, isUnclear: /\p{Script=Han}/u.test(word) && !word.includes('·') };
  return { word, isName: false, isUnclear: true };
}

/** A name with marks before or behind it; undefined if they stand for what was left out of it. */
function withoutMarks(piece: string): string | undefined {
  const core = piece.replace(new RegExp(`^[${SIGNS}]+|[${SIGNS}]+$`, 'gu'), '');
  if (/\p{Script=Latin}{2}_\p{Script=Latin}{2}/u.test(core)) return core;
  if (new RegExp(`[${SIGNS}某]`, 'u').test(core)) return undefined;
  const isName = core.length > 2 || (core.length === 2 && looksLikeName(core));
  return isName || /^\p{Script=Latin}{2,}/u.test(core) ? core : undefined;
}

/** 队长许子墨 is 许子墨, 尤佳同学 is 尤佳; a text that would be no name without them stays. */
function withoutRemarks(text: string): string {
  let start = text;
  // 王小明同学等三人 has two of them.
  for (let rest = text.replace(BEHIND, ''), last = text; rest !== last; last = rest, rest = rest.replace(BEHIND, '')) {
    if (isRest(rest.replace(BEFORE, ''))) start = rest;
  }
  const before = start.replace(BEFORE, '');
  return before !== start && beginsWithFamilyName(before) && [...before].length > 1 ? before : start;
}

function isRest(text: string): boolean {
  if (beginsWithFamilyName(text)) return looksLikeName(text);
  return [...text].length > 2 && !isGroup(text) && !/^[全本我各部其多一二三四五六七八九]/u.test(text);
}

/** 王同学 names nobody, and neither does a number or 女. */
function isSomebody(name: string): boolean {
  return /\p{L}/u.test(name) && !REMARK.test(name) && !/^\p{Script=Han}小?同学$/u.test(name);
}

/** Words of Han characters with blanks between them. */
const SPACED = /\p{Script=Han}+(?:[ \t\u00a0\u3000]+\p{Script=Han}+)+/gu;

/** 李雷 韩梅梅 as 李雷、韩梅梅, before the blanks go that only align: 张　三, 欧阳　若溪. */
export function joinNames(text: string): string {
  if (!/\p{Script=Han}[ \t\u00a0\u3000]+\p{Script=Han}/u.test(text)) return text;
  return text.replace(SPACED, (words) => {
    const names = peopleIn(words, '姓名', 'pupil').map(({ name }) => name);
    const pieces = words.split(/[ \t\u00a0\u3000]+/);
    // 姓名 班级 are heads, which are nobody.
    return (names.join('').length === pieces.join('').length ? names : pieces).join('、');
  });
}
