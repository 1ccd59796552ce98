import { segmentsOf } from '../segment.js';
import { CALLED } from './called.js';
import type { Thesaurus } from './thesaurus.js';

/** The commonest family names in China of one character, without those that stand before ordinary words: 高, 黄, 白. */
const FAMILY =
  '王李张刘陈杨赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖董潘袁蔡蒋余杜程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖韦贾付邹熊孟秦邱侯尹薛闫黎史陶贺郝顾龚邵覃钱戴严莫孔汤裴骆柯阮';
const GIVEN = 2;
/** A week, too: what is of each week, 周计划, is nobody. */
const WEEK = '周';
/** What one calls somebody of whom no given name is said. */
const TITLES: readonly string[] = [...CALLED, '同学'];

/**
 * Whether a text has the form of the name of a person: 周以安, 潘宇航. The browser sees no word that begins with the family name.
 */
export function looksLikeName(text: string, thesaurus: Thesaurus): boolean {
  const [family, given] = [text.charAt(0), text.slice(1)];
  return (
    given.length === GIVEN &&
    FAMILY.includes(family) &&
    !TITLES.includes(given) &&
    !(family === WEEK && thesaurus.knows(given)) &&
    segmentsOf(text)[0]?.length === 1
  );
}
