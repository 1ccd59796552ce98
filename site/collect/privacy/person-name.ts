/** Family names of two characters; everything else has one. */
const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 ' +
    '宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 ' +
    '羊舌 微生 梁丘 左丘 东门 西门 第五'
  ).split(' '),
);

/** Signs people use when they have shortened a name themselves. */
const ALREADY_MASKED = /[某*＊×✕○〇□■_＿]/u;

/** Brings a name into the form names are compared in: NFKC, without the blanks that align columns. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/** True for 王某, 张*明, 李×× – names that say nothing more than a masked one. */
export function isMasked(name: string): boolean {
  return ALREADY_MASKED.test(name);
}

/**
 * Shortens a pupil's name: family name and 某, whatever the length of the given name.
 *
 * `欧阳若溪` → `欧阳某`; `阿依古丽·买买提` → `阿某`; `Tom Smith` → `T某`. A name that is masked already stays.
 */
export function maskName(name: string): string {
  if (isMasked(name)) return name;
  const compact = normaliseName(name);
  if (compact === '') return name;
  return `${[...compact].slice(0, familyLength(compact)).join('')}某`;
}

/** Characters of the family name of a Chinese name. */
export function familyLength(name: string): number {
  const characters = [...name];
  return characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join('')) ? 2 : 1;
}
