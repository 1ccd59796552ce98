import { simplify } from '../traditional.js';

/** Family names of two characters. */
const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 ' +
    '宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 ' +
    '羊舌 微生 梁丘 左丘 东门 西门 第五'
  ).split(' '),
);

/** Family names of one character that pupils in China bear, the common ones and those that lists of schools hold now and then. */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤' +
    '滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危' +
    '江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳' +
    '汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥' +
    '苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇' +
    '广禄阙东殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅亢况郈有琴商牟佘佴墨哈谯笪年爱阳佟' +
    '兰敬肖付闫覃邸丛代邝仝苟揭揣辜迟战苑初撒生修展车晋楚闯冼区种朴召原隋冒麦练禤蹇伦涂檀但邬凡官鹿亓降蔄渠臧粟卿由农丘牙欧芦',
);

/** Characters of the family name a Chinese name begins with: 欧阳若溪 → 2, 王小明 → 1. */
export function familyLength(name: string): number {
  const characters = [...simplify(name)];
  return characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join('')) ? 2 : 1;
}

/** True for a text that begins as Chinese names do: with a family name that is in use. */
export function beginsWithFamilyName(text: string): boolean {
  const first = simplify(text.slice(0, 2));
  return SINGLE.has(first[0] ?? '') || COMPOUND.has(first);
}

/** True for what has the shape of a Chinese name: 王明, 王小明, 欧阳明, 欧阳若溪, and 张杨子墨 with the names of both parents. */
export function looksLikeName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || !beginsWithFamilyName(text)) return false;
  const given = text.length - familyLength(text);
  return given <= 2 || SINGLE.has(simplify(text[1] ?? ''));
}
