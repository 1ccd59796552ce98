import type { Work } from '@kepu/components/records';
import type { Page } from '../../parse/page.js';
import { simplify } from '../traditional.js';
import { isName, isSureName } from './name-words.js';
import type { UnlistedName } from './unlisted-names.js';

/** 王小明的小车, 王小明：小车. Two characters are too often words: 胡杨的故事. */
const OWNER = /^\s*(\p{Script=Han}{3,4}?)(?:的(?=\p{Script=Han})|\s*[:：])/u;
/** 纸桥——王小明 */
const MAKER_BEHIND = /^.{2,}?\s*(?:—{1,2}|–|--|\s-)\s*(\p{Script=Han}{2,4})\s*$/u;
/** Words of place behind what begins as a name does: 龙宫里, 云朵上. */
const PLACE = /[里外上下中内前后旁边]$/;
/** Whom pupils like to draw and to write about. */
const FAMOUS = new Set(
  (
    '诸葛亮 司马光 司马迁 司马懿 袁隆平 钱学森 钱三强 邓稼先 郭守敬 徐霞客 杨利伟 王亚平 翟志刚 费俊龙 聂海胜 景海鹏 刘伯明 刘洋洋 叶光富 汤洪波 蔡旭哲 ' +
    '屠呦呦 钟南山 李四光 华罗庚 陈景润 竺可桢 茅以升 詹天佑 侯德榜 童第周 周培源 黄旭华 于敏敏 程开甲 朱光亚 王淦昌 赵九章 南仁东 黄大年 吴孟超 张伯礼 ' +
    '李兰娟 张桂梅 黄继光 邱少云 刘胡兰 王二小 焦裕禄 毛泽东 周恩来 邓小平 孙中山 成吉思 文天祥 郑成功 林则徐 戚继光 花木兰 穆桂英 白居易 王安石 欧阳修 ' +
    '苏东坡 关云长 孙悟空 林黛玉 贾宝玉 武则天 陶渊明 辛弃疾 李清照 曹雪芹 吴承恩 罗贯中 施耐庵 蒲松龄 齐白石 徐悲鸿 张大千 丰子恺 王羲之 颜真卿 柳公权 郑和船'
  ).split(' '),
);

/**
 * Finds names that titles of works begin with where nothing says who made them: the one whose 小车 it is, then; and descriptions that are
 * nothing but names, 王小明和李晓彤.
 */
export function namesInTitles(pages: readonly Page[]): UnlistedName[] {
  return pages.flatMap(({ path, records }) =>
    records.works.flatMap((work) => {
      const { file = path, line = 1 } = work.source ?? {};
      return namesOf(work).map((name) => ({ name, file, line }));
    }),
  );
}

function namesOf({ title, description = '', people, pictures }: Work): string[] {
  if (people.length > 0) return [];
  const owners = [title, ...pictures.map(({ alt }) => alt)].flatMap((words) => [
    OWNER.exec(words)?.[1] ?? '',
    MAKER_BEHIND.exec(words)?.[1] ?? '',
    // The name alone says who made it, or whom it shows.
    words.trim().length > 2 ? words.trim() : '',
  ]);
  const together = description.trim().split(/[和与及、&＆+]/);
  return [...owners.filter((name) => isMaker(name) && !PLACE.test(name)), ...(together.every(isMaker) ? together : [])];
}

function isMaker(name: string): boolean {
  return isName(name) && isSureName(name) && !FAMOUS.has(simplify(name));
}
